import { asText } from '../values/json-value.ts';
import type { FhirResources } from './fhir-resources.ts';
import { acceptsNewPatients, deliveryMethods, nodesAt, specialtiesOf, telecom, textsAt, valuesAt, writeHours, type FhirNode } from './fhir-values.ts';

type Facts = Record<string, unknown>;

/**
 * What resources tell of one subject (a practitioner, service, organization or location), under our own names.
 *
 * @param roles those it has
 * @param plans networks → names of the plans sold with them, as patients know them
 */
export function writeFacts(subject: FhirNode, roles: readonly FhirNode[], found: FhirResources, plans: ReadonlyMap<FhirNode, string[]>): Facts {
  const owners = roles.length ? roles : [subject];
  const parts = [...roles, ...found.follow(roles, 'healthcareService'), subject];
  const organization = found.follow(roles, 'organization')[0] ?? found.follow([subject], 'providedBy')[0];
  const organizationName = textsAt(organization, 'name')[0] ?? textsAt(roles, 'organization.display')[0];
  const isPerson = subject['resourceType'] === 'Practitioner';
  const practised = specialtiesOf(nodesAt(parts, 'specialty'));
  const taught = specialtiesOf(nodesAt(subject, 'qualification.code')).filter(({ code }) => code.length === 10);
  const [name] = textsAt(subject, 'name');
  const locations = owners.flatMap((owner) => writeLocations(owner, found));
  return {
    id: subject['id'],
    npi: nodesAt(subject, 'identifier').find(({ system }) => asText(system).endsWith('us-npi'))?.['value'],
    name: name ?? organizationName,
    ...(isPerson && writePerson(subject)),
    institution: isPerson || organizationName !== name ? organizationName : undefined,
    specialties: practised.length ? practised : taught,
    insurance: [subject, ...roles].flatMap((owner) =>
      nodesAt(owner, '/network-reference.valueReference').flatMap((reference) => {
        const network = found.find(reference, owner);
        return (network && plans.get(network)) ?? [textsAt(network, 'name')[0] ?? textsAt(reference, 'display')[0]];
      }),
    ),
    acceptsNewPatients: acceptsNewPatients(parts),
    visitKinds: deliveryMethods(parts),
    profileUrl: telecom([subject, ...roles], 'url'),
    // No location is named: the address of the person or organization itself, else the phone alone.
    locations: locations.length
      ? locations
      : [{ ...(placeOf(subject) ?? placeOf(organization)), phone: telecom([...parts, organization], 'phone') }],
  };
}

/** The locations of a role or service; what these say of them goes first. */
function writeLocations(owner: FhirNode, found: FhirResources): Facts[] {
  const services = found.follow([owner], 'healthcareService');
  const own = owner['resourceType'] === 'Location' ? [owner] : found.follow([owner], 'location');
  return (own.length ? own : found.follow(services, 'location')).map((location) => {
    const parts = [owner, ...services, location];
    return {
      ...placeOf(location),
      name: location['name'],
      phone: telecom(parts, 'phone'),
      hours: parts.map((part) => writeHours([...nodesAt(part, 'availableTime'), ...nodesAt(part, 'hoursOfOperation')])).find(Boolean),
      acceptsNewPatients: parts.map(acceptsNewPatients).find((answer) => answer !== undefined),
      visitKinds: deliveryMethods(parts),
    };
  });
}

/** Address and position of a Location, Organization or Practitioner. */
function placeOf(resource: FhirNode | undefined): Facts | undefined {
  const [address] = nodesAt(resource, 'address');
  const [position] = nodesAt(resource, 'position');
  if (!address && !position) return undefined;
  const geolocation = nodesAt(address, '/geolocation.extension');
  const degrees = (name: string) => position?.[name] ?? geolocation.find(({ url }) => url === name)?.['valueDecimal'];
  const { city, state, postalCode, country } = address ?? {};
  return { street: textsAt(address, 'line').join(', '), city, state, postalCode, country, latitude: degrees('latitude'), longitude: degrees('longitude') };
}

function writePerson(practitioner: FhirNode): Facts {
  const names = nodesAt(practitioner, 'name');
  const name = names.find(({ use }) => use === 'official') ?? names[0];
  const [firstName, ...middle] = textsAt(name, 'given');
  const isGeneration = (suffix: string) => /^(jr|sr|i{1,3}|iv|v)\.?$/i.test(suffix);
  const suffixes = textsAt(name, 'suffix');
  const letters = suffixes.filter((suffix) => !isGeneration(suffix));
  const degrees = nodesAt(practitioner, 'qualification.code.coding').filter(({ system }) => /v2-\d*-?0?360/.test(asText(system)));
  return {
    name: textsAt(name, 'text')[0] ?? textsAt(practitioner, 'name')[0],
    firstName,
    middleName: middle.join(' '),
    lastName: textsAt(name, 'family')[0],
    suffix: suffixes.filter(isGeneration).join(' '),
    credentials: (letters.length ? letters : [...new Set(textsAt(degrees, 'code'))]).join(', '),
    gender: practitioner['gender'],
    languages: nodesAt(practitioner, 'communication').map((language) => textsAt(valuesAt(language, 'coding')[0], 'code')[0] ?? language['text']),
    photo: textsAt(practitioner, 'photo.url')[0],
  };
}
