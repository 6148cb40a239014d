import { describeRecords } from './describe-record.ts';

export const headAndNeckRecords = describeRecords({ families: ['head-and-neck'] }, {
  'virus-tests': {
    name: 'HPV (p16) and EBV test results',
    why: 'These viruses cause some head and neck cancers. The result can change the plan.',
    ask: 'Please send the p16, HPV or EBV results from the tissue.',
    form: 'Part of the pathology report, or an added page',
    sources: ['nci-head-and-neck'],
  },
  'scope-exam': {
    name: 'Note of the exam with a scope',
    why: 'It says what the doctor saw in the nose, mouth and throat, with the size and place.',
    ask: 'Please send the note of the scope exam, with pictures if there are any.',
    form: 'The note with its pictures, on paper or as a PDF',
    loinc: ['28570-0'],
    sources: ['nci-head-and-neck'],
  },
  'dental-exam': {
    name: 'Dental exam and X-rays',
    why: 'Teeth are checked before radiation to the mouth or jaw.',
    need: 'helpful',
    ask: 'Please send the last dental exam and X-rays.',
    form: 'The notes and the X-ray files',
    sources: ['nci-head-and-neck', 'own-judgment'],
  },
  'swallowing-test': {
    name: 'Swallowing and speech tests',
    why: 'They show how well a person eats and talks before treatment.',
    need: 'helpful',
    ask: 'Please send results of tests for swallowing, speech and hearing.',
    form: 'The results, on paper or as a PDF',
    sources: ['nci-head-and-neck', 'own-judgment'],
  },
});

/** Thyroid and other glands. */
export const endocrineRecords = [
  ...describeRecords({ families: ['endocrine'] }, {
    'hormone-tests': {
      name: 'Hormone test results',
      why: 'Some of these tumors make hormones. The levels guide surgery and drugs.',
      ask: 'Please send all hormone tests in blood and urine, with dates. For the thyroid: TSH, thyroglobulin, antibodies and calcitonin.',
      form: 'A table or printout, oldest to newest',
      loinc: ['11502-2'],
      sources: ['nci-thyroid'],
    },
  }),
  ...describeRecords({ cancers: ['thyroid'] }, {
    'thyroid-biopsy': {
      name: 'Needle biopsy report, with its gene test',
      why: 'It sorts the cells in classes. Some go on to a gene test.',
      need: 'to-book',
      ask: 'Please send the needle biopsy (FNA) report with the Bethesda class, and any gene test done on it.',
      form: 'The full reports, on paper or as a PDF',
      sources: ['nci-thyroid'],
    },
    'neck-ultrasound': {
      name: 'Neck ultrasound pictures',
      why: 'They show the lump and the lymph nodes.',
      holder: 'imaging',
      ask: 'Please copy the neck ultrasound to a disc or a link. I need DICOM files with the report.',
      form: 'DICOM files on a disc or by link, with the report',
      loinc: ['18748-4'],
      sources: ['nci-thyroid', 'rsna-images'],
    },
    'radioactive-iodine': {
      name: 'Radioactive iodine doses and scans',
      why: 'The total dose given so far matters if more is planned.',
      need: 'helpful',
      ask: 'Please send the dates and doses of radioactive iodine, and the scans after it.',
      form: 'A short summary and the scan reports',
      sources: ['nci-thyroid'],
    },
  }),
];

export const neuroendocrineRecords = describeRecords({ families: ['neuroendocrine'] }, {
  'tumor-grade': {
    name: 'Grade and Ki-67',
    why: 'Ki-67 shows how fast the cells divide. The grade guides treatment.',
    need: 'to-book',
    ask: 'Please send the pathology report with the grade, the Ki-67 and the mitotic count.',
    form: 'Part of the pathology report, or an added page',
    loinc: ['11526-1'],
    sources: ['nci-neuroendocrine'],
  },
  'receptor-scan': {
    name: 'Receptor PET scan (such as Dotatate)',
    why: 'It shows where the tumor is, and if a certain kind of treatment could reach it.',
    holder: 'imaging',
    ask: 'Please copy the Dotatate PET or octreotide scan to a disc or a link. I need DICOM files with the report.',
    form: 'DICOM files on a disc or by link, with the report',
    loinc: ['18748-4'],
    sources: ['nci-neuroendocrine', 'rsna-images'],
  },
  'hormone-markers': {
    name: 'Hormone and marker tests',
    why: 'Some of these tumors make hormones. The trend helps judge treatment.',
    ask: 'Please send all results for chromogranin A, 5-HIAA and other hormones, with dates.',
    form: 'A table or printout, oldest to newest',
    loinc: ['11502-2'],
    sources: ['nci-neuroendocrine'],
  },
});
