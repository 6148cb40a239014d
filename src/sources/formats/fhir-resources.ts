import type { ProblemLog } from '../directory/problem-log.ts';
import { nodes, word, type FhirNode } from './fhir-values.ts';

/** What is needed of a resource; the rest (narrative, metadata, endpoints) is let go at once. */
const unused = new Set(['Endpoint', 'OrganizationAffiliation', 'Schedule', 'Slot']);

/** The resources of one file, found by any kind of reference once all have come. */
export class FhirResources {
  readonly #log: ProblemLog;
  readonly #byReference = new Map<string, FhirNode>();
  readonly #byType = new Map<string, FhirNode[]>();

  constructor(log: ProblemLog) {
    this.#log = log;
  }

  add(resource: FhirNode): void {
    const type = word(resource['resourceType']);
    if (nodes(resource['identifier']).some((identifier) => typeof identifier['value'] === 'number')) this.#log.note('fhir-typing', nameOf(resource));
    if (unused.has(type)) return;
    const { text: _text, meta: _meta, ...kept } = resource as Record<string, unknown>;
    const key = nameOf(kept);
    // The same resource may come on two pages of a search.
    if (word(kept['id']) && this.#byReference.has(key)) return;
    this.#byReference.set(key, kept);
    if (word(kept['fullUrl'])) this.#byReference.set(word(kept['fullUrl']), kept);
    const same = this.#byType.get(type);
    if (same) same.push(kept);
    else this.#byType.set(type, [kept]);
  }

  all(type: string): readonly FhirNode[] {
    return this.#byType.get(type) ?? [];
  }

  /** What a Reference points to: contained (`#id`), relative, absolute, with a version, or `urn:uuid`; `undefined` where it isn't in the file. */
  find(reference: FhirNode | undefined, owner: FhirNode): FhirNode | undefined {
    const target = word(reference?.['reference']);
    if (target.startsWith('#')) return nodes(owner['contained']).find((resource) => word(resource['id']) === target.slice(1));
    const exact = this.#byReference.get(target);
    if (exact) return exact;
    const path = /([A-Za-z]+\/[^/]+?)(?:\/_history\/.*)?$/.exec(target)?.[1];
    return path === undefined ? undefined : this.#byReference.get(path);
  }
}

/** "Practitioner/7" */
export function nameOf(resource: FhirNode): string {
  return `${word(resource['resourceType'])}/${word(resource['id']) || word(resource['fullUrl'])}`;
}
