import type { ReadingReport } from '../directory/reading-report.ts';
import { addTo, writeEntry } from '../directory/written-entry.ts';
import { asText } from '../values/json-value.ts';
import { writeFacts } from './fhir-entry.ts';
import { FhirResources, nameOf } from './fhir-resources.ts';
import { nodesAt, textsAt, type FhirNode } from './fhir-values.ts';
import { serverError } from './json-entry.ts';
import type { FoundEntry } from './piece-reader.ts';

/** Organizations that see patients (Plan-Net OrgTypeCS and HL7 organization-type); payers, networks and businesses don't. */
const careOrganization = /^(fac|prvgrp|prov|dept|team)$/;

/**
 * Gathers FHIR R4 resources (Plan-Net style) and, once all are there, writes an entry for each practitioner,
 * and for services and organizations that no practitioner stands for.
 */
export class FhirReader {
  readonly #report: ReadingReport;
  readonly #resources: FhirResources;
  readonly #outcomes: string[] = [];

  constructor(report: ReadingReport) {
    this.#report = report;
    this.#resources = new FhirResources(report);
  }

  collect(resource: FhirNode): void {
    this.#resources.add(resource);
    if (resource['resourceType'] !== 'OperationOutcome') return;
    for (const issue of nodesAt(resource, 'issue')) {
      this.#outcomes.push(textsAt(issue, 'diagnostics')[0] ?? textsAt(issue, 'details.text')[0] ?? asText(issue['code']));
    }
  }

  /** @throws DirectoryRefused when there is nothing but an OperationOutcome */
  *resolve(): Generator<FoundEntry | undefined, void> {
    const found = this.#resources;
    /** What an entry stands for is not listed a second time. */
    const isListed = new Set<FhirNode>();
    const subjects = new Map<FhirNode, FhirNode[]>(found.all('Practitioner').map((practitioner) => [practitioner, []]));
    for (const role of found.all('PractitionerRole')) {
      yield undefined;
      if (this.#isInactive(role)) continue;
      const subject = this.#findSubject(role);
      if (subject) addTo(subjects, subject, role);
      else this.#report.note('missing-reference', nameOf(role));
    }
    const plans = this.#listPlans();
    let count = 0;
    const write = (subject: FhirNode, roles: readonly FhirNode[] = []): FoundEntry => {
      count += 1;
      return [writeEntry(writeFacts(subject, roles, found, plans)), nameOf(subject)];
    };
    for (const [subject, roles] of subjects) {
      for (const part of [...found.follow(roles, 'organization'), ...found.follow(roles, 'healthcareService')]) isListed.add(part);
      if (!this.#isInactive(subject)) yield write(subject, roles);
    }
    for (const service of found.all('HealthcareService')) {
      for (const organization of found.follow([service], 'providedBy')) isListed.add(organization);
      if (isListed.has(service) || this.#isInactive(service)) continue;
      if (textsAt(service, 'category.coding.code').includes('pharm')) this.#report.note('pharmacy', nameOf(service));
      else yield write(service);
    }
    for (const organization of found.all('Organization')) {
      const types = nodesAt(organization, 'type.coding');
      const sees = !types.length || types.some(({ code }) => careOrganization.test(asText(code)));
      if (sees && !isListed.has(organization) && !this.#isInactive(organization)) yield write(organization);
    }
    if (count) return;
    if (this.#outcomes.length) throw serverError(this.#outcomes);
    // A file of places alone is a list of places to go.
    if (!found.all('PractitionerRole').length) for (const location of found.all('Location')) yield write(location);
  }

  /** A role without a practitioner belongs to its organization or service; of one that isn't in the file, the name may be known. */
  #findSubject(role: FhirNode): FhirNode | undefined {
    const [practitioner] = this.#resources.follow([role], 'practitioner');
    if (practitioner) return practitioner;
    const [name] = textsAt(role, 'practitioner.display');
    if (name) return { resourceType: 'Practitioner', id: role['id'], name };
    if (role['practitioner']) return undefined;
    return this.#resources.follow([role], 'organization')[0] ?? this.#resources.follow([role], 'healthcareService')[0];
  }

  /** Networks → names of the plans sold with them. */
  #listPlans(): Map<FhirNode, string[]> {
    const plans = new Map<FhirNode, string[]>();
    for (const plan of this.#resources.all('InsurancePlan')) {
      for (const name of textsAt(plan, 'name')) for (const network of this.#resources.follow([plan], 'network')) addTo(plans, network, name);
    }
    return plans;
  }

  #isInactive(resource: FhirNode): boolean {
    const end = textsAt(resource, 'period.end')[0]?.slice(0, 10);
    const isOver = resource['active'] === false || resource['status'] === 'inactive' || (end && end < this.#report.now.toISOString().slice(0, end.length));
    if (isOver) this.#report.note('inactive', nameOf(resource));
    return Boolean(isOver);
  }
}
