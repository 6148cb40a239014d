import { describeFamily } from '../describe-family.ts';
import { childOncology, oncology } from '../specialties.ts';

const childBrain = [...childOncology, 'neurosurgery'] as const;

/** All `urgent`, as treatment of a child often starts within days. Sources and standing: `describeFamily`. */
export const childrensCancers = describeFamily('children', childOncology, [
  ['childhood-cancer', "Children's cancer, other or kind not known", 'urgent', '', "childhood cancer, children's cancer, childhood cancers, pediatric cancer, paediatric cancer, cancer in adolescents, young adults, aya, rare cancers of childhood, cancer infantil, adolescentes y adultos jovenes, canceres raros en la ninez, tumores infantiles"],
  ['neuroblastoma', 'Neuroblastoma', 'urgent', '', 'nueroblastoma, nuroblastoma, ganglioneuroblastoma'],
  ['wilms', 'Wilms tumor', 'urgent', '', "wilms', nephroblastoma, willms, wilms tumour, childhood kidney tumors, tumor de wilms, tumores renales infantiles"],
  ['retinoblastoma', 'Retinoblastoma', 'urgent', 'C69.2', 'retinablastoma, childhood eye cancer', [...childOncology, 'ophthalmology']],
  ['childhood-brain', "Children's brain tumor", 'urgent', '', 'medulloblastoma, meduloblastoma, dipg, diffuse intrinsic pontine glioma, atrt, atypical teratoid rhabdoid tumor, cns embryonal tumor, childhood brain tumor, childhood glioma, childhood ependymoma, childhood astrocytoma, cns germ cell tumor, glioma pontino intrinseco difuso, tumores embrionarios infantiles, astrocitomas infantiles, tumor teratoide rabdoide', childBrain],
  ['rhabdomyosarcoma', 'Rhabdomyosarcoma', 'urgent', '', 'rabdomyosarcoma, rhabdo, rms, rabdomiosarcoma, childhood soft tissue sarcoma'],
  ['hepatoblastoma', 'Hepatoblastoma', 'urgent', 'C22.2', 'childhood liver cancer, hepatoblastoma infantil'],
  ['pleuropulmonary-blastoma', 'Pleuropulmonary blastoma', 'urgent', '', 'ppb, childhood lung cancer, blastoma pleuropulmonar'],
  ['juvenile-myelomonocytic', 'Juvenile myelomonocytic leukemia (JMML)', 'urgent', 'C93.3', 'jmml, childhood leukemia'],
]);

export const otherCancers = describeFamily('unknown-primary', [...oncology, 'surgicalOncology'], [
  ['unknown-primary', 'Spread, starting place not known', 'varies', 'C76 C77 C78 C79 C80', 'unknown primary, carcinoma of unknown primary, cup, cancer of unknown primary, occult primary, metastatic cancer, metastasis, metastatic, mets, recurrent cancer, cancer that has spread, secondary cancer, stage 4, carcinoma de sitio primario desconocido, cancer metastasico, cancer recurrente'],
  ['germ-cell', 'Germ cell tumor outside the ovary or testicle', 'varies', '', 'extragonadal germ cell tumor, extracranial germ cell tumor, germ cell tumour, germ cell, teratoma, tumores extragonadales de celulas germinativas, tumores extracraneales de celulas germinativas', [...oncology, 'pediatricOncology', 'urology']],
]);
