/** @file Made-up specialists for the start benchmark, the same at every run. */

const cities = [
  ['Boston', 'MA', '02115', 42.34, -71.1],
  ['Houston', 'TX', '77030', 29.71, -95.4],
  ['Chicago', 'IL', '60611', 41.9, -87.62],
  ['Seattle', 'WA', '98109', 47.63, -122.34],
  ['Atlanta', 'GA', '30322', 33.79, -84.32],
  ['Denver', 'CO', '80045', 39.74, -104.84],
];
const cancers = ['Breast cancer', 'Lung cancer', 'Colon cancer', 'Prostate cancer', 'Lymphoma', 'Melanoma', 'Ovarian cancer'];
const languages = ['English', 'Spanish', 'Mandarin', 'Arabic'];
const plans = ['Medicare', 'Medicaid', 'Plan North', 'Plan South'];
const first = ['Ana', 'Ben', 'Chidi', 'Dara', 'Elif', 'Femi', 'Grace', 'Hiro', 'Ines', 'Jonas'];
const last = ['Silva', 'Ortega', 'Okafor', 'Nguyen', 'Kaya', 'Bauer', 'Haddad', 'Mori', 'Costa', 'Lind'];

/** `count` specialists as a hospital would write them in JSON. */
export function makeRecords(count) {
  const pick = (list, seed) => list[seed % list.length];
  return Array.from({ length: count }, (_, index) => {
    const [city, state, postalCode, latitude, longitude] = pick(cities, index * 7);
    return {
      id: `s${index}`,
      name: `${pick(first, index)} ${pick(last, Math.floor(index / 10))} ${index}`,
      credentials: 'MD',
      cancers: [pick(cancers, index), pick(cancers, index * 3 + 1)],
      institution: `Center ${index % 40}`,
      languages: ['English', pick(languages, index)],
      insurance: [pick(plans, index), pick(plans, index + 1)],
      acceptsNewPatients: index % 3 > 0,
      visitKinds: index % 4 ? ['in-person'] : ['in-person', 'video'],
      verifiedOn: '2026-10-01',
      locations: [
        {
          city,
          state,
          postalCode,
          latitude: latitude + (index % 100) / 200,
          longitude: longitude + (index % 90) / 200,
          phone: `555-555-01${String(index % 100).padStart(2, '0')}`,
        },
      ],
    };
  });
}

/** The same as a spreadsheet has it: a row each, lists parted by semicolons. */
export function writeCsv(records) {
  const quote = (value) => `"${String(value).replaceAll('"', '""')}"`;
  const rows = records.map(({ locations: [place], ...rest }) =>
    [...Object.values(rest).map((value) => (Array.isArray(value) ? value.join(';') : value)), ...Object.values(place)].map(quote).join(','),
  );
  const { locations, ...rest } = records[0];
  return [[...Object.keys(rest), ...Object.keys(locations[0])].join(','), ...rows].join('\n');
}
