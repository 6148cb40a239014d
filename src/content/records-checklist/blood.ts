import { describeRecords } from './describe-record.ts';

/** Blood cancers, myeloma, MDS and MPN. */
export const bloodRecords = [
  ...describeRecords({ families: ['blood'] }, {
    'marrow-report': {
      name: 'Bone marrow report',
      why: 'It shows how many of the marrow cells are cancer cells, and what kind they are.',
      need: 'to-book',
      ask: 'Please send the report of every bone marrow test, with the date of each.',
      form: 'The full reports, on paper or as a PDF',
      notes: ['No marrow test yet? Mark it “Doesn’t apply”.'],
      sources: ['nci-leukemia', 'nci-mds'],
    },
    'flow-cytometry': {
      name: 'Flow cytometry report',
      why: 'This lab test sorts cells by marks on their surface. It helps tell one blood cancer from another.',
      ask: 'Please send every flow cytometry report, from blood, marrow or lymph nodes.',
      form: 'The full report, on paper or as a PDF',
      sources: ['nci-leukemia'],
    },
    cytogenetics: {
      name: 'Chromosome tests',
      why: 'Changes in the chromosomes help doctors choose a treatment.',
      ask: 'Please send the cytogenetic (karyotype) and FISH reports.',
      form: 'The full reports, on paper or as a PDF',
      notes: ['They often come weeks after the first report. Ask if any are still due.'],
      sources: ['nci-leukemia', 'nci-mds'],
    },
    'molecular-tests': {
      name: 'Gene tests on the cancer cells',
      why: 'Some drugs work only when the cells have a certain gene change.',
      ask: 'Please send every molecular or gene test report. I need the full report, not just the first page.',
      form: 'The full report, on paper or as a PDF',
      sources: ['nci-biomarkers'],
    },
  }),
  ...describeRecords({ cancers: ['multiple-myeloma'] }, {
    'myeloma-proteins': {
      name: 'Myeloma protein tests over time',
      why: 'These blood and urine tests show how the myeloma has changed and how well treatment worked.',
      ask: 'Please send all protein tests: SPEP, UPEP, immunofixation and free light chains, with dates.',
      form: 'A table or printout, oldest to newest',
      loinc: ['11502-2'],
      sources: ['nci-myeloma'],
    },
  }),
  ...describeRecords({ cancers: ['myelodysplastic-syndrome', 'myeloproliferative-neoplasm'] }, {
    'blood-counts': {
      name: 'Blood counts and transfusions over time',
      why: 'How the counts have changed, and how much blood was given, tells how the disease behaves.',
      ask: 'Please send the blood counts of the last year, and the dates of all transfusions.',
      form: 'A table or printout, oldest to newest',
      loinc: ['11502-2'],
      sources: ['nci-mds'],
    },
  }),
];
