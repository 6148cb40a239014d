import { describeRecords } from './describe-record.ts';

/** Melanoma and other skin cancers. */
export const skinRecords = [
  ...describeRecords({ families: ['skin'] }, {
    'skin-photos': {
      name: 'Photos of the spot and where it was',
      why: 'After a biopsy the spot can be hard to find. Photos show the exact place.',
      need: 'helpful',
      ask: 'Please send photos of the spot from before the biopsy or surgery. A body map helps too.',
      form: 'Clear photos with a date; the skin doctor’s map if there is one',
      sources: ['nci-skin', 'own-judgment'],
    },
    'skin-surgery': {
      name: 'Report of wider surgery and lymph nodes',
      why: 'It shows if the edges were clear and if the first lymph node had cancer.',
      ask: 'Please send the reports of wider surgery and of any sentinel node biopsy.',
      form: 'The surgery and pathology reports',
      loinc: ['11504-8', '11529-5'],
      sources: ['nci-skin'],
    },
  }),
  ...describeRecords({ cancers: ['melanoma'] }, {
    'melanoma-depth': {
      name: 'Depth of the melanoma (Breslow)',
      why: 'How deep it grew, and if the skin was broken, sets the stage.',
      need: 'to-book',
      ask: 'Please send the pathology report with the Breslow depth, ulceration and margins.',
      form: 'Part of the pathology report',
      loinc: ['11526-1'],
      sources: ['nci-skin'],
    },
  }),
];

export const eyeRecords = describeRecords({ families: ['eye'] }, {
  'eye-photos': {
    name: 'Photos and scans of the eye',
    why: 'Eye doctors compare pictures over time to see growth.',
    need: 'to-book',
    ask: 'Please send the color photos, OCT and angiogram of the eye, with dates.',
    form: 'Picture files in full size, on a disc or by link',
    sources: ['nci-eye'],
  },
  'eye-ultrasound': {
    name: 'Eye ultrasound with sizes',
    why: 'The height and width of the tumor decide which treatments fit.',
    ask: 'Please send the eye ultrasound with the measured height and width.',
    form: 'The report and pictures',
    sources: ['nci-eye'],
  },
  'eye-gene-test': {
    name: 'Gene test of the eye tumor',
    why: 'If one was done, it helps plan follow-up.',
    need: 'helpful',
    ask: 'Please send the gene or chromosome test of the tumor, if one was done.',
    form: 'The full report, on paper or as a PDF',
    sources: ['nci-eye', 'nci-biomarkers'],
  },
});

/** Sarcoma of bone and soft tissue. */
export const sarcomaRecords = describeRecords({ families: ['bone-and-soft-tissue'] }, {
  'mri-before-biopsy': {
    name: 'MRI from before any biopsy or surgery',
    why: 'It shows the tumor as it was, before anything was cut.',
    need: 'to-book',
    holder: 'imaging',
    ask: 'Please copy the first MRI or CT to a disc or a link. I need DICOM files with all series and the report.',
    form: 'DICOM files on a disc or by link, with the report',
    loinc: ['18748-4'],
    sources: ['nci-sarcoma', 'rsna-images'],
  },
  'sarcoma-gene-tests': {
    name: 'Gene tests of the tumor (FISH, fusions)',
    why: 'There are many kinds of sarcoma. Gene tests help tell which one it is.',
    ask: 'Please send every FISH, fusion or gene panel report, in full.',
    form: 'The full reports, on paper or as a PDF',
    sources: ['nci-sarcoma', 'sarcoma-review'],
  },
  'earlier-expert-review': {
    name: 'Reports of other labs that looked at the tissue',
    why: 'Sarcoma is rare, and labs do not always agree. The new lab wants to know what others saw.',
    ask: 'Did another lab look at the tissue? Please send its report.',
    form: 'The full reports, on paper or as a PDF',
    loinc: ['11526-1'],
    sources: ['sarcoma-review'],
  },
});

/** Brain and nerve tumors. */
export const brainRecords = describeRecords({ families: ['brain-and-nerves'] }, {
  'brain-mri-before': {
    name: 'Brain or spine MRI from before surgery',
    why: 'It shows the tumor as it was.',
    need: 'to-book',
    holder: 'imaging',
    ask: 'Please copy the MRI from before surgery to a disc or a link. I need DICOM files with all series and the report.',
    form: 'DICOM files on a disc or by link, with the report',
    loinc: ['18748-4'],
    sources: ['nci-brain', 'rsna-images'],
  },
  'brain-mri-after': {
    name: 'MRI from right after surgery, and the latest',
    why: 'They show what is left and how it has changed.',
    holder: 'imaging',
    ask: 'Please copy the first MRI after surgery and the latest one to a disc or a link. I need DICOM files with the reports.',
    form: 'DICOM files on a disc or by link, with the reports',
    notes: ['No surgery? Mark it “Doesn’t apply”.'],
    loinc: ['18748-4'],
    sources: ['nci-brain', 'rsna-images'],
  },
  'brain-gene-tests': {
    name: 'Gene tests of the tumor (IDH, MGMT, 1p/19q)',
    why: 'They help name the tumor and choose drugs.',
    ask: 'Please send the molecular report of the tumor: IDH, MGMT, 1p/19q, or a gene panel.',
    form: 'The full report, on paper or as a PDF',
    sources: ['nci-brain', 'nci-biomarkers'],
  },
  'steroid-doses': {
    name: 'Steroid and seizure drugs, with doses',
    why: 'Steroids change how a scan looks, so dates and doses matter.',
    need: 'helpful',
    holder: 'patient',
    ask: 'Which steroid and seizure drugs, what dose, and since when?',
    form: 'A short list with dates',
    sources: ['nci-brain', 'own-judgment'],
  },
});
