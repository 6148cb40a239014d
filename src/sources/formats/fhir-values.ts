import { isRecord } from '../directory/written-entry.ts';

/** A FHIR resource or a part of one, as it came: nothing is sure to be there, or of the right type. */
export type FhirNode = Readonly<Record<string, unknown>>;

/** The objects of an element, whether it is a list, as R4 says, or a single one, as some servers write it. */
export function nodes(value: unknown): readonly FhirNode[] {
  return (Array.isArray(value) ? value : [value]).filter(isRecord);
}

/** Text or a number as text; `''` for anything else. */
export function word(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** The texts of an element that should be a list of them. */
export function words(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(word).filter(Boolean);
}

/** The extensions whose URL ends so. */
export function extensions(node: FhirNode, ending: string): readonly FhirNode[] {
  return nodes(node['extension']).filter((extension) => word(extension['url']).endsWith(ending));
}

/** All codings of a CodeableConcept, or of a list of them. */
export function codings(concepts: unknown): readonly FhirNode[] {
  return nodes(concepts).flatMap((concept) => nodes(concept['coding']));
}

/** First value of a telecom system: "phone", "url". */
export function telecom(node: FhirNode | undefined, system: string): string {
  const contacts = nodes(node?.['telecom']).filter((contact) => contact['system'] === system && contact['use'] !== 'old' && contact['use'] !== 'home');
  return contacts.map((contact) => word(contact['value'])).find(Boolean) ?? '';
}

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** "Mo-Th 09:00-12:00; Sa 00:00-24:00" out of `availableTime` or `hoursOfOperation`. */
export function writeHours(times: unknown): string {
  return nodes(times).map((time) => {
    const days = words(time['daysOfWeek']).map((day) => week.indexOf(day)).filter((day) => day >= 0).sort((a, b) => a - b);
    if (!days.length) return '';
    const label = (day: number) => week[day]![0]!.toUpperCase() + week[day]![1]!;
    const isRun = days.length > 2 && days.at(-1)! - days[0]! === days.length - 1;
    const from = word(time['availableStartTime'] ?? time['openingTime']).slice(0, 5);
    const to = word(time['availableEndTime'] ?? time['closingTime']).slice(0, 5);
    const hours = time['allDay'] === true ? '00:00-24:00' : from && to ? `${from}-${to}` : '';
    return hours && `${isRun ? `${label(days[0]!)}-${label(days.at(-1)!)}` : days.map(label).join(',')} ${hours}`;
  }).filter(Boolean).join('; ');
}

/** Answer of the Plan-Net "newpatients" extension; who takes existing patients or their families only does not take new ones. */
export function acceptsNewPatients(node: FhirNode | undefined): boolean | undefined {
  const codes = node ? extensions(node, '/newpatients').flatMap((extension) => nodes(extension['extension'])).flatMap((part) => codings(part['valueCodeableConcept'])) : [];
  const known = codes.map((code) => word(code['code'])).filter((code) => /^(?:newpt|nopt|existptonly|existptfam)$/.test(code));
  return known.length ? known.includes('newpt') : undefined;
}

/** `video` and `in-person` out of the Plan-Net "delivery-method" extension. */
export function visitKinds(node: FhirNode | undefined): readonly string[] {
  const codes = node ? extensions(node, '/delivery-method').flatMap((extension) => nodes(extension['extension'])).flatMap((part) => codings(part['valueCodeableConcept'])) : [];
  return codes.flatMap((code) => (code['code'] === 'virtual' ? ['video'] : code['code'] === 'physical' ? ['in-person'] : []));
}

/** Specialties with NUCC code and display. */
export function specialtiesOf(concepts: unknown): readonly FhirNode[] {
  return nodes(concepts).flatMap((concept) => {
    const coding = nodes(concept['coding']).find((code) => word(code['system']).includes('nucc.org')) ?? nodes(concept['coding'])[0];
    const name = word(coding?.['display']) || word(concept['text']);
    return coding || name ? [{ code: word(coding?.['code']), name }] : [];
  });
}
