import { describeFamily } from '../describe-family.ts';
import { oncology } from '../specialties.ts';

const chest = [...oncology, 'thoracicSurgery', 'pulmonology'] as const;

/** Sources and standing of the paces: `describeFamily`. */
export const breastCancers = describeFamily('breast', [...oncology, 'surgicalOncology'], [
  ['breast', 'Breast cancer', 'can-wait', 'C50', 'breast, triple negative, tnbc, her2, invasive ductal carcinoma, idc, lobular carcinoma, ilc, paget disease of the breast, pregnancy and breast cancer; brest cancer, breat, brast, cancer de seno, cancer de mama, embarazo y cancer de seno'],
  ['dcis', 'Early breast cancer in the ducts (DCIS)', 'can-wait', 'D05', 'dcis, ductal carcinoma in situ, stage 0 breast cancer, lcis, lobular carcinoma in situ; carcinoma ductal in situ, cdis'],
  ['inflammatory-breast', 'Inflammatory breast cancer', 'varies', '', 'ibc; inflamatory breast cancer, cancer de seno inflamatorio'],
  ['male-breast', 'Male breast cancer', 'can-wait', 'C50.02 C50.12 C50.22 C50.32 C50.42 C50.52 C50.62 C50.82 C50.92', 'breast cancer in men, man breast cancer; cancer de seno masculino'],
]);

export const chestCancers = describeFamily('chest', chest, [
  ['lung', 'Lung cancer', 'varies', 'C34 C33 C39', 'lung, lungs, nsclc, non-small cell lung cancer, adenocarcinoma of the lung, bronchial tumors, bronchus, tracheobronchial tumors, trachea, windpipe, pulmonary inflammatory myofibroblastic tumor; lungh, lund cancer, cancer de pulmon, cancer de pulmon de celulas no pequenas, tumores bronquiales, tumores traqueobronquiales'],
  ['small-cell-lung', 'Small cell lung cancer', 'urgent', '', 'sclc, oat cell; cancer de pulmon de celulas pequenas'],
  ['mesothelioma', 'Mesothelioma', 'varies', 'C45 C38.4', 'asbestos cancer, pleura, pleural cancer; mesotheleoma, mesothelomia, misothelioma, mesotelioma'],
  ['thymus', 'Thymus cancer or thymoma', 'can-wait', 'C37', 'thymoma, thymic carcinoma, thymic cancer; timoma, carcinoma timico'],
  ['heart-and-chest', 'Heart or other chest tumor', 'varies', 'C38', 'heart tumor, cardiac tumor, mediastinal tumor, mediastinum, nut carcinoma, nut midline carcinoma; carcinoma nut, gen nut, tumores de corazon'],
]);
