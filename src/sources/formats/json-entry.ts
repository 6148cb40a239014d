import { DirectoryRefused } from '../directory-refused.ts';
import { asText, isRecord } from '../values/json-value.ts';

type JsonRecord = Readonly<Record<string, unknown>>;

function recordsOf(value: unknown): JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** Which layout an entry of JSON has. */
export function nameFormat(record: JsonRecord): 'fhir' | 'nppes' | 'qhp' | 'json' {
  if (asText(record['resourceType'])) return 'fhir';
  if (isRecord(record['basic']) && 'number' in record) return 'nppes';
  return Array.isArray(record['addresses']) && ('plans' in record || 'last_updated_on' in record) ? 'qhp' : 'json';
}

/** An NPPES API result in our own words: the practice location rather than the mailing address, the primary taxonomy first. */
export function arrangeEntry(record: JsonRecord): JsonRecord {
  if (nameFormat(record) !== 'nppes') return record;
  const places = [...recordsOf(record['addresses']), ...recordsOf(record['practiceLocations'])];
  return {
    // When the registry changed its entry says nothing of when anyone checked it.
    basic: { ...(record['basic'] as JsonRecord), last_updated: null },
    npi: record['number'],
    specialties: recordsOf(record['taxonomies']).sort((a, b) => Number(b['primary'] === true) - Number(a['primary'] === true)),
    locations: places.filter((place) => place['address_purpose'] !== 'MAILING'),
  };
}

/**
 * The entries of one JSON document: an array, `{"specialists":[…]}`, an NPPES answer, a FHIR Bundle or resource.
 *
 * @throws DirectoryRefused for an answer that is an error
 */
export function listEntries(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document;
  if (!isRecord(document)) return [];
  const errors = document['Errors'];
  if (Array.isArray(errors)) throw serverError(recordsOf(errors).map((error) => asText(error['description'])));
  if (document['resourceType'] === 'Bundle') {
    // Within a Bundle, references may name an entry by its fullUrl.
    return recordsOf(document['entry']).map(({ resource, fullUrl }) => (isRecord(resource) ? { ...resource, fullUrl } : resource));
  }
  if (document['resourceType']) return [document];
  const lists = ['specialists', 'results', 'providers', 'doctors', 'data', 'items'].map((key) => document[key]);
  return lists.find((list): list is unknown[] => Array.isArray(list)) ?? [document];
}

/** @param messages what the server says went wrong */
export function serverError(messages: readonly string[]): DirectoryRefused {
  return new DirectoryRefused('server-error', `The server answered with an error: ${messages.join('; ').slice(0, 300).replace(/\.$/, '')}.`);
}
