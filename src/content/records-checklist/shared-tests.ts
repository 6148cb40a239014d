import { describeRecords } from './describe-record.ts';

/** Tests that several families share, and cancer with no known start. */
export const sharedTestRecords = [
  ...describeRecords({ families: ['chest', 'digestive', 'skin', 'endocrine', 'gynecologic', 'urinary-and-male', 'unknown-primary'] }, {
    'tumor-biomarkers': {
      name: 'Biomarker report',
      why: 'Biomarkers are genes or proteins in the tumor. Some drugs work only when one is there.',
      ask: 'Please send every biomarker, gene or protein test of the tumor or the blood. I need the full report, not just the first page.',
      form: 'The full report, on paper or as a PDF',
      notes: ['An outside lab often does this test. Ask which one. Ask if results are still due.'],
      sources: ['nci-biomarkers'],
    },
  }),
  ...describeRecords({ families: ['breast', 'gynecologic'], cancers: ['prostate', 'pancreatic', 'colorectal'] }, {
    germline: {
      name: 'Family gene test results',
      why: 'This blood or spit test looks for gene changes that run in families. They can open up some treatments.',
      need: 'helpful',
      ask: 'Please send the full report of any genetic (germline) test.',
      form: 'The full report, on paper or as a PDF',
      notes: ['A result from a close family member helps too.'],
      loinc: ['51969-4'],
      sources: ['nci-genetic-testing'],
    },
  }),
  ...describeRecords({ families: ['unknown-primary'] }, {
    'stains-done': {
      name: 'List of stains and tests on the tissue',
      why: 'It shows what was already ruled out, so nothing is done twice.',
      need: 'to-book',
      ask: 'Please send the pathology report with all stains done and their results.',
      form: 'Part of the pathology report, or an added page',
      loinc: ['11526-1'],
      sources: ['nci-unknown'],
    },
    'search-for-the-start': {
      name: 'Scans and scopes done to find where it began',
      why: 'The new doctors need to know which places have been looked at.',
      ask: 'Please send the reports of all scans, scopes and exams done to find where the cancer started.',
      form: 'The reports, on paper or as a PDF',
      loinc: ['18748-4', '28570-0'],
      sources: ['nci-unknown'],
    },
  }),
];
