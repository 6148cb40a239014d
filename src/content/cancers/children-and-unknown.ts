import { describeFamily } from '../describe-family.ts';
import { childOncology, oncology } from '../specialties.ts';

const childBrain = [...childOncology, 'neurosurgery'] as const;

/** All `urgent`, as treatment of a child often starts within days. Sources and standing: `describeFamily`. */
export const childrensCancers = describeFamily('children', childOncology, [
  ['childhood-cancer', "Children's cancer, other or kind not known", 'urgent', '', "childhood cancer, children's cancer, childhood cancers, pediatric cancer, cancer in adolescents, young adults, aya, rare cancers of childhood; paediatric cancer, cancer infantil, adolescentes y adultos jovenes, canceres raros en la ninez, tumores infantiles"],
  ['neuroblastoma', 'Neuroblastoma', 'urgent', '', 'ganglioneuroblastoma; nueroblastoma, nuroblastoma'],
  ['wilms', 'Wilms tumor', 'urgent', '', "nephroblastoma, childhood kidney tumors; wilms', willms, wilms tumour, tumor de wilms, tumores renales infantiles"],
  ['retinoblastoma', 'Retinoblastoma', 'urgent', 'C69.2', 'childhood eye cancer; retinablastoma', [...childOncology, 'ophthalmology']],
  ['childhood-brain', "Children's brain tumor", 'urgent', '', 'medulloblastoma, dipg, diffuse intrinsic pontine glioma, atrt, atypical teratoid rhabdoid tumor, cns embryonal tumor, childhood brain tumor, childhood glioma, childhood ependymoma, childhood astrocytoma, cns germ cell tumor, primitive neuroectodermal tumor, pnet; meduloblastoma, glioma pontino intrinseco difuso, tumores embrionarios infantiles, astrocitomas infantiles, tumor teratoide rabdoide', childBrain],
  ['rhabdomyosarcoma', 'Rhabdomyosarcoma', 'urgent', '', 'rhabdo, rms, childhood soft tissue sarcoma; rabdomyosarcoma, rabdomiosarcoma'],
  ['hepatoblastoma', 'Hepatoblastoma', 'urgent', 'C22.2', 'childhood liver cancer; hepatoblastoma infantil'],
  ['pleuropulmonary-blastoma', 'Pleuropulmonary blastoma', 'urgent', '', 'ppb, childhood lung cancer; blastoma pleuropulmonar'],
  ['juvenile-myelomonocytic', 'Juvenile myelomonocytic leukemia (JMML)', 'urgent', 'C93.3', 'jmml'],
]);

export const otherCancers = describeFamily('unknown-primary', [...oncology, 'surgicalOncology'], [
  ['unknown-primary', 'Spread, starting place not known', 'varies', 'C76 C77 C78 C79 C80', 'unknown primary, carcinoma of unknown primary, cup, cancer of unknown primary, occult primary; carcinoma de sitio primario desconocido'],
  ['germ-cell', 'Germ cell tumor outside the ovary or testicle', 'varies', '', 'extragonadal germ cell tumor, extracranial germ cell tumor; tumores extragonadales de celulas germinativas, tumores extracraneales de celulas germinativas', [...oncology, 'pediatricOncology', 'urology']],
]);
