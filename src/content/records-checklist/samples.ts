import { describeRecords } from './describe-record.ts';

const onlyWhenAsked = 'Send these only if the new center asks.';

/** Glass and wax: what is left of the tissue itself. Labs lend it to labs. */
export const sampleRecords = [
  ...describeRecords({}, {
    slides: {
      name: 'Biopsy slides (glass)',
      why: 'Another lab can look at the cells and check the result. For some cancers this changes the answer.',
      need: 'only-if-asked',
      holder: 'pathology-lab',
      ask: 'Please lend the glass slides to the new center’s lab. Send them lab to lab, by a tracked service, with the report.',
      form: 'The glass slides, not a picture file, with the pathology report and the accession number',
      notes: [
        onlyWhenAsked,
        'Slides go from lab to lab. Try not to carry or mail them yourself.',
        'Ask for the tracking number, and who sends the slides back.',
        'Reading the slides may be billed apart. Ask what it costs.',
      ],
      sources: ['acs-pathology', 'utsw-slides', 'nih-slides', 'cap-labels'],
    },
  }),
  ...describeRecords({ situations: ['biopsy', 'surgery'] }, {
    stains: {
      name: 'Special stains',
      why: 'Stains are dyes that bring out more in the cells. With them the new lab need not do the tests again.',
      need: 'only-if-asked',
      holder: 'pathology-lab',
      ask: 'Please add the slides with special stains to the plain (H&E) ones, and the list of stains done.',
      form: 'Glass slides, packed with the plain ones',
      notes: [onlyWhenAsked],
      sources: ['utsw-slides', 'own-judgment'],
    },
    'tissue-block': {
      name: 'Tissue block',
      why: 'A small piece of tissue kept in wax. New tests may need it.',
      need: 'only-if-asked',
      holder: 'pathology-lab',
      ask: 'Can you send the tissue block, or cut unstained slides from it?',
      form: 'The block, or unstained slides if the lab keeps its blocks',
      notes: ['Send a block only if the new center asks for it by name.', 'Once it is used up, there is no more. Ask who sends it back.'],
      sources: ['utsw-slides', 'cfr-493-1105'],
    },
  }),
  ...describeRecords({ families: ['blood'], cancers: ['thyroid', 'lung', 'mesothelioma'] }, {
    smears: {
      name: 'Marrow or cell smears',
      why: 'These are cells spread on glass, from bone marrow, fluid or a thin needle.',
      need: 'only-if-asked',
      holder: 'pathology-lab',
      ask: 'Please lend the smears to the new center’s lab. Are there others, or is this the only set?',
      form: 'The glass slides, sent lab to lab by a tracked service, with the report and the accession number',
      notes: [onlyWhenAsked, 'There may be only one set. It can’t be made again, so tracking matters.'],
      sources: ['nih-slides', 'own-judgment'],
    },
  }),
];
