/** What the address of a link twin says. */
export interface LinkTwin {
  /** The element's name without prefix, as written. */
  readonly name: string;
  /** Attribute → value. */
  readonly settings: readonly (readonly [attribute: string, value: string])[];
  /** What would stand in a JSON child; `undefined` where there is none. */
  readonly json: string | undefined;
  /** Slot → plain text. */
  readonly slots: readonly (readonly [slot: string, text: string])[];
}

const start = /#second-opinion=/;

/**
 * Reads a link twin out of an address: `/find#second-opinion=specialist-finder&src=/specialists.csv&phone=+1 555 010 0199`.
 * `json=` holds what a JSON child would, `slot-costs=` what would stand in the slot `costs`.
 *
 * A plus is a plus, as people write it in phone numbers; an ampersand that a page editor escaped once too often is one.
 *
 * @returns `undefined` for any other address
 */
export function readLinkTwin(address: string): LinkTwin | undefined {
  const [, said] = address.split(start);
  if (said === undefined) return undefined;
  const [name = '', ...pairs] = said
    .replace(/&(?:amp|#0?38);/g, '&')
    .split('&')
    .map(decode);
  const entries = pairs.map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key.trim().toLowerCase(), value.join('=')] as const;
  });
  const prefix = 'slot-';
  return {
    name,
    settings: entries.filter(([key]) => key !== 'json' && !key.startsWith(prefix)),
    json: entries.find(([key]) => key === 'json')?.[1],
    slots: entries.filter(([key]) => key.startsWith(prefix)).map(([key, text]) => [key.slice(prefix.length), text] as const),
  };
}

/** As written where it is not percent-encoded as it should be. */
function decode(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
