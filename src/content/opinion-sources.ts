import type { Source } from '../model/source.ts';

const nci = 'National Cancer Institute';
const acs = 'American Cancer Society';
const blood = 'Blood Cancer United (formerly the Leukemia & Lymphoma Society)';

/** Id, title, publisher, address, and the date printed on it where we read one. */
const rows: readonly (readonly [id: string, title: string, publisher: string, url: string, date?: string])[] = [
  // Second opinions.
  ['acs-second-opinion', 'Seeking a second opinion', acs, 'https://www.cancer.org/cancer/managing-cancer/finding-care/seeking-a-second-opinion.html'],
  ['acs-second-opinion-news', 'Getting a second opinion', acs, 'https://www.cancer.org/cancer/latest-news/getting-a-second-opinion.html'],
  ['nci-services', 'Finding cancer care', nci, 'https://www.cancer.gov/about-cancer/managing-care/services'],
  ['nci-contact', "Contact NCI's Cancer Information Service", nci, 'https://www.cancer.gov/contact'],
  ['lls-decisions', 'Making blood cancer treatment decisions', blood, 'https://bloodcancerunited.org/node/1719226'],
  ['lls-decisions-child', 'Making blood cancer treatment decisions for your child', blood, 'https://bloodcancerunited.org/node/1719841'],
  ['medicare-second-opinions', 'Second surgical opinions', 'Medicare.gov', 'https://www.medicare.gov/coverage/second-surgical-opinions'],
  ['cms-benefit-manual', 'Medicare Benefit Policy Manual, chapter 15, section 30', 'Centers for Medicare & Medicaid Services', 'https://www.cms.gov/Regulations-and-Guidance/Guidance/Manuals/Downloads/bp102c15.pdf'],
  ['review-2014', 'Patient-initiated second opinions: systematic review of characteristics and impact on diagnosis, treatment, and satisfaction (2014)', 'Mayo Clinic Proceedings', 'https://www.mayoclinicproceedings.org/article/S0025-6196(14)00245-6/fulltext'],
  ['review-2015', 'Is there evidence for a better health care for cancer patients after a second opinion? A systematic review', 'Journal of Cancer Research and Clinical Oncology', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11819084', '2015-12-21'],
  ['review-2017', 'Patient-driven second opinions in oncology: a systematic review (2017)', 'The Oncologist', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5634767', '2017-06-12'],
  ['ahrq-questions', 'Questions are the answer', 'Agency for Healthcare Research and Quality', 'https://www.ahrq.gov/questions/index.html'],
  ['nccn-patients', 'NCCN Guidelines for Patients', 'National Comprehensive Cancer Network', 'https://www.nccn.org/patientresources/patient-resources/guidelines-for-patients'],
  ['nci-tumor-board', 'Dictionary of cancer terms: tumor board review', nci, 'https://www.cancer.gov/publications/dictionaries/cancer-terms/def/tumor-board-review'],

  // What to ask about diagnosis and treatment.
  ['acs-questions', 'Questions to ask about your treatment', acs, 'https://www.cancer.org/cancer/managing-cancer/making-treatment-decisions/questions-to-ask-about-treatment.html'],
  ['nci-diagnosis-questions', 'Questions to ask your doctor about your diagnosis', nci, 'https://www.cancer.gov/about-cancer/diagnosis-staging/questions'],
  ['nci-treatment-questions', 'Questions to ask your doctor about your treatment', nci, 'https://www.cancer.gov/about-cancer/treatment/questions'],
  ['nci-staging', 'Cancer staging', nci, 'https://www.cancer.gov/about-cancer/diagnosis-staging/staging'],
  ['nci-pathology', 'Pathology reports', nci, 'https://www.cancer.gov/about-cancer/diagnosis-staging/diagnosis/pathology-reports-fact-sheet'],
  ['nci-biomarkers', 'Biomarker testing for cancer treatment', nci, 'https://www.cancer.gov/about-cancer/treatment/types/biomarker-testing-cancer-treatment'],
  ['nci-genetic-testing', 'Genetic testing for inherited cancer risk', nci, 'https://www.cancer.gov/about-cancer/causes-prevention/genetics/genetic-testing-fact-sheet'],
  ['nci-prognosis', 'Understanding cancer prognosis', nci, 'https://www.cancer.gov/about-cancer/diagnosis-staging/prognosis'],
  ['nci-side-effects', 'Side effects of cancer treatment', nci, 'https://www.cancer.gov/about-cancer/treatment/side-effects'],
  ['nci-palliative', 'Palliative care in cancer', nci, 'https://www.cancer.gov/about-cancer/advanced-cancer/care-choices/palliative-care-fact-sheet'],
  ['acs-palliative', 'What is palliative care?', acs, 'https://www.cancer.org/cancer/managing-cancer/palliative-care/what-is-palliative-care.html'],
  ['nci-costs', 'Managing cancer costs and medical information', nci, 'https://www.cancer.gov/about-cancer/managing-care/track-care-costs'],
  ['acs-costs', 'Financial hardship of cancer', acs, 'https://www.cancer.org/cancer/financial-insurance-matters/managing-costs/financial-hardship.html'],
  ['nci-trials', 'Clinical trials information for patients and caregivers', nci, 'https://www.cancer.gov/research/participate/clinical-trials'],
  ['nci-trial-questions', 'Questions to ask about treatment clinical trials', nci, 'https://www.cancer.gov/research/participate/clinical-trials/questions'],
  ['nci-trial-costs', 'Who pays for clinical trials?', nci, 'https://www.cancer.gov/research/participate/clinical-trials/paying'],
  ['nci-fertility-women', 'Fertility issues in girls and women with cancer', nci, 'https://www.cancer.gov/about-cancer/treatment/side-effects/fertility-women'],
  ['nci-fertility-men', 'Fertility issues in boys and men with cancer', nci, 'https://www.cancer.gov/about-cancer/treatment/side-effects/fertility-men'],
  ['nccn-young-adults', 'NCCN Guidelines for Patients: caring for adolescents and young adults (2013)', 'National Comprehensive Cancer Network', 'http://www.nccn.org/patients/guidelines/aya/files/assets/basic-html/page29.html'],
  ['nci-children', 'Children with cancer: a guide for parents', nci, 'https://www.cancer.gov/publications/patient-education/children-with-cancer.pdf'],

  // What belongs to one kind of cancer.
  ['nci-leukemia', 'Leukemia, patient version', nci, 'https://www.cancer.gov/types/leukemia'],
  ['nci-breast', 'Breast cancer, patient version', nci, 'https://www.cancer.gov/types/breast'],
  ['nci-lung', 'Lung cancer, patient version', nci, 'https://www.cancer.gov/types/lung'],
  ['nci-colorectal', 'Colorectal cancer, patient version', nci, 'https://www.cancer.gov/types/colorectal'],
  ['nci-pancreatic', 'Pancreatic cancer, patient version', nci, 'https://www.cancer.gov/types/pancreatic'],
  ['nci-prostate', 'Prostate cancer, patient version', nci, 'https://www.cancer.gov/types/prostate'],
  ['nci-bladder', 'Bladder cancer, patient version', nci, 'https://www.cancer.gov/types/bladder'],
  ['nci-kidney', 'Kidney cancer, patient version', nci, 'https://www.cancer.gov/types/kidney'],
  ['nci-gynecologic', 'Gynecologic cancers', nci, 'https://www.cancer.gov/types/by-body-location#gynecologic'],
  ['nci-head-and-neck', 'Head and neck cancers', nci, 'https://www.cancer.gov/types/head-and-neck'],
  ['nci-thyroid', 'Thyroid cancer, patient version', nci, 'https://www.cancer.gov/types/thyroid'],
  ['nci-neuroendocrine', 'Pancreatic neuroendocrine tumors treatment, patient version', nci, 'https://www.cancer.gov/types/pancreatic/patient/pnet-treatment-pdq'],
  ['nci-skin', 'Skin cancer (including melanoma), patient version', nci, 'https://www.cancer.gov/types/skin'],
  ['nci-eye', 'Intraocular (uveal) melanoma treatment, patient version', nci, 'https://www.cancer.gov/types/eye'],
  ['nci-sarcoma', 'Soft tissue sarcoma, patient version', nci, 'https://www.cancer.gov/types/soft-tissue-sarcoma'],
  ['nci-brain', 'Brain tumors, patient version', nci, 'https://www.cancer.gov/types/brain'],
  ['nci-unknown', 'Carcinoma of unknown primary, patient version', nci, 'https://www.cancer.gov/types/unknown-primary'],

  ['own-judgment', 'Our own judgment', 'Second Opinion project', '', '2026-11-25'],
];

/** The day the words of the question list and the explainer were last read against their sources. */
export const checkedOn = '2026-11-25';

const all: readonly Source[] = rows.map(([id, title, publisher, url, date]) => ({ id, title, publisher, date, url, readOn: url ? checkedOn : undefined }));

/** Those sources that some words rest on. Our own judgment has no address. Pages carry no date here where none was read off the page. */
export function sourcesOf(entries: readonly { readonly sources: readonly string[] }[]): readonly Source[] {
  return all.filter(({ id }) => entries.some(({ sources }) => sources.includes(id)));
}
