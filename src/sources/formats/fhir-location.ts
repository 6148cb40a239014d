import { acceptsNewPatients, extensions, nodes, telecom, visitKinds, word, words, writeHours, type FhirNode } from './fhir-values.ts';

/** Address and position of a Location, Organization or Practitioner under our own names. */
export function placeOf(resource: FhirNode): Record<string, unknown> | undefined {
  const address = nodes(resource['address'])[0];
  const position = nodes(resource['position'])[0];
  const geolocation = address && extensions(address, '/geolocation').flatMap((extension) => nodes(extension['extension']));
  const degrees = (name: string) => position?.[name] ?? geolocation?.find((part) => part['url'] === name)?.['valueDecimal'];
  if (!address && !position) return undefined;
  return {
    street: words(address?.['line']).join(', ') || undefined,
    city: address?.['city'],
    state: address?.['state'],
    postalCode: address?.['postalCode'],
    country: address?.['country'],
    latitude: degrees('latitude'),
    longitude: degrees('longitude'),
  };
}

/** A Location resource as a location of a specialist; what the role or service says of it goes first. */
export function writeLocation(location: FhirNode, role: FhirNode | undefined, services: readonly FhirNode[]): Record<string, unknown> {
  const kinds = services.flatMap((service) => visitKinds(service));
  const accepts = [role, ...services, location].map(acceptsNewPatients).find((answer) => answer !== undefined);
  return {
    ...placeOf(location),
    name: word(location['name']) || undefined,
    phone: telecom(role, 'phone') || services.map((service) => telecom(service, 'phone')).find(Boolean) || telecom(location, 'phone') || undefined,
    hours: writeHours(role?.['availableTime']) || services.map((service) => writeHours(service['availableTime'])).find(Boolean) || writeHours(location['hoursOfOperation']) || undefined,
    acceptsNewPatients: accepts,
    visitKinds: kinds.length ? kinds : undefined,
  };
}
