import { describeRecords } from './describe-record.ts';

/** Colorectal, liver, pancreas and others of the digestive tract, and what they share with other families. */
export const digestiveRecords = [
  ...describeRecords({ families: ['chest', 'digestive'] }, {
    'endoscopy-report': {
      name: 'Scope report',
      why: 'A scope is a thin tube with a camera. The report says where the cancer sits and where samples were taken.',
      ask: 'Please send the report of any scope test (such as colonoscopy, endoscopy, EUS, ERCP or bronchoscopy), with the pictures.',
      form: 'The report with its pictures, on paper or as a PDF',
      loinc: ['28570-0'],
      sources: ['nci-colorectal', 'nci-lung'],
    },
  }),
  ...describeRecords({ families: ['digestive', 'gynecologic', 'unknown-primary'] }, {
    'tumor-markers': {
      name: 'Tumor marker blood tests',
      why: 'Some cancers put markers such as CEA, CA 19-9, CA-125 or AFP into the blood. The trend says more than one number.',
      ask: 'Please send all tumor marker results since the cancer was found, with dates.',
      form: 'A table or printout, oldest to newest',
      loinc: ['11502-2'],
      sources: ['nci-tumor-markers'],
    },
  }),
  ...describeRecords({ cancers: ['liver', 'pancreatic'] }, {
    'phased-scans': {
      name: 'Liver or pancreas scan, done in phases',
      why: 'This CT or MRI takes pictures at set times after the dye. It shows if surgery may be possible.',
      need: 'to-book',
      holder: 'imaging',
      ask: 'Please copy the multiphase CT or MRI to a disc or a link. I need DICOM files with all phases and the report.',
      form: 'DICOM files with every phase, on a disc or by link, with the report',
      loinc: ['18748-4'],
      sources: ['nci-liver', 'nci-pancreatic', 'rsna-images'],
    },
  }),
  ...describeRecords({ cancers: ['liver'] }, {
    'liver-health': {
      name: 'Liver health tests',
      why: 'How well the rest of the liver works decides which treatments are safe.',
      ask: 'Please send hepatitis B and C results, liver blood tests, and any notes about scarring (cirrhosis).',
      form: 'The results, on paper or as a PDF',
      loinc: ['11502-2'],
      sources: ['nci-liver'],
    },
  }),
  ...describeRecords({ cancers: ['colorectal'] }, {
    'rectal-mri': {
      name: 'MRI of the pelvis, for rectal cancer',
      why: 'If the cancer is in the rectum, it shows how deep it goes.',
      holder: 'imaging',
      ask: 'If an MRI of the pelvis was done, please copy it to a disc or a link. I need DICOM files with the report.',
      form: 'DICOM files on a disc or by link, with the report',
      notes: ['Colon cancer, or no MRI? Mark it “Doesn’t apply”.'],
      loinc: ['18748-4'],
      sources: ['nci-colorectal', 'rsna-images'],
    },
  }),
];
