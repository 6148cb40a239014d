import { locationFields, specialistFields } from './fields.ts';

/** Columns that are part of a field, or say something about the row. They go before the fields, as "Address 2" before "Address". */
const partFields = {
  street2: '(address(line)?|addr|adrln)2|secondline|suite|unit',
  firstName: 'first|givenname|fname',
  middleName: 'middle(initial)?|mi',
  lastName: 'last|(sur|family|l)name',
  suffix: 'suff|namesuffix(text)?',
  moreSpecialties: 'secspecall',
  primarySwitch: 'healthcareproviderprimarytaxonomyswitch',
  telehealth: 'tele(hlth|medicine)|(virtual|video)visits',
  deactivatedOn: '(npi)?deactivationdate',
  reactivatedOn: '(npi)?reactivationdate',
  locations: 'addresses|practicelocations|offices',
  nested: 'basic|position|geo(location)?|coordinates|contact',
} as const;

/** What a column can mean; a location's own name is told apart from the specialist's. */
export type Column = keyof typeof specialistFields | keyof typeof locationFields | 'locationName' | keyof typeof partFields;

const fields: [string, string | undefined][] = Object.entries(partFields);
for (const [field, [, words]] of Object.entries<readonly [unknown, string?]>(specialistFields)) fields.push([field, words]);
for (const [field, [, words]] of Object.entries<readonly [unknown, string?]>(locationFields)) {
  if (words) fields.push([field === 'name' ? 'locationName' : field, words]);
}
const groups = fields.map(([field, words]) => `(?<${field}>${field.toLowerCase()}${words ? `|${words}` : ''})`);
/** One group for each meaning. Whose it is may stand in front: "provider name", where the whole means nothing else. */
const meanings = new RegExp(`^(?:provider|doctor|physician|specialist|org|office|practice|clinic|hospital|facility|location|the)??(?:${groups.join('|')})\\d*$`);

/** Someone else's address, a number that isn't for patients, a former name: never shown. A "Location ID" numbers the place, not the specialist. */
const unused = /mailing|fax|billing|home|mobile|cell|other(?!special|language)|authorized|emergency|^(?:the|org|office|practice|clinic|hospital|facility|location)(?:id|npi)$/;

const understood = new Map<string, Column | undefined>();

/**
 * What a column of a spreadsheet or a key of JSON means: "ZIP Code", "postal_code", "Provider Last Name (Legal Name)".
 *
 * @returns `undefined` where nothing we show
 */
export function understandColumn(header: string): Column | undefined {
  if (understood.has(header)) return understood.get(header);
  const plain = header
    .slice(0, 200)
    .normalize('NFD')
    .replace(/['’]s\b|\(.*?\)/g, '')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .replace('businesspracticelocationaddress', '');
  const found = unused.test(plain) ? undefined : meanings.exec(plain)?.groups;
  const column = found && (Object.keys(found).find((name) => found[name]) as Column);
  if (understood.size < 2000) understood.set(header, column);
  return column;
}
