import { describeRecords } from './describe-record.ts';

/** Urinary, prostate and other cancers of men. */
export const urinaryRecords = [
  ...describeRecords({ families: ['urinary-and-male'] }, {
    'urinary-mri': {
      name: 'MRI or CT of the area',
      why: 'It shows the size of the cancer and what is close to it.',
      holder: 'imaging',
      ask: 'Please copy the MRI or CT of this area to a disc or a link. I need DICOM files with all series and the report.',
      form: 'DICOM files on a disc or by link, with the report',
      loinc: ['18748-4'],
      sources: ['nci-prostate', 'nci-kidney', 'rsna-images'],
    },
  }),
  ...describeRecords({ cancers: ['prostate'] }, {
    'psa-history': {
      name: 'All PSA results, with dates',
      why: 'How fast the PSA rose or fell says more than the last number.',
      need: 'to-book',
      ask: 'Please send every PSA result on file, with dates, and testosterone if it was tested.',
      form: 'A table or printout, oldest to newest',
      loinc: ['11502-2'],
      sources: ['nci-prostate', 'nci-tumor-markers'],
    },
    'biopsy-map': {
      name: 'Prostate biopsy map',
      why: 'It shows which samples had cancer, how much, and the Gleason score of each.',
      ask: 'Please send the biopsy report with the result of every core, and say which were aimed with MRI.',
      form: 'The full report, on paper or as a PDF',
      loinc: ['11526-1'],
      sources: ['nci-prostate'],
    },
  }),
  ...describeRecords({ cancers: ['bladder'] }, {
    'bladder-scope': {
      name: 'Bladder scope (cystoscopy) reports',
      why: 'They say where the cancer was, how much was taken out, and if muscle was in the sample.',
      need: 'to-book',
      ask: 'Please send the cystoscopy and TURBT reports, with urine cell tests.',
      form: 'The full reports, on paper or as a PDF',
      loinc: ['28570-0'],
      sources: ['nci-bladder'],
    },
  }),
  ...describeRecords({ cancers: ['kidney', 'bladder'] }, {
    'kidney-function': {
      name: 'Kidney test results over time',
      why: 'They show how well the kidneys work, and which treatments are safe.',
      ask: 'Please send the creatinine and eGFR results of the last two years.',
      form: 'A table or printout, oldest to newest',
      loinc: ['11502-2'],
      sources: ['nci-kidney', 'own-judgment'],
    },
  }),
];

export const gynecologicRecords = describeRecords({ families: ['gynecologic'] }, {
  'pelvic-imaging': {
    name: 'Pelvic MRI, CT or ultrasound',
    why: 'It shows where the cancer is and if surgery may be possible.',
    holder: 'imaging',
    ask: 'Please copy the pelvic scans to a disc or a link. I need DICOM files with all series and the reports.',
    form: 'DICOM files on a disc or by link, with the reports',
    loinc: ['18748-4'],
    sources: ['nci-gynecologic', 'rsna-images'],
  },
  'pap-and-hpv': {
    name: 'Pap and HPV test results',
    why: 'Old results can change the plan. So can past care of the cervix.',
    need: 'helpful',
    ask: 'Please send Pap, HPV and colposcopy results of the last years.',
    form: 'The results, on paper or as a PDF',
    sources: ['nci-gynecologic'],
  },
});
