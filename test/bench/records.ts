/** One row of the benchmark: real names, specialties, institutions, cities and positions, recombined. */
export interface BenchRecord {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  /** NaN where the directory has no position. */
  readonly latitude: number;
  readonly longitude: number;
  /** Lists, so that every library can take them as they are; at most one value where there can be one only. */
  readonly cancers: readonly string[];
  readonly specialties: readonly string[];
  readonly visitKinds: readonly string[];
  readonly statesServed: readonly string[];
  readonly languages: readonly string[];
  readonly insurance: readonly string[];
  readonly newPatients: readonly string[];
  readonly ages: readonly string[];
  readonly gender: readonly string[];
  readonly institution: readonly string[];
  readonly designations: readonly string[];
}

/** What the real directories give, read by the script that serves the page. */
export interface BenchSources {
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly specialties: readonly string[];
  readonly places: readonly { city: string; state: string; latitude: number; longitude: number }[];
  readonly institutions: readonly string[];
}

export const cancers = [
  'breast',
  'prostate',
  'lung',
  'colon',
  'rectal',
  'melanoma',
  'bladder',
  'kidney',
  'thyroid',
  'liver',
  'pancreatic',
  'ovarian',
];

/** Pseudo-random numbers from 0 to 1 that are the same in every run (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Records that are the same for the same count. Every field is missing in some, as in real directories. */
export function makeRecords(sources: BenchSources, count: number): BenchRecord[] {
  const random = makeRandom(20261124);
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  const several = (values: readonly string[], most: number) => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => one(values))),
  ];
  const listed = (share: number, values: () => readonly string[]) => (random() < share ? values() : []);
  return Array.from({ length: count }, (_none, index): BenchRecord => {
    const place = one(sources.places);
    const placed = random() < 0.98;
    const visitKinds = listed(0.7, () => ['in-person', ...listed(0.4, () => several(['video', 'written-review', 'doctor-to-doctor'], 2))]);
    return {
      id: `r${index}`,
      name: `${one(sources.firstNames)} ${one(sources.lastNames)}`,
      city: place.city,
      state: place.state,
      latitude: placed ? place.latitude + (random() - 0.5) / 5 : NaN,
      longitude: placed ? place.longitude + (random() - 0.5) / 5 : NaN,
      cancers: listed(0.8, () => several(cancers, 3)),
      specialties: listed(0.9, () => [one(sources.specialties)]),
      visitKinds,
      statesServed:
        visitKinds.length > 1 ? listed(0.9, () => [place.state, ...several(['MA', 'NY', 'CA', 'TX', 'FL', 'OH', 'IL', 'PA'], 3)]) : [],
      languages: listed(0.8, () => ['en', ...listed(0.4, () => several(['es', 'zh', 'pt', 'fr', 'vi', 'ru', 'ar', 'ko', 'hi', 'pl'], 2))]),
      insurance: listed(0.6, () =>
        several(['Aetna', 'Anthem', 'Cigna', 'Humana', 'Kaiser', 'Medicaid', 'Medicare', 'Tricare', 'UnitedHealthcare', 'Tufts'], 5),
      ),
      newPatients: listed(0.7, () => [random() < 0.8 ? 'yes' : 'no']),
      ages: listed(0.8, () => (random() < 0.8 ? ['adults'] : ['adults', 'children'])),
      gender: listed(0.9, () => [random() < 0.5 ? 'female' : 'male']),
      institution: listed(0.9, () => [one(sources.institutions)]),
      designations: listed(0.3, () => [random() < 0.7 ? 'Comprehensive Cancer Center' : 'Cancer Center']),
    };
  });
}

/** A typed name with one error in one of its words: a letter left out, added, mistaken, or swapped with its neighbor. */
export function misspell(name: string, random: () => number): string {
  const words = name.split(' ');
  const long = words.filter((word) => word.length >= 4);
  const word = long[Math.floor(random() * long.length)];
  if (!word) return name;
  const at = Math.floor(random() * (word.length - 1));
  const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)]!;
  const wrong = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  ][Math.floor(random() * 4)]!;
  return words.map((other) => (other === word ? wrong : other)).join(' ');
}
