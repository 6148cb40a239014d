import { describeFamily } from '../describe-family.ts';
import { oncology } from '../specialties.ts';

const headAndNeck = [...oncology, 'surgicalOncology', 'otolaryngology', 'headAndNeckSurgery', 'oralSurgery'] as const;
const brain = [...oncology, 'neurosurgery'] as const;

/** Sources and standing of the paces: `describeFamily`. */
export const headAndNeckCancers = describeFamily('head-and-neck', headAndNeck, [
  ['mouth', 'Mouth, lip or tongue cancer', 'varies', 'C00 C02 C03 C04 C05 C06', 'oral cancer, lip and oral cavity cancer, oral cavity, mouth cancer, lip cancer, tongue cancer, gum cancer; tung cancer, boca, cancer de labio, cancer de cavidad oral, cancer de lengua'],
  ['throat', 'Throat cancer', 'varies', 'C01 C09 C10 C12 C13 C14', 'pharyngeal cancer, pharynx, oropharyngeal cancer, hypopharyngeal cancer, tonsil cancer, base of tongue, hpv throat cancer, oropharyngeal; throte, garganta, faringe, hipofaringe, orofaringe'],
  ['nasopharyngeal', 'Cancer behind the nose (nasopharyngeal)', 'varies', 'C11', 'nasopharyngeal cancer, nasopharynx, npc; nasofaringe'],
  ['larynx', 'Voice box cancer', 'varies', 'C32', 'laryngeal cancer, larynx, vocal cord cancer, papillomatosis, laryngeal papillomatosis; larinx, voicebox, laringe, papilomatosis'],
  ['nasal-and-sinus', 'Nose or sinus cancer', 'varies', 'C30 C31', 'nasal cavity, paranasal sinus, sinus cancer, nose cancer, esthesioneuroblastoma, olfactory neuroblastoma, middle ear; cancer de seno paranasal, cavidad nasal, estesioneuroblastoma'],
  ['salivary-gland', 'Salivary gland cancer', 'can-wait', 'C07 C08', 'parotid cancer, saliva gland, spit gland, adenoid cystic carcinoma, acc; glandulas salivales'],
  ['head-and-neck', 'Head or neck cancer, other or place not known', 'varies', 'C76.0', 'head and neck cancer, neck cancer, metastatic squamous neck cancer, squamous cell neck cancer; cancer de cabeza y cuello, cancer escamoso metastasico de cuello'],
]);

export const brainCancers = describeFamily('brain-and-nerves', brain, [
  ['glioblastoma', 'Glioblastoma', 'urgent', '', 'gbm, glioblastoma multiforme, grade 4 glioma, grade 4 astrocytoma; gliobastoma, glyoblastoma'],
  ['brain', 'Brain tumor', 'varies', 'C71 D33 D43', 'brain cancer, glioma, astrocytoma, oligodendroglioma, acoustic neuroma, vestibular schwannoma, ependymoma, cns tumor; brain tumour, brane tumor, brian cancer, tumor cerebral, tumores cerebrales, astrocitoma, ependimoma', [...brain, 'pediatricOncology']],
  ['spinal-cord', 'Spinal cord or nerve tumor', 'varies', 'C72 D33.4 D43.4', 'spinal tumor, spine tumor, spinal cord cancer, nerve tumor; spinal tumour, tumor de medula espinal'],
  ['meningioma', 'Meningioma', 'can-wait', 'C70 D32 D42', 'meninges; menengioma, meningeoma, meningioma tumor, meningiomas'],
]);

const eye = [...oncology, 'ophthalmology'] as const;

export const eyeCancers = describeFamily('eye', eye, [
  ['eye', 'Eye cancer', 'varies', 'C69', 'ocular cancer, orbital tumor, conjunctival cancer, tear gland cancer; cancer de ojo'],
  ['eye-melanoma', 'Melanoma of the eye', 'varies', 'C69.3 C69.4', 'uveal melanoma, ocular melanoma, intraocular melanoma, choroidal melanoma; melanoma ocular, melanoma ocular uveal'],
]);
