import type { ReadingReport } from '../directory/reading-report.ts';
import { addTo, writeEntry } from '../directory/written-entry.ts';
import { asText } from '../values/json-value.ts';
import { writeFacts } from './fhir-entry.ts';
import { FhirResources, nameOf } from './fhir-resources.ts';
import { nodesAt, textsAt, type FhirNode } from './fhir-values.ts';
import { serverError } from './json-entry.ts';
import type { FoundEntry } from './piece-reader.ts';

interface FhirReader {
  collect(resource: FhirNode): void;
  /** @throws DirectoryRefused when there is nothing but an OperationOutcome */
  resolve(): Iterable<FoundEntry | undefined>;
}

/** Organizations that see patients (Plan-Net OrgTypeCS and HL7 organization-type); payers, networks and businesses don't. */
const careOrganization = /^(fac|prvgrp|prov|dept|team)$/;

/**
 * Gathers FHIR R4 resources (Plan-Net style) and, once all are there, writes an entry for each practitioner,
 * and for services and organizations that no practitioner stands for.
 */
export function fhirReader(report: ReadingReport): FhirReader {
  const found = new FhirResources(report);
  const outcomes: string[] = [];
  let isEmpty = true;
  /** Networks → names of the plans sold with them. */
  const plans = new Map<FhirNode, string[]>();
  /** What an entry stands for is not listed a second time. */
  const isListed = new Set<FhirNode>();

  /** A role without a practitioner belongs to its organization or service; of one that isn't in the file, the name may be known. */
  const findSubject = (role: FhirNode): FhirNode | undefined => {
    const [practitioner] = found.follow([role], 'practitioner');
    const [name] = textsAt(role, 'practitioner.display');
    if (practitioner) return practitioner;
    if (name) return { resourceType: 'Practitioner', id: role['id'], name };
    if (nodesAt(role, 'practitioner').length) return undefined;
    return found.follow([role], 'organization')[0] ?? found.follow([role], 'healthcareService')[0];
  };
  const isInactive = (resource: FhirNode): boolean => {
    const [end = '9'] = textsAt(resource, 'period.end');
    const isOver = resource['active'] === false || resource['status'] === 'inactive' || end.slice(0, 10) < report.today.slice(0, end.length);
    if (isOver) report.note('inactive', nameOf(resource));
    return isOver;
  };
  const write = (subject: FhirNode, roles: readonly FhirNode[] = []): FoundEntry => {
    isEmpty = false;
    return [writeEntry(writeFacts(subject, roles, found, plans)), nameOf(subject)];
  };

  return {
    collect(resource) {
      found.add(resource);
      if (resource['resourceType'] !== 'OperationOutcome') return;
      for (const issue of nodesAt(resource, 'issue')) outcomes.push([...textsAt(issue, 'diagnostics'), ...textsAt(issue, 'details.text'), asText(issue['code'])][0]!);
    },
    *resolve() {
      for (const plan of found.all('InsurancePlan')) {
        for (const name of textsAt(plan, 'name')) for (const network of found.follow([plan], 'network')) addTo(plans, network, name);
      }
      const subjects = new Map<FhirNode, FhirNode[]>(found.all('Practitioner').map((practitioner) => [practitioner, []]));
      for (const role of found.all('PractitionerRole')) {
        yield undefined;
        if (isInactive(role)) continue;
        const subject = findSubject(role);
        if (subject) addTo(subjects, subject, role);
        else report.note('missing-reference', nameOf(role));
      }
      for (const [subject, roles] of subjects) {
        for (const part of [...found.follow(roles, 'organization'), ...found.follow(roles, 'healthcareService')]) isListed.add(part);
        if (!isInactive(subject)) yield write(subject, roles);
      }
      for (const service of found.all('HealthcareService')) {
        for (const organization of found.follow([service], 'providedBy')) isListed.add(organization);
        if (isListed.has(service) || isInactive(service)) continue;
        if (textsAt(service, 'category.coding.code').includes('pharm')) report.note('pharmacy', nameOf(service));
        else yield write(service);
      }
      for (const organization of found.all('Organization')) {
        const types = nodesAt(organization, 'type.coding');
        const sees = !types.length || types.some(({ code }) => careOrganization.test(asText(code)));
        if (sees && !isListed.has(organization) && !isInactive(organization)) yield write(organization);
      }
      if (!isEmpty) return;
      if (outcomes.length) throw serverError(outcomes);
      // A file of places alone is a list of places to go.
      if (!found.all('PractitionerRole').length) for (const location of found.all('Location')) yield write(location);
    },
  };
}
