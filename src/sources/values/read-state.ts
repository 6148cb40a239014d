const table = 'Alabama:AL|Alaska:AK|Arizona:AZ|Arkansas:AR|California:CA|Colorado:CO|Connecticut:CT|Delaware:DE|District of Columbia:DC|Washington DC:DC|Florida:FL|Fla:FL|Georgia:GA|Hawaii:HI|Idaho:ID|Illinois:IL|Indiana:IN|Iowa:IA|Kansas:KS|Kentucky:KY|Louisiana:LA|Maine:ME|Maryland:MD|Massachusetts:MA|Michigan:MI|Minnesota:MN|Mississippi:MS|Miss:MS|Missouri:MO|Montana:MT|Nebraska:NE|Nevada:NV|New Hampshire:NH|New Jersey:NJ|New Mexico:NM|New York:NY|North Carolina:NC|North Dakota:ND|Ohio:OH|Oklahoma:OK|Oregon:OR|Pennsylvania:PA|Rhode Island:RI|South Carolina:SC|South Dakota:SD|Tennessee:TN|Texas:TX|Utah:UT|Vermont:VT|Virginia:VA|Washington:WA|West Virginia:WV|W Va:WV|Wisconsin:WI|Wyoming:WY|Puerto Rico:PR|Guam:GU|Virgin Islands:VI|American Samoa:AS|Northern Mariana Islands:MP';
const codes = new Map<string, string>();
const names = new Map<string, string>();
for (const pair of table.split('|')) {
  const [name, code] = pair.split(':') as [string, string];
  codes.set(plain(name), code).set(plain(code), code);
  if (!names.has(code)) names.set(code, name);
}

/** Names of the states and territories by two-letter code, the states first, as people list them. */
export const stateNames: ReadonlyMap<string, string> = names;

function plain(written: string): string {
  return written.toLowerCase().replace(/[^a-z]/g, '');
}

/** Two-letter code of a US state or territory written in any case, by name, code or a short form that begins no name or several ("Fla.", "Miss."); `undefined` for anything else. */
export function readState(written: string): string | undefined {
  return codes.get(plain(written));
}

/** The state that a person who types shortens so: "mass.", "Calif"; `undefined` where several begin so, or none. */
export function guessState(written: string): string | undefined {
  const begins = plain(written);
  const meant = [...names].filter(([, name]) => plain(name).startsWith(begins));
  return begins.length > 2 && meant.length === 1 ? meant[0]![0] : undefined;
}

/** States as a list: "MA, NH", "MA NH", "Massachusetts and Vermont", "all 50 states". Empty where one of the words is none. */
export function readStates(written: string): readonly string[] {
  if (/^(?:all|any|every|nationwide|national|usa?$)/i.test(written)) return [...new Set(codes.values())];
  const whole = readState(written);
  if (whole) return [whole];
  const parts = written.split(/\band\b|\s+/i).filter(Boolean).map(readState);
  return parts.every((state) => state !== undefined) ? parts : [];
}
