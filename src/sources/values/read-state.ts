/** The capitals of each name are its code. */
const names =
  'ALabama|AlasKa|AriZona|ARkansas|CAlifornia|COlorado|ConnecTicut|DElaware|DistrictofColumbia|washingtonDC|FLorida|GeorgiA|HawaiI|IDaho|ILlinois|INdiana|IowA|KansaS|KentuckY|LouisianA|MainE|MarylanD|MAssachusetts|MIchigan|MiNnesota|MiSsissippi|MissOuri|MonTana|NEbraska|NeVada|NewHampshire|NewJersey|NewMexico|NewYork|NorthCarolina|NorthDakota|OHio|OKlahoma|ORegon|PennsylvaniA|RhodeIsland|SouthCarolina|SouthDakota|TeNnessee|TeXas|UTah|VermonT|VirginiA|WAshington|WestVirginia|WIsconsin|WYoming|PuertoRico|GUam|VirginIslands|AmericanSamoa';
const codes = new Map<string, string>();
for (const name of names.split('|')) {
  const code = name.replace(/[a-z]/g, '');
  codes.set(name.toLowerCase(), code).set(code.toLowerCase(), code);
}
// There is no P in its name.
codes.set('northernmarianaislands', 'MP').set('mp', 'MP');

/** Two-letter code of a US state or territory written in any case, by name or code ("mass." excepted); `undefined` for anything else. */
export function readState(written: string): string | undefined {
  return codes.get(written.toLowerCase().replace(/[^a-z]/g, ''));
}

/** States as a list: "MA, NH", "MA NH", "Massachusetts and Vermont", "all 50 states". Empty where one of the words is none. */
export function readStates(written: string): readonly string[] {
  if (/^(?:all|any|every|nationwide|national|usa?$)/i.test(written)) return [...new Set(codes.values())];
  const whole = readState(written);
  const parts = whole ? [whole] : written.split(/\band\b|\s+/i).filter(Boolean).map(readState);
  return parts.every((state) => state !== undefined) ? parts : [];
}
