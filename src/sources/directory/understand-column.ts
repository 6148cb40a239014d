import { nearestName } from '../../model/nearest-name.ts';
import { locationFields, specialistFields } from './fields.ts';

/** Columns that are part of a field, or say something about the row. They go before the fields, as "Address 2" before "Address". */
const partFields = {
  personName: '(doctor|physician|surgeon|oncologist)s?((full|display)?name)?',
  cityStateZip: 'city(and)?st(ate)?(and)?(zip(code)?)?',
  expertise: '(areas?of)?(clinical|special)?(expertise|focus|interests?)(areas?)?',
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
/** Names a column can have, those that are written in one way only → what they mean. */
const names = new Map(fields.flatMap(([field, words = '']) => [field, ...words.split('|')].filter((name) => /^[a-z]+$/i.test(name)).map((name) => [name, field] as const)));

const groups = fields.map(([field, words]) => `(?<${field}>${field.toLowerCase()}${words ? `|${words}` : ''})`);
/** One group for each meaning. Whose it is may stand in front: "provider name", where the whole means nothing else. */
const meanings = new RegExp(`^(?:provider|doctor|physician|specialist|org|office|practice|clinic|hospital|facility|location|site|the)??(?:${groups.join('|')})\\d*$`);

/** Someone else's address, a number that isn't for patients, a former name, a county: never shown. A "Location ID" numbers the place, not the specialist. */
const unused = /mailing|fax|billing|home|mobile|cell|other(?!special|language)|authorized|emergency|county|^(?:the|org|office|practice|clinic|hospital|facility|location)(?:id|npi)$/;

/** One place of several in a row: "Location 2 City", "clinic_2_phone". */
const numbered = /^[\s_]*(location|office|clinic|practice|site)[^a-z\d]*(\d\d?)(?!\d)/i;

/** Which of several places in a row a column tells of. */
export function placeOfColumn(header: string): number {
  return Number(numbered.exec(header)?.[2] ?? 0);
}

const plainOf = (header: string) =>
  header
    .slice(0, 200)
    .normalize('NFD')
    .replace(/['’]s\b|\(.*?\)/g, '')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .replace('businesspracticelocationaddress', '')
    .replace(numbered, '$1');

const understood = new Map<string, Column | undefined>();

/**
 * What a column of a spreadsheet or a key of JSON means: "ZIP Code", "postal_code", "Provider Last Name (Legal Name)".
 *
 * @returns `undefined` where nothing we show
 */
export function understandColumn(header: string): Column | undefined {
  if (understood.has(header)) return understood.get(header);
  const plain = plainOf(header);
  const found = unused.test(plain) ? undefined : meanings.exec(plain)?.groups;
  const column = found && (Object.keys(found).find((name) => found[name]) as Column);
  if (understood.size < 2000) understood.set(header, column);
  return column;
}

/** What a column that isn't understood was most likely meant for; `undefined` where it is another's business. */
export function suggestColumn(header: string): string | undefined {
  const plain = plainOf(header);
  return unused.test(plain) ? undefined : names.get(nearestName(plain, [...names.keys()]) ?? '');
}

/** A meaning as people write it above a column: "Location name", "NPI". */
export function writeHeader(column: string): string {
  return column.length < 4 ? column.toUpperCase() : column[0]!.toUpperCase() + column.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
