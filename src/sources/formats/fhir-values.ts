import { asText, isRecord } from '../values/json-value.ts';

/** A FHIR resource or a part of one, as it came: nothing is sure to be there, or of the right type. */
export type FhirNode = Readonly<Record<string, unknown>>;

/**
 * What lies under a path such as `name.given`, in one element or several, whether a step is a list, as R4 says, or a
 * single one, as some servers write it. A step such as `/newpatients` takes the extensions whose URL ends so.
 */
export function valuesAt(start: unknown, path: string): unknown[] {
  let found = [start].flat();
  for (const step of path.split('.')) {
    const nodes = found.filter(isRecord);
    found = step.startsWith('/')
      ? nodesAt(nodes, 'extension').filter(({ url }) => asText(url).endsWith(step))
      : nodes.flatMap((node) => node[step] ?? []);
  }
  return found;
}

export function nodesAt(start: unknown, path: string): FhirNode[] {
  return valuesAt(start, path).filter(isRecord);
}

/** Texts and numbers, none of them empty. */
export function textsAt(start: unknown, path: string): string[] {
  return valuesAt(start, path).map(asText).filter(Boolean);
}

/** First value of a telecom system: "phone", "url". */
export function telecom(nodes: unknown, system: string): string | undefined {
  const contacts = nodesAt(nodes, 'telecom').filter((contact) => contact['system'] === system && contact['use'] !== 'old' && contact['use'] !== 'home');
  return textsAt(contacts, 'value')[0];
}

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** "Mo-Th 09:00-12:00; Sa 00:00-24:00" out of `availableTime` or `hoursOfOperation`. */
export function writeHours(times: readonly FhirNode[]): string {
  return times
    .map((time) => {
      const written = textsAt(time, 'daysOfWeek');
      const days = week.filter((day) => written.includes(day));
      const labels = days.map((day) => day[0]!.toUpperCase() + day[1]!);
      // Days that follow each other without a gap.
      const isRun = days.length > 2 && week.join().includes(days.join());
      const [from, to] = ['Start', 'End'].map((side, index) => textsAt(time, `available${side}Time`)[0] ?? textsAt(time, index ? 'closingTime' : 'openingTime')[0]);
      const hours = time['allDay'] === true ? '00:00-24:00' : from && to && `${from.slice(0, 5)}-${to.slice(0, 5)}`;
      return days.length && hours ? `${isRun ? `${labels[0]}-${labels.at(-1)}` : labels.join()} ${hours}` : '';
    })
    .filter(Boolean)
    .join('; ');
}

/** Answer of the Plan-Net "newpatients" extension; who takes existing patients or their families only does not take new ones. */
export function acceptsNewPatients(nodes: unknown): boolean | undefined {
  const codes = textsAt(nodes, '/newpatients.extension.valueCodeableConcept.coding.code').filter((code) => /^(newpt|nopt|existptonly|existptfam)$/.test(code));
  return codes.length ? codes.includes('newpt') : undefined;
}

/** Codes of the Plan-Net "delivery-method" extension: "virtual", "physical". */
export function deliveryMethods(nodes: unknown): string[] {
  return textsAt(nodes, '/delivery-method.extension.valueCodeableConcept.coding.code').filter((code) => /^(virtual|physical)$/.test(code));
}

/** Specialties with NUCC code and display. */
export function specialtiesOf(concepts: readonly FhirNode[]): { readonly code: string; readonly name: string }[] {
  return concepts
    .map((concept) => {
      const codings = nodesAt(concept, 'coding');
      const coding = codings.find(({ system }) => asText(system).includes('nucc.org')) ?? codings[0];
      return { code: asText(coding?.['code']), name: asText(coding?.['display']) || asText(concept['text']) };
    })
    .filter(({ code, name }) => code || name);
}
