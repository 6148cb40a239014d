import { describeFamily } from '../describe-family.ts';
import { oncology } from '../specialties.ts';

const skin = [...oncology, 'surgicalOncology', 'dermatology', 'mohsSurgery'] as const;
const sarcoma = [...oncology, 'surgicalOncology', 'orthopedicSurgery'] as const;

/** Sources and standing of the paces: `describeFamily`. */
export const skinCancers = describeFamily('skin', skin, [
  ['skin', 'Skin cancer, not melanoma', 'can-wait', 'C44', 'basal cell carcinoma, squamous cell carcinoma of the skin, bcc, cutaneous squamous cell carcinoma, cscc, rodent ulcer; cancer de piel, carcinoma de piel celulas basales, carcinoma de celulas escamosas'],
  ['melanoma', 'Melanoma', 'varies', 'C43 D03', 'mole cancer, malignant melanoma, melanoma in situ, lentigo maligna; melanomia, malanoma, melonoma, melenoma'],
  ['merkel-cell', 'Merkel cell cancer', 'varies', 'C4A C7B.1', 'merkel cell carcinoma, mcc; merkle, carcinoma de celulas de merkel'],
]);

export const boneAndSoftTissueCancers = describeFamily('bone-and-soft-tissue', sarcoma, [
  ['soft-tissue-sarcoma', 'Soft tissue sarcoma', 'varies', 'C49 C47 C48.0', 'liposarcoma, leiomyosarcoma, angiosarcoma, synovial sarcoma, desmoid tumor, vascular tumors, undifferentiated pleomorphic sarcoma, nerve sheath tumor, mpnst, retroperitoneal sarcoma; sarcomma, sacoma, sarcoma de tejido blando, tumor vascular'],
  ['kaposi', 'Kaposi sarcoma', 'varies', 'C46', "; kaposi's, kaposis, caposi, sarcoma de kaposi"],
  ['bone', 'Bone cancer', 'varies', 'C40 C41', 'bone sarcoma, chondrosarcoma, chordoma, giant cell tumor of bone; cancer de hueso, cordoma, histiocitoma fibroso maligno'],
  ['osteosarcoma', 'Osteosarcoma', 'urgent', '', 'osteogenic sarcoma; osteo sarcoma, osteosarkoma', [...sarcoma, 'pediatricOncology']],
  ['ewing-sarcoma', 'Ewing sarcoma', 'urgent', '', "ewing's; ewings sarcoma, uing sarcoma, sarcoma de ewing", [...sarcoma, 'pediatricOncology']],
]);
