import '../support/learn-everything.ts';
import { expect } from '@open-wc/testing';
import type { Directory } from '../../src/model/directory.ts';
import { DirectoryRefused } from '../../src/sources/directory-refused.ts';
import { readDirectory } from '../../src/sources/read-directory.ts';
import { countProblems, fetchShared, now, streamOf } from './directory-fixture.ts';

async function readShared(context: Mocha.Context, path: string): Promise<Directory> {
  const response = await fetchShared(path);
  if (!response) {
    console.info(`shared/data/directories/${path} is not there: skipped`);
    context.skip();
  }
  return readDirectory(response.body!, { now });
}

const planNet = ['Endpoint', 'HealthcareService', 'InsurancePlan', 'Location', 'Organization', 'OrganizationAffiliation', 'Practitioner', 'PractitionerRole'];

async function fetchTogether(context: Mocha.Context, folder: string, order: readonly string[]): Promise<string> {
  const responses = await Promise.all(order.map((type) => fetchShared(`${folder}/${type}.ndjson`)));
  if (responses.some((response) => !response)) context.skip();
  return (await Promise.all(responses.map((response) => response!.text()))).join('\n');
}

describe('real directories', function () {
  this.timeout(60_000);

  it('reads nci-trial-sites.csv', async function () {
    const directory = await readShared(this, 'nci-trial-sites.csv');
    expect([directory.format, directory.rowCount, directory.specialists.length]).to.deep.equal(['csv', 5769, 5769]);
    expect(countProblems(directory)).to.deep.equal({ 'several-phones': 22, 'bad-phone': 1, 'bad-postal-code': 1 });
    const located = directory.specialists.filter(({ locations: [place] }) => place?.country === 'US' && place.phone && place.street && place.latitude !== undefined);
    expect(located.length).to.be.within(1500, 1567);
    expect(directory.specialists[7]).to.include({ name: 'University of Oklahoma Health Sciences Center', institution: 'Stephenson Cancer Center' });
  });

  it('reads nppes-individuals.csv: practice place, primary taxonomy, readable names', async function () {
    const directory = await readShared(this, 'nppes-individuals.csv');
    expect([directory.rowCount, directory.specialists.length, directory.problems.length]).to.deep.equal([2000, 2000, 0]);
    const [first] = directory.specialists;
    expect(first).to.include({ id: '1255334207', name: 'Richard Soucier', credentials: 'MD', gender: 'male' });
    expect(first!.specialties.map(({ code }) => code)).to.deep.equal(['207RC0000X', '207RA0001X']);
    expect(first!.locations[0]).to.include({ street: '114 Woodland St', city: 'Hartford', state: 'CT', postalCode: '06105', phone: '(860) 714-4820', country: 'US' });
    expect(directory.columns['Provider Business Mailing Address City Name']).to.equal(undefined);
    expect(directory.columns['Provider Business Practice Location Address City Name']).to.equal('city');
    expect(directory.specialists.every(({ name }) => /\p{Ll}/u.test(name))).to.equal(true);
  });

  it('reads us-hospitals.csv', async function () {
    const directory = await readShared(this, 'us-hospitals.csv');
    expect([directory.rowCount, directory.specialists.length]).to.deep.equal([4806, 4806]);
    expect(countProblems(directory)).to.deep.equal({});
    expect(directory.specialists[5]!.name).to.equal("St Vincent's East");
    expect(directory.specialists.every(({ locations: [place] }) => place!.phone && place!.latitude !== undefined)).to.equal(true);
  });

  it('reads qhp-providers.json', async function () {
    const directory = await readShared(this, 'qhp-providers.json');
    expect(directory.format).to.equal('qhp');
    expect(directory.specialists.map(({ name, acceptsNewPatients, locations }) => [name, acceptsNewPatients, locations.length])).to.deep.equal([
      ['Martin Van Nostrand', false, 1], ['Kel Varnsen', true, 2], ['New York City Hospital', undefined, 1],
    ]);
    expect(directory.specialists.every(({ verifiedOn }) => verifiedOn === undefined)).to.equal(true);
  });

  it('reads NPPES API answers and refuses errors with their reason', async function () {
    const directory = await readShared(this, 'nppes-api/ropensci_api-b2f594.json');
    expect(directory.format).to.equal('nppes');
    expect(directory.specialists[0]).to.include({ npi: '1720377294', name: 'Elise Aileen Hiza', credentials: 'MD' });
    expect(directory.specialists[0]!.locations.map(({ city }) => city)).to.deep.equal(['Asheville', 'Atlanta']);
    for (const [file, reason, words] of [['8d2d52', 'server-error', 'No valid search criteria'], ['a2f836', 'no-usable-row', 'No specialist']] as const) {
      const error = await readShared(this, `nppes-api/ropensci_api-${file}.json`).then(() => undefined, (thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(DirectoryRefused).with.property('reason', reason);
      expect((error as Error).message).to.contain(words);
    }
  });

  for (const order of [planNet, [...planNet].reverse(), ['PractitionerRole', 'Location', 'Practitioner', 'Endpoint', 'InsurancePlan', 'OrganizationAffiliation', 'HealthcareService', 'Organization']]) {
    it(`reads plan-net as one stream, ${order[0]} first`, async function () {
      const text = await fetchTogether(this, 'plan-net', order);
      const directory = await readDirectory(streamOf(new TextEncoder().encode(text), 50_021), { now });
      expect([directory.format, directory.rowCount]).to.deep.equal(['fhir', 5215]);
      expect(countProblems(directory)).to.deep.equal({ pharmacy: 118, 'fhir-typing': 118 });
      const people = directory.specialists.filter(({ npi }) => npi);
      expect(people.length).to.be.at.least(2000);
      const one = directory.specialists.find(({ id }) => id === 'plannet-practitioner-1230081110')!;
      expect(one).to.include({ name: 'Mauro Cormier', credentials: 'APRN', npi: '1230081110', institution: 'Farmington Surgery Center LLC', gender: 'male', verifiedOn: undefined });
      expect(one.languages).to.deep.equal(['en', 'es']);
      expect(one.insurance[0]).to.contain('Green Circle of Connecticut');
      expect(one.locations[0]).to.include({ city: 'Farmington', state: 'CT', phone: '(557) 427-7991 x5367', hours: 'Mo-Th 09:00-12:00' });
    });
  }

  it('reads a part of plan-net as a Bundle whose references are partly missing', async function () {
    const text = await fetchTogether(this, 'plan-net', ['Practitioner', 'PractitionerRole']);
    const resources = text.split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line) as { id: string; resourceType: string });
    const kept = [...resources.filter((one) => one.resourceType === 'Practitioner').slice(0, 50), ...resources.filter((one) => one.resourceType === 'PractitionerRole').slice(0, 60)];
    const directory = await readDirectory(JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: kept.map((resource) => ({ resource })) }), { now });
    // Ten roles name a practitioner that isn't in the Bundle: their display name is all that is known.
    expect(directory.specialists.length).to.equal(60);
    expect(directory.specialists[0]!.institution).to.equal('Farmington Surgery Center LLC');
    expect(directory.specialists[0]!.locations[0]).to.include({ city: 'North Haven', state: 'CT' });
  });

  it('reads the plan-net examples: the cancer clinic is an entry of its own', async function () {
    const directory = await readDirectory(await fetchTogether(this, 'plan-net-examples', planNet), { now });
    const clinic = directory.specialists.find(({ id }) => id === 'CancerClinicService')!;
    expect(clinic.specialties[0]!.code).to.equal('207RX0202X');
    expect(clinic.name).to.equal('Hamilton Clinic');
    expect(directory.specialists.map(({ id }) => id)).to.include.members(['Counselor', 'HansSolo', 'JoeSmith']);
    expect(countProblems(directory)).to.deep.equal({ pharmacy: 3, 'bad-npi': 4 });
    expect(directory.specialists.find(({ id }) => id === 'Counselor')!.visitKinds).to.deep.equal(['video']);
  });
});
