import type { Source } from '../../model/source.ts';

const nci = 'National Cancer Institute';
const acs = 'American Cancer Society';

/** Id, title, publisher, address, and the date printed on it where we read one. */
const rows: readonly (readonly [id: string, title: string, publisher: string, url: string, date?: string])[] = [
  ['own-estimate', 'Our own estimate of how long this takes. Ask the place that holds the record.', 'Second Opinion project', '', '2026-11-25'],
  ['own-judgment', 'Our own judgment', 'Second Opinion project', '', '2026-11-25'],

  // Law.
  ['cfr-164-506', '45 CFR 164.506: Uses and disclosures to carry out treatment, payment, or health care operations', 'Code of Federal Regulations', 'https://www.ecfr.gov/current/title-45/section-164.506'],
  ['hhs-faq-271', 'Does a physician need written authorization to send medical records to a specialist?', 'HHS Office for Civil Rights', 'https://www.hhs.gov/hipaa/for-professionals/faq/271/does-a-physician-need-written-authorization-to-send-medical-records-to-a-specialist/index.html', '2002-12-19'],
  ['cfr-164-524', '45 CFR 164.524: Access of individuals to protected health information', 'Code of Federal Regulations', 'https://www.ecfr.gov/current/title-45/section-164.524'],
  ['hhs-access', "Individuals' right under HIPAA to access their health information", 'HHS Office for Civil Rights', 'https://www.hhs.gov/hipaa/for-professionals/privacy/guidance/access/index.html'],
  ['ciox-azar', 'Ciox Health, LLC v. Azar, No. 18-cv-00040, 435 F. Supp. 3d 30 (D.D.C.)', 'US District Court for the District of Columbia', 'https://casetext.com/case/ciox-health-llc-v-azar', '2020-01-23'],
  ['clia-2014', "CLIA program and HIPAA privacy rule; patients' access to test reports (79 FR 7290)", 'Centers for Medicare & Medicaid Services', 'https://www.govinfo.gov/content/pkg/FR-2014-02-06/html/2014-02280.htm', '2014-02-06'],
  ['cfr-160-103', '45 CFR 160.103: Definitions (health information)', 'Code of Federal Regulations', 'https://www.ecfr.gov/current/title-45/section-160.103'],
  ['cfr-164-502', '45 CFR 164.502(g): Personal representatives', 'Code of Federal Regulations', 'https://www.ecfr.gov/current/title-45/section-164.502'],
  ['hhs-representatives', 'Personal representatives', 'US Department of Health and Human Services', 'https://www.hhs.gov/hipaa/for-individuals/personal-representatives/index.html'],
  ['cfr-42-2', '42 CFR part 2: Confidentiality of substance use disorder patient records', 'Code of Federal Regulations', 'https://www.ecfr.gov/current/title-42/chapter-I/subchapter-A/part-2', '2024-02-16'],
  ['cfr-164-508', '45 CFR 164.508: Uses and disclosures for which an authorization is required', 'Code of Federal Regulations', 'https://www.ecfr.gov/current/title-45/section-164.508'],
  ['cfr-493-1105', '42 CFR 493.1105: How long a lab keeps slides and blocks', 'Code of Federal Regulations', 'https://www.ecfr.gov/current/title-42/section-493.1105'],

  // What a second opinion needs.
  ['acs-records', 'Managing your medical records and health insurance receipts', acs, 'https://www.cancer.org/latest-news/getting-access-to-medical-records.html'],
  ['acs-pathology', 'How to learn more about your pathology results', acs, 'https://www.cancer.org/cancer/diagnosis-staging/tests/testing-biopsy-and-cytology-specimens-for-cancer/how-to-learn-more.html'],
  ['nci-pathology', 'Pathology reports', nci, 'https://www.cancer.gov/about-cancer/diagnosis-staging/diagnosis/pathology-reports-fact-sheet'],
  ['nci-biomarkers', 'Biomarker testing for cancer treatment', nci, 'https://www.cancer.gov/about-cancer/treatment/types/biomarker-testing-cancer-treatment'],
  ['nci-tumor-markers', 'Tumor markers in common use', nci, 'https://www.cancer.gov/about-cancer/diagnosis-staging/diagnosis/tumor-markers-list'],
  ['nci-genetic-testing', 'Genetic testing for inherited cancer risk', nci, 'https://www.cancer.gov/about-cancer/causes-prevention/genetics/genetic-testing-fact-sheet'],
  ['rsna-images', 'How to obtain and share your medical images', 'RSNA and ACR, RadiologyInfo.org', 'https://www.radiologyinfo.org/en/info/article-your-medical-images'],
  ['dicom', 'The DICOM standard, part 3: information object definitions (RT plan, dose, structure set)', 'NEMA', 'https://dicom.nema.org/medical/dicom/current/output/chtml/part03/PS3.3.html'],
  ['city-of-hope-list', 'Patient review checklists', 'City of Hope', 'https://www.cityofhope.org/patient-care/clinical-departments-and-services/international-medicine/travel-abroad-your-cancer'],
  ['utsw-slides', 'Requests for slides and blocks', 'UT Southwestern Medical Center', 'https://www.utsouthwestern.edu/departments/pathology/services/slides-and-blocks.html'],
  ['cap-labels', 'Uniform labeling of blocks and slides in surgical pathology (December 2015)', 'College of American Pathologists and National Society for Histotechnology', 'https://doi.org/10.5858/arpa.2014-0340-SA'],
  ['nih-slides', 'Returning material and requests for slides', 'National Cancer Institute, Laboratory of Pathology', 'https://ccrod.cancer.gov/confluence/display/CLPS/Returning+Material+and+Medlegal+Requests'],
  ['cog-follow-up', 'Long-term follow-up care for childhood, adolescent, and young adult cancer survivors (September 2021)', 'American Academy of Pediatrics', 'https://doi.org/10.1542/peds.2021-053127'],
  ['nci-children', 'Children with cancer: a guide for parents', nci, 'https://www.cancer.gov/publications/patient-education/children-with-cancer.pdf'],

  // What belongs to one kind of cancer.
  ['nci-leukemia', 'Leukemia, patient version', nci, 'https://www.cancer.gov/types/leukemia'],
  ['nci-myeloma', 'Plasma cell neoplasms (including multiple myeloma) treatment, patient version', nci, 'https://www.cancer.gov/types/myeloma/patient/myeloma-treatment-pdq'],
  ['nci-mds', 'Myelodysplastic syndromes treatment, patient version', nci, 'https://www.cancer.gov/types/myeloproliferative/patient/myelodysplastic-treatment-pdq'],
  ['nci-breast', 'Breast cancer, patient version', nci, 'https://www.cancer.gov/types/breast'],
  ['nci-lung', 'Lung cancer, patient version', nci, 'https://www.cancer.gov/types/lung'],
  ['nci-mesothelioma', 'Malignant mesothelioma, patient version', nci, 'https://www.cancer.gov/types/mesothelioma'],
  ['nci-colorectal', 'Colorectal cancer, patient version', nci, 'https://www.cancer.gov/types/colorectal'],
  ['nci-liver', 'Liver and bile duct cancer, patient version', nci, 'https://www.cancer.gov/types/liver'],
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
  ['sarcoma-review', 'Second opinion in soft tissue pathology: 581 cases (2020)', 'Sarcoma (Hindawi)', 'https://doi.org/10.1155/2020/9810170'],
  ['nci-brain', 'Brain tumors, patient version', nci, 'https://www.cancer.gov/types/brain'],
  ['nci-unknown', 'Carcinoma of unknown primary, patient version', nci, 'https://www.cancer.gov/types/unknown-primary'],
];

/** Where the words come from. Our own estimates and judgments have no address. Pages carry no date here where none was read off the page. */
export const recordsSources: readonly Source[] = rows.map(([id, title, publisher, url, date]) => ({ id, title, publisher, date, url }));
