import { describeRecords } from './describe-record.ts';

/** Children, and those whose papers someone else signs. */
export const personRecords = [
  ...describeRecords({ families: ['children'], persons: ['my-child'] }, {
    'child-protocol': {
      name: 'Treatment protocol (roadmap)',
      why: 'Most children are treated by a set plan. The new team wants to know which one and how far along it is.',
      need: 'to-book',
      ask: 'Please send the name of the protocol and the roadmap with what has been given. If it is a study, send the consent form too.',
      form: 'The roadmap pages, on paper or as a PDF',
      sources: ['nci-children'],
    },
    'cumulative-doses': {
      name: 'Total doses so far',
      why: 'Some drugs, and radiation, have a limit for life. Doctors add up what was given.',
      ask: 'Please send the total dose of each drug so far, and of radiation, with dates.',
      form: 'A table, on paper or as a PDF',
      sources: ['cog-follow-up'],
    },
    'guardian-papers': {
      name: 'Papers that show who may decide',
      why: 'The center checks who can sign for a child.',
      need: 'to-book',
      holder: 'patient',
      ask: 'Which papers do you need from a parent or guardian?',
      form: 'A photo ID. If there is a court or custody paper, a copy of it.',
      sources: ['hhs-representatives', 'cfr-164-502'],
    },
    'child-tests': {
      name: 'Heart, hearing and growth tests',
      why: 'They are the baseline. Some treatments can affect them.',
      need: 'helpful',
      ask: 'Please send heart (echo), hearing and growth records, and the list of vaccines.',
      form: 'The results, on paper or as a PDF',
      sources: ['cog-follow-up'],
    },
  }),
  ...describeRecords({ persons: ['someone-i-help'] }, {
    'representative-papers': {
      name: 'Paper that lets you speak for them',
      why: 'Without it an office may not talk with you or give you records.',
      need: 'to-book',
      holder: 'patient',
      ask: 'Which form do you need so that you can talk with me about their care?',
      form: 'The office’s own form, or a health care power of attorney',
      sources: ['hhs-representatives', 'cfr-164-502'],
    },
  }),
];
