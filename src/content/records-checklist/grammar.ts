import type { FieldKind, OverrideGrammar } from '../../model/merge-by-id.ts';
import { holders, letterKinds, needs, takes } from '../../model/record.ts';
import { overrideWords, sourcesPart } from '../override-words.ts';

const destinationFields: Readonly<Record<string, FieldKind>> = {
  takes,
  name: 'text',
  attention: 'text',
  street: 'text',
  city: 'text',
  state: 'text',
  postalCode: 'text',
  phone: 'text',
  fax: 'text',
  uploadUrl: 'url',
  hours: 'text',
  reference: 'text',
};

/** What a hospital's or a specialist's file may hold (`schema/records.schema.json`), and what the web team is told where it doesn't. */
export const recordsGrammar: OverrideGrammar = {
  ...overrideWords,
  expects: { ...overrideWords.expects, wait: '{ "least": days, "most": days }, whole numbers up to 365, or null' },
  problems: {
    ...overrideWords.problems,
    core: '"{id}" belongs to what a second opinion can’t do without. It can be reworded, or marked "need": "not-wanted", not removed',
    'core-field': '"{id}" is for everyone and stays so',
    'core-empty': '"{id}" belongs to what a second opinion can’t do without. This can be reworded, not emptied: ours stays',
  },
  parts: {
    records: {
      fields: {
        name: 'text',
        why: 'text',
        need: needs,
        holder: holders,
        ask: 'text',
        form: 'text',
        notes: 'texts',
        wait: 'wait',
        letter: [...letterKinds, null],
        when: 'audience',
        sources: 'texts',
      },
      start: { why: '', need: 'for-visit', holder: 'doctor', ask: '', form: '', notes: [], when: {}, loinc: [], sources: [], checkedOn: '', status: 'draft', isProtected: false },
      needs: 'name',
      sourced: ['why', 'ask', 'form', 'notes'],
      // How long it takes is our estimate, whatever the words are.
      under: { 'own-estimate': ['wait'] },
      kept: ['when'],
    },
    destinations: { fields: destinationFields, start: { ...Object.fromEntries(Object.keys(destinationFields).map((key) => [key, ''])), takes: 'records' }, needs: 'name', sourced: [], kept: [] },
    situations: { fields: { question: 'text', why: 'text' }, needs: 'question', sourced: [], kept: [] },
    facts: { fields: { text: 'text', sources: 'texts' }, needs: 'text', sourced: ['text'], kept: [] },
    sources: sourcesPart,
  },
};
