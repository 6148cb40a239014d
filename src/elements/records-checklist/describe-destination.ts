import type { Destination, Takes } from '../../model/record.ts';
import type { Say } from '../../text/say.ts';
import { bare } from '../../model/bare.ts';

/** Where something of this kind goes; else where papers go; else the first place there is. */
export function findDestination(destinations: readonly Destination[], kind: Takes): Destination | undefined {
  return destinations.find(({ takes }) => takes === kind) ?? destinations.find(({ takes }) => takes === 'records') ?? destinations[0];
}

/** An address as written on an envelope, with phone, fax and reference number; lines that would be empty are left out. */
export function describeDestination(to: Destination, say: Say): readonly string[] {
  const { name, attention, street, city, state, postalCode, phone, fax, uploadUrl, hours, reference } = bare(to);
  return [
    name,
    attention,
    street,
    [city, [state, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    phone && say('records.letter.phone', { phone: [phone, hours].filter(Boolean).join(', ') }),
    fax && say('records.letter.fax', { fax }),
    uploadUrl && say('records.letter.upload', { url: uploadUrl }),
    reference && say('records.letter.reference', { reference }),
  ].filter(Boolean);
}
