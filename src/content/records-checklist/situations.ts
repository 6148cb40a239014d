import type { SituationQuestion } from '../../model/record.ts';

/** In the order they are asked. The first two decide the pace. Worded to fit whoever the records are of. */
export const situationQuestions: readonly SituationQuestion[] = [
  { id: 'in-hospital', question: 'In the hospital right now?', why: 'Then doctors should talk to doctors today. The papers can follow.' },
  { id: 'treatment-soon', question: 'Does a treatment start within 7 days?', why: 'Then a call comes first. There is a faster way than this list.' },
  { id: 'biopsy', question: 'Was a biopsy done?', why: 'A biopsy takes a small piece to test. The lab may still have it.' },
  { id: 'surgery', question: 'Was there surgery for this cancer?', why: 'Then there is a surgery report, and tissue at a lab.' },
  { id: 'treatment', question: 'Has treatment with medicine or radiation begun?', why: 'The new doctors need to know what was given, how much, and when.' },
  { id: 'back-or-spread', question: 'Did the cancer come back or spread?', why: 'Then records from the first time matter too.' },
  { id: 'other-hospitals', question: 'Was there care for this cancer at other places too?', why: 'Each place keeps its own records. Each has to be asked.' },
];
