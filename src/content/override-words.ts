import { persons, situations } from '../model/patient-case.ts';
import type { OverrideGrammar, PartGrammar } from '../model/merge-by-id.ts';
import { families } from './cancers/families.ts';

/** What every override may hold: sources by id. */
export const sourcesPart: PartGrammar = {
  fields: { title: 'text', publisher: 'text', date: 'date', url: 'url' },
  start: { publisher: '', url: '' },
  needs: 'title',
  sourced: [],
  kept: [],
};

/** What the web team is told where an override can't be understood; the same for every element. */
export const overrideWords: Omit<OverrideGrammar, 'parts'> = {
  audience: { families: Object.keys(families), cancers: [], situations, persons },
  expects: {
    text: 'text that is not empty',
    texts: 'a list of texts',
    date: 'a date, YYYY-MM-DD',
    url: 'a web address',
    audience: 'an object with families, cancers, situations or persons: lists of their ids',
    words: 'one of ',
    id: 'an id',
    object: 'an object',
    list: 'a list of at most 500',
  },
  problems: {
    expected: 'expected {what}',
    'no-field': 'there is no such field',
    twice: '"{id}" stands here twice; the later one counts',
    'not-there': 'there is no "{id}"',
    core: '"{id}" belongs to the protected core. It can be reworded, not removed',
    'core-field': '"{id}" belongs to the protected core, and this stays so',
    'core-empty': '"{id}" belongs to the protected core. This can be reworded, not emptied: ours stays',
    alike: 'not taken. No option of a step gets more room than another: the headwords of each, with a colon and words after them, are “{what}”, in this order',
    instead: 'not taken: {what}',
    closed: 'there is no "{id}", and none can be added here',
    needs: '"{id}" is new, so it needs a {what}',
  },
};
