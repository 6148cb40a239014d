import { expect } from '@open-wc/testing';
import { describeDirectory } from '../../src/sources/directory/describe-fields.ts';
import { read } from './directory-fixture.ts';

describe('the published schema', () => {
  it('is the one the table of fields gives', async () => {
    const published: unknown = await (await fetch('/schema/specialist-directory.schema.json')).json();
    expect(published).to.deep.equal(JSON.parse(JSON.stringify(describeDirectory())));
  });

  it('names every field the reader fills, and what it allows is read without a word', async () => {
    const full = {
      id: 'a', npi: '1234567893', name: 'Ana Silva', credentials: 'MD, PhD', cancers: ['Breast cancer'], specialties: [{ code: '207RX0202X', name: 'Medical Oncology' }], institution: 'Mercy', designations: ['NCI-designated'],
      photo: '/a.jpg', languages: ['es'], insurance: ['Aetna, Inc'], gender: 'female', ages: ['adults'], visitKinds: ['in-person', 'doctor-to-doctor', 'written-review', 'video'], statesServed: ['MA'], covers: ['Surgery'],
      acceptsNewPatients: true, verifiedOn: '2026-05-01', eligibility: 'Referral needed', price: '$500', turnaroundDays: 5, profileUrl: '/ana', bookingUrl: 'https://hospital.example/book', requestEndpoint: '/ask', records: '/records.json',
      locations: [{ name: 'Main', street: '1 A St', city: 'Boston', state: 'MA', postalCode: '02115', country: 'US', latitude: 42.3, longitude: -71.1, phone: '(617) 555-0142', bookingUrl: '/b', acceptsNewPatients: false, visitKinds: ['in-person'], hours: 'Mo-Fr 08:00-17:00' }],
    };
    const definitions = describeDirectory()['definitions'] as Record<'specialist' | 'location', { properties: object }>;
    expect(Object.keys(definitions.specialist.properties).sort()).to.deep.equal(Object.keys(full).sort());
    expect(Object.keys(definitions.location.properties).sort()).to.deep.equal(Object.keys(full.locations[0]!).sort());
    const { specialists: [one], problems } = await read(JSON.stringify({ specialists: [full] }));
    expect(problems).to.deep.equal([]);
    expect({ ...one, visitKinds: full.visitKinds, cancers: full.cancers }).to.deep.equal({ ...full, cancersAsWritten: ['Breast cancer'] });
    expect(one!.cancers).to.include('breast');
    expect(one!.visitKinds).to.have.members(full.visitKinds);
  });
});
