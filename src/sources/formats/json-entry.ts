import { DirectoryRefused } from '../directory-refused.ts';
import { isRecord, writeEntry, type WrittenEntry } from '../directory/written-entry.ts';

type JsonRecord = Readonly<Record<string, unknown>>;

function recordsOf(value: unknown): JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** Which layout an entry of JSON has. */
export function nameFormat(record: JsonRecord): 'fhir' | 'nppes' | 'qhp' | 'json' {
  if (typeof record['resourceType'] === 'string') return 'fhir';
  if (isRecord(record['basic']) && 'number' in record) return 'nppes';
  return Array.isArray(record['addresses']) && ('plans' in record || 'last_updated_on' in record) ? 'qhp' : 'json';
}

/** An entry of any of these layouts as a written one; a FHIR resource is none. */
export function writeJsonEntry(record: JsonRecord): WrittenEntry {
  return writeEntry(nameFormat(record) === 'nppes' ? arrangeNppes(record) : record);
}

/** An NPPES API result: the practice location rather than the mailing address, the primary taxonomy first. */
function arrangeNppes(record: JsonRecord): JsonRecord {
  const taxonomies = recordsOf(record['taxonomies']);
  return {
    basic: record['basic'],
    npi: record['number'],
    specialties: [...taxonomies.filter((taxonomy) => taxonomy['primary'] === true), ...taxonomies.filter((taxonomy) => taxonomy['primary'] !== true)],
    locations: [
      ...recordsOf(record['addresses']).filter((address) => address['address_purpose'] !== 'MAILING'),
      ...recordsOf(record['practiceLocations']),
    ],
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
  if (Array.isArray(document['Errors'])) {
    const descriptions = recordsOf(document['Errors']).map((error) => String(error['description'] ?? ''));
    throw new DirectoryRefused('server-error', `The registry answered with an error: ${descriptions.join('; ').slice(0, 300)}`);
  }
  if (document['resourceType'] === 'Bundle') {
    // Within a Bundle, references may name an entry by its fullUrl.
    return recordsOf(document['entry']).map((entry) => (isRecord(entry['resource']) ? { ...entry['resource'], fullUrl: entry['fullUrl'] } : entry['resource']));
  }
  if (typeof document['resourceType'] === 'string') return [document];
  const named = ['specialists', 'results', 'providers', 'doctors', 'data', 'items'].map((key) => document[key]).find(Array.isArray);
  return (named as unknown[] | undefined) ?? [document];
}
