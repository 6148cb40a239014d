import type { ReadingReport } from '../directory/reading-report.ts';
import { addTo } from '../directory/written-entry.ts';
import { asText } from '../values/json-value.ts';
import { nodesAt, textsAt, valuesAt, type FhirNode } from './fhir-values.ts';

const used = /^(Practitioner(Role)?|Organization|HealthcareService|Location|InsurancePlan)$/;

/** The resources of one file, found by any kind of reference once all have come. */
export class FhirResources {
  readonly #report: ReadingReport;
  readonly #byReference = new Map<string, FhirNode>();
  readonly #byType = new Map<string, FhirNode[]>();

  constructor(report: ReadingReport) {
    this.#report = report;
  }

  /** @param resource of any type; what isn't needed is let go at once */
  add(resource: FhirNode): void {
    const key = nameOf(resource);
    const type = asText(resource['resourceType']);
    if (valuesAt(resource, 'identifier.value').some((value) => typeof value === 'number')) this.#report.note('fhir-typing', key);
    // The same resource may come on two pages of a search.
    if (!used.test(type) || (resource['id'] && this.#byReference.has(key))) return;
    const { text: _narrative, meta: _meta, ...kept } = resource as Record<string, unknown>;
    for (const name of [key, ...textsAt(kept, 'fullUrl')]) this.#byReference.set(name, kept);
    addTo(this.#byType, type, kept);
  }

  all(type: string): readonly FhirNode[] {
    return this.#byType.get(type) ?? [];
  }

  /** What a Reference points to: contained (`#id`), relative, absolute, with a version, or `urn:uuid`; `undefined` where it isn't in the file. */
  find(reference: FhirNode, owner: FhirNode): FhirNode | undefined {
    const target = asText(reference['reference']);
    if (target.startsWith('#')) return nodesAt(owner, 'contained').find(({ id }) => asText(id) === target.slice(1));
    const path = /[A-Za-z]+\/[^/]+?(?=\/_history\/|$)/.exec(target)?.[0];
    return this.#byReference.get(target) ?? this.#byReference.get(path ?? '');
  }

  /** The resources that an element of some others refers to. */
  follow(owners: readonly FhirNode[], element: string): FhirNode[] {
    return owners.flatMap((owner) =>
      nodesAt(owner, element)
        .map((reference) => this.find(reference, owner))
        .filter((found) => found !== undefined),
    );
  }
}

/** "Practitioner/7" */
export function nameOf(resource: FhirNode): string {
  return `${asText(resource['resourceType'])}/${asText(resource['id']) || asText(resource['fullUrl'])}`;
}
