import type { Destination } from '../../model/record.ts';
import type { Specialist } from '../../model/specialist.ts';

/** Where records go: as the lists say, else to the chosen specialist's own place; empty where neither is known. */
export function findDestinations(listed: readonly Destination[], specialist: Specialist | undefined): readonly Destination[] {
  if (listed.length || !specialist) return listed;
  const { name, institution, locations } = specialist;
  const { name: site, street, city, state, postalCode, phone, hours } = locations.find((one) => one.street ?? one.phone) ?? {};
  return [
    {
      id: 'specialist',
      takes: 'records',
      name: institution ?? name,
      attention: [institution && name, site].filter(Boolean).join(', '),
      street: street ?? '',
      city: city ?? '',
      state: state ?? '',
      postalCode: postalCode ?? '',
      phone: phone ?? '',
      fax: '',
      uploadUrl: '',
      hours: hours ?? '',
      reference: '',
    },
  ];
}
