import { DirectoryRefused } from '../directory-refused.ts';
import type { ProblemLog } from '../directory/problem-log.ts';
import { writeEntry } from '../directory/written-entry.ts';
import { placeOf, writeLocation } from './fhir-location.ts';
import { FhirResources, nameOf } from './fhir-resources.ts';
import { acceptsNewPatients, codings, extensions, nodes, specialtiesOf, telecom, visitKinds, word, words, type FhirNode } from './fhir-values.ts';
import type { FoundEntry } from './reader.ts';

/** Organizations that see patients (Plan-Net OrgTypeCS and HL7 organization-type); payers, networks and businesses don't. */
const careOrganization = /^(?:fac|prvgrp|prov|dept|team)$/;

/**
 * Gathers FHIR R4 resources (Plan-Net style) and, once all are there, writes an entry for each practitioner,
 * and for services and organizations that no practitioner stands for.
 */
export class FhirReader {
  readonly #log: ProblemLog;
  readonly #resources: FhirResources;
  readonly #today: string;
  /** Networks → names of the plans sold with them. */
  readonly #plans = new Map<FhirNode, string[]>();
  readonly #outcomes: string[] = [];

  constructor(log: ProblemLog, now: Date) {
    this.#log = log;
    this.#resources = new FhirResources(log);
    this.#today = now.toISOString().slice(0, 10);
  }

  /** @param resource of any type; what isn't needed is ignored */
  collect(resource: FhirNode): void {
    if (resource['resourceType'] === 'OperationOutcome') {
      for (const issue of nodes(resource['issue'])) this.#outcomes.push(word(issue['diagnostics']) || word(nodes(issue['details'])[0]?.['text']) || word(issue['code']));
    } else this.#resources.add(resource);
  }

  /** @throws DirectoryRefused when there is nothing but an OperationOutcome */
  *resolve(): Generator<FoundEntry | undefined, void> {
    const found = this.#resources;
    for (const plan of found.all('InsurancePlan')) {
      for (const network of nodes(plan['network']).map((reference) => found.find(reference, plan))) {
        if (network && word(plan['name'])) this.#plans.set(network, [...(this.#plans.get(network) ?? []), word(plan['name'])]);
      }
    }
    const roles = this.#sortRoles();
    const stands = new Set<FhirNode>();
    let count = 0;
    for (const [subject, itsRoles] of roles) {
      for (const role of itsRoles) {
        for (const part of [...this.#follow(role, 'organization'), ...this.#follow(role, 'healthcareService')]) stands.add(part);
      }
      if (this.#isInactive(subject)) continue;
      count += 1;
      yield this.#write(subject, itsRoles);
    }
    for (const service of found.all('HealthcareService')) {
      const organization = this.#follow(service, 'providedBy')[0];
      const isNamed = stands.has(service);
      if (organization) stands.add(organization);
      if (isNamed || this.#isInactive(service)) continue;
      if (codings(service['category']).some((category) => category['code'] === 'pharm')) {
        this.#log.note('pharmacy', nameOf(service));
        continue;
      }
      count += 1;
      yield this.#write(service, []);
    }
    for (const organization of found.all('Organization')) {
      const types = codings(organization['type']).map((type) => word(type['code']));
      if (stands.has(organization) || !(types.length === 0 || types.some((type) => careOrganization.test(type))) || this.#isInactive(organization)) continue;
      count += 1;
      yield this.#write(organization, []);
    }
    if (!count && this.#outcomes.length) {
      throw new DirectoryRefused('server-error', `The FHIR server answered with an error: ${this.#outcomes.join('; ').slice(0, 300)}`);
    }
    // A file of places alone is a list of places to go.
    if (!count && !found.all('PractitionerRole').length) for (const location of found.all('Location')) yield this.#write(location, []);
  }

  /** Practitioners in the file's order with their roles; a role without one belongs to its organization or service. */
  #sortRoles(): Map<FhirNode, FhirNode[]> {
    const roles = new Map<FhirNode, FhirNode[]>(this.#resources.all('Practitioner').map((practitioner) => [practitioner, []]));
    for (const role of this.#resources.all('PractitionerRole')) {
      if (this.#isInactive(role)) continue;
      const reference = nodes(role['practitioner'])[0];
      const display = word(reference?.['display']);
      const subject = this.#follow(role, 'practitioner')[0]
        ?? (display ? { resourceType: 'Practitioner', id: word(role['id']), name: display } : undefined)
        ?? (reference ? undefined : this.#follow(role, 'organization')[0] ?? this.#follow(role, 'healthcareService')[0]);
      if (!subject) this.#log.note('missing-reference', nameOf(role));
      else if (roles.has(subject)) roles.get(subject)!.push(role);
      else roles.set(subject, [role]);
    }
    return roles;
  }

  #follow(owner: FhirNode, element: string): FhirNode[] {
    return nodes(owner[element]).map((reference) => this.#resources.find(reference, owner)).filter((found) => found !== undefined);
  }

  #isInactive(resource: FhirNode): boolean {
    const end = word(nodes(resource['period'])[0]?.['end']);
    const isOver = resource['active'] === false || resource['status'] === 'inactive' || (end !== '' && end.slice(0, 10) < this.#today.slice(0, end.length));
    if (isOver) this.#log.note('inactive', nameOf(resource));
    return isOver;
  }

  #write(subject: FhirNode, roles: readonly FhirNode[]): FoundEntry {
    const isPerson = subject['resourceType'] === 'Practitioner';
    const services = subject['resourceType'] === 'HealthcareService' ? [subject] : roles.flatMap((role) => this.#follow(role, 'healthcareService'));
    const organization = [...roles.flatMap((role) => this.#follow(role, 'organization')), ...this.#follow(subject, 'providedBy')][0];
    const organizationName = word(organization?.['name']) || roles.map((role) => word(nodes(role['organization'])[0]?.['display'])).find(Boolean);
    const taught = nodes(subject['qualification']).flatMap((qualification) => specialtiesOf(qualification['code']));
    const practised = [...roles, ...services].flatMap((part) => specialtiesOf(part['specialty']));
    const npi = nodes(subject['identifier']).find((identifier) => word(identifier['system']).endsWith('us-npi'));
    const answers = [...roles, ...services].map(acceptsNewPatients);
    const entry = {
      id: word(subject['id']) || undefined,
      npi: npi?.['value'],
      ...(isPerson ? writePerson(subject) : { name: word(subject['name']) || organizationName || this.#locations(subject, roles, services)[0]?.['name'] }),
      institution: isPerson || organizationName !== word(subject['name']) ? organizationName : undefined,
      specialties: practised.length ? practised : taught.filter((specialty) => word(specialty['code']).length === 10),
      insurance: [...new Set([subject, ...roles].flatMap((part) => this.#networks(part)))],
      acceptsNewPatients: answers.includes(true) ? true : answers.find((answer) => answer !== undefined),
      visitKinds: [...new Set(services.flatMap((service) => visitKinds(service)))],
      profileUrl: [subject, ...roles].map((part) => telecom(part, 'url')).find(Boolean),
      locations: this.#locations(subject, roles, services),
    };
    return { written: writeEntry(entry), where: nameOf(subject), mergesByNpi: false };
  }

  #locations(subject: FhirNode, roles: readonly FhirNode[], services: readonly FhirNode[]): Record<string, unknown>[] {
    const written = roles.flatMap((role) => {
      const itsServices = this.#follow(role, 'healthcareService');
      const own = this.#follow(role, 'location');
      return (own.length ? own : itsServices.flatMap((service) => this.#follow(service, 'location'))).map((location) => writeLocation(location, role, itsServices));
    });
    if (written.length) return written;
    if (subject['resourceType'] === 'Location') return [writeLocation(subject, undefined, [])];
    const ofServices = services.flatMap((service) => this.#follow(service, 'location').map((location) => writeLocation(location, undefined, [service])));
    if (ofServices.length) return ofServices;
    // No location is named: the address of the person or organization itself, else the phone alone.
    const organization = [...roles.flatMap((role) => this.#follow(role, 'organization')), ...this.#follow(subject, 'providedBy')][0];
    const phone = [...roles, ...services, subject, organization].map((part) => telecom(part, 'phone')).find(Boolean);
    const place = placeOf(subject) ?? (organization && placeOf(organization));
    return place || phone ? [{ ...place, phone }] : [];
  }

  /** Plans as a patient knows them where the file names them, else the network. */
  #networks(part: FhirNode): string[] {
    const references = extensions(part, '/network-reference').flatMap((extension) => nodes(extension['valueReference']));
    return references.flatMap((reference) => {
      const network = this.#resources.find(reference, part);
      const plans = network && this.#plans.get(network);
      return plans ?? [word(network?.['name']) || word(reference['display'])].filter(Boolean);
    });
  }
}

function writePerson(practitioner: FhirNode): Record<string, unknown> {
  const names = nodes(practitioner['name']);
  const name = names.find((one) => one['use'] === 'official') ?? names[0];
  const degrees = codings(nodes(practitioner['qualification']).map((qualification) => qualification['code']))
    .filter((coding) => /v2-\d*-?0?360/.test(word(coding['system'])))
    .map((coding) => word(coding['code']));
  const suffixes = words(name?.['suffix']);
  const generation = suffixes.filter((suffix) => /^(?:jr|sr|i{1,3}|iv|v)\.?$/i.test(suffix));
  const letters = suffixes.filter((suffix) => !generation.includes(suffix));
  return {
    name: word(name?.['text']) || word(practitioner['name']) || undefined,
    firstName: words(name?.['given'])[0],
    middleName: words(name?.['given']).slice(1).join(' ') || undefined,
    lastName: word(name?.['family']) || undefined,
    suffix: generation.join(' ') || undefined,
    credentials: (letters.length ? letters : [...new Set(degrees)]).join(', ') || undefined,
    gender: word(practitioner['gender']) || undefined,
    languages: nodes(practitioner['communication']).map((language) => word(nodes(language['coding'])[0]?.['code']) || word(language['text'])).filter(Boolean),
    photo: nodes(practitioner['photo']).map((photo) => word(photo['url'])).find(Boolean),
  };
}
