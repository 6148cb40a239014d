import { persons, situations } from '../../model/patient-case.ts';
import { holders, letterKinds, needs, takes, type FieldGrammar, type RecordsGrammar } from '../../model/record.ts';
import { families } from '../cancers/families.ts';

const destinationFields: Readonly<Record<string, FieldGrammar>> = {
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
export const recordsGrammar: RecordsGrammar = {
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
        when: 'rule',
        sources: 'texts',
      },
      start: { why: '', need: 'for-visit', holder: 'doctor', ask: '', form: '', notes: [], when: {}, loinc: [], sources: [], checkedOn: '', status: 'draft', isProtected: false },
      needs: 'name',
    },
    destinations: { fields: destinationFields, start: { ...Object.fromEntries(Object.keys(destinationFields).map((key) => [key, ''])), takes: 'records' }, needs: 'name' },
    situations: { fields: { question: 'text', why: 'text' }, start: undefined, needs: 'question' },
    facts: { fields: { text: 'text', sources: 'texts' }, start: undefined, needs: 'text' },
    sources: { fields: { title: 'text', publisher: 'text', date: 'date', url: 'url' }, start: { publisher: '', url: '' }, needs: 'title' },
  },
  rule: { families: Object.keys(families), cancers: [], situations, persons },
  expects: {
    text: 'text that is not empty',
    texts: 'a list of texts',
    date: 'a date, YYYY-MM-DD',
    url: 'a web address',
    wait: '{ "least": days, "most": days }, whole numbers up to 365, or null',
    rule: 'an object with families, cancers, situations or persons: lists of their ids',
    words: 'one of ',
    id: 'an id',
    object: 'an object',
    list: 'a list of at most 500',
    file: 'an object with "records", "order", "destinations" or "review", or a list of records',
  },
  problems: {
    expected: 'expected {what}',
    'no-field': 'there is no such field',
    twice: '"{id}" stands here twice; the later one counts',
    'not-there': 'there is no "{id}"',
    core: '"{id}" belongs to what a second opinion can’t do without. It can be reworded, or marked "need": "not-wanted", not removed',
    'core-rule': '"{id}" is for everyone and stays so',
    closed: 'there is no "{id}", and none can be added here',
    needs: '"{id}" is new, so it needs a {what}',
  },
};
