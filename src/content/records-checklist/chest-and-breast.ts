import { describeRecords } from './describe-record.ts';

export const breastRecords = describeRecords({ families: ['breast'] }, {
  receptors: {
    name: 'Receptor results (ER, PR, HER2)',
    why: 'They show which drugs the cancer is likely to respond to.',
    need: 'to-book',
    ask: 'Please send the ER, PR and HER2 results. If they came later than the first report, send that page too.',
    form: 'Part of the pathology report, or an added page',
    sources: ['nci-breast', 'nci-biomarkers'],
  },
  'earlier-mammograms': {
    name: 'Earlier mammograms',
    why: 'Doctors compare old and new pictures to see what has changed.',
    holder: 'imaging',
    ask: 'Please copy the mammograms of the last few years to a disc or a link. I need DICOM files with the reports.',
    form: 'DICOM files on a disc or by link, with the reports',
    notes: ['They may be at another clinic than the latest ones.'],
    loinc: ['24606-6'],
    sources: ['rsna-images', 'nci-breast'],
  },
  'breast-imaging': {
    name: 'Breast MRI and ultrasound',
    why: 'They show the size of the cancer and if lymph nodes may be involved.',
    holder: 'imaging',
    ask: 'Please copy any breast MRI and ultrasound to a disc or a link. I need DICOM files with the reports.',
    form: 'DICOM files on a disc or by link, with the reports',
    loinc: ['18748-4'],
    sources: ['rsna-images', 'nci-breast'],
  },
  'tumor-gene-score': {
    name: 'Gene score of the tumor',
    why: 'For some breast cancers it helps decide if chemo adds anything.',
    need: 'helpful',
    ask: 'Was a gene score test done on the tumor, such as Oncotype DX or MammaPrint? Please send the report.',
    form: 'The full report, on paper or as a PDF',
    sources: ['nci-breast', 'nci-biomarkers'],
  },
});

/** Lung, mesothelioma and others in the chest. */
export const chestRecords = [
  ...describeRecords({ cancers: ['lung', 'mesothelioma'] }, {
    'lung-function': {
      name: 'Breathing test results',
      why: 'They show if surgery or radiation to the chest would be safe.',
      need: 'helpful',
      ask: 'Please send any lung function (breathing) test results.',
      form: 'The results, on paper or as a PDF',
      sources: ['nci-lung', 'own-judgment'],
    },
  }),
  ...describeRecords({ cancers: ['mesothelioma'] }, {
    'chest-fluid': {
      name: 'Results from chest or belly fluid',
      why: 'If fluid was drained, the cells in it were often looked at. That can be part of the diagnosis.',
      ask: 'Please send the report on any fluid that was drained, and the list of stains done on it.',
      form: 'The full report, on paper or as a PDF',
      sources: ['nci-mesothelioma'],
    },
    'work-history': {
      name: 'Jobs and places with asbestos',
      why: 'Doctors will ask about it. Years and places are easier to find at home.',
      need: 'helpful',
      holder: 'patient',
      ask: 'Which jobs, homes or ships may have had asbestos, and when?',
      form: 'A short list with years',
      sources: ['nci-mesothelioma'],
    },
  }),
];
