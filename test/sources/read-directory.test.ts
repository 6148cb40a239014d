import '../support/learn-everything.ts';
import { expect } from '@open-wc/testing';
import { countProblems, now, read, streamOf } from './directory-fixture.ts';
import { readDirectory } from '../../src/sources/read-directory.ts';

const encoder = new TextEncoder();

async function readOne(header: string, row: string) {
  const directory = await read(`${header}\n${row}\n`);
  return { specialist: directory.specialists[0]!, place: directory.specialists[0]!.locations[0], problems: countProblems(directory), directory };
}

describe('reading a directory', () => {
  it('understands headers the way people write them', async () => {
    const { specialist, place, directory } = await readOne(
      'Physician name;Treats;Disease site;ZIP Code;Address 1;Suite;Town;ST;Telephone #;LON;Lat;Accepting new patients?;Languages spoken;__proto__;constructor',
      'Ana Silva, MD, PhD;Breast cancer;;2115;1 Main St;Suite 2;Boston;Massachusetts;617.555.0142;-71.1;42.3;not accepting;Spanish, Mandarin and ASL;x;y',
    );
    expect(specialist).to.include({ name: 'Ana Silva', credentials: 'MD, PhD', acceptsNewPatients: false });
    expect(specialist.cancers).to.include('breast');
    expect(specialist.languages).to.deep.equal(['es', 'cmn', 'ase']);
    expect(place).to.include({ street: '1 Main St, Suite 2', city: 'Boston', state: 'MA', postalCode: '02115', phone: '(617) 555-0142', latitude: 42.3, longitude: -71.1, country: 'US' });
    expect(directory.columns['__proto__']).to.equal(undefined);
    expect(Object.keys(directory.columns)).to.include('__proto__');
  });

  it('reads the CMS clinician file', async () => {
    const { specialist, place } = await readOne(
      'NPI,Ind_PAC_ID,Provider Last Name,Provider First Name,Provider Middle Name,suff,gndr,Cred,pri_spec,sec_spec_all,Telehlth,Facility Name,adr_ln_1,adr_ln_2,City/Town,State,ZIP Code,Telephone Number',
      '1234567893,1,MCDONALD,MARY,O,JR,F,MD,HEMATOLOGY/ONCOLOGY,"INTERNAL MEDICINE, HEMATOLOGY",Y,ST MARY HOSPITAL LLC,1 MAIN ST,,BOSTON,MA,021151234,6175550142',
    );
    expect(specialist).to.include({ id: '1234567893', name: 'Mary O McDonald Jr', gender: 'female', credentials: 'MD', institution: 'St Mary Hospital LLC' });
    expect(specialist.specialties.map(({ name }) => name)).to.deep.equal(['Hematology/Oncology', 'Internal Medicine', 'Hematology']);
    expect(specialist.visitKinds).to.deep.equal(['video']);
    expect(place).to.include({ postalCode: '02115', phone: '(617) 555-0142' });
  });

  it('merges rows by id, then NPI, keeps the places and counts what differs', async () => {
    const directory = await read(
      'id,npi,name,price,street,city,state\nx,,Ana Silva,$1,1 A St,Boston,MA\nx,,Ana Silva,$2,2 B St,Lowell,MA\nx,,Ana Silva,,1 A ST,BOSTON,MA\n' +
      'y,1234567893,Bo Li,,3 C St,Salem,MA\nz,1234567893,Bo Li,,4 D St,Salem,MA\nx,,Cy Other,,5 E St,Salem,MA\n',
    );
    expect(directory.specialists.map(({ id, name, locations }) => [id, name, locations.length])).to.deep.equal([['x', 'Ana Silva', 2], ['y', 'Bo Li', 2], ['row-7', 'Cy Other', 1]]);
    expect(countProblems(directory)).to.deep.equal({ conflict: 1, 'duplicate-id': 1 });
    expect(directory.problems.find(({ reason }) => reason === 'conflict')!.examples).to.deep.equal(['row 3: price']);
  });

  it('mends or drops values and says where', async () => {
    const { place: swapped, problems } = await readOne('name,lat,lon,state', 'Ana Silva,-71.1,42.3,MA');
    expect([swapped!.latitude, swapped!.longitude, problems]).to.deep.equal([42.3, -71.1, { 'coordinates-swapped': 1 }]);
    for (const [latitude, longitude] of [['0', '0'], ['NaN', '1'], ['95', '200'], ['42.3', '']]) {
      const { specialist, problems: bad } = await readOne('name,city,lat,lon', `Ana Silva,Boston,${latitude},${longitude}`);
      expect(specialist.locations[0]!.latitude).to.equal(undefined);
      expect(bad).to.deep.equal({ 'bad-coordinates': 1 });
    }
    const dates = await read('name,verified on\nA B,2/30/2026\nC D,1/31/2026\nE F,2027-01-01\nG H,2026-05-01T10:00\nI J,n/a\n');
    expect(dates.specialists.map(({ verifiedOn }) => verifiedOn)).to.deep.equal([undefined, '2026-01-31', undefined, '2026-05-01', undefined]);
    expect(countProblems(dates)).to.deep.equal({ 'bad-date': 1, 'future-date': 1 });
  });

  it('shows tags, hidden characters and unsafe addresses to nobody', async () => {
    const { specialist, problems } = await readOne('name,website,institution', '<b>Ana</b> \u202eSilva,java\tscript:alert(1),"<img src=x onerror=alert(1)>Mercy &amp; Co"');
    expect(specialist).to.include({ name: 'Ana Silva', profileUrl: undefined, institution: 'Mercy & Co' });
    expect(problems).to.deep.equal({ html: 2, 'hidden-characters': 1, 'unsafe-url': 1 });
  });

  it('takes what stands for "we don\'t know" as not listed, but keeps people called Null and Na', async () => {
    for (const word of ['NOT AVAILABLE', 'NA', 'N/A', 'null', '-', '<UNAVAIL>', '#N/A']) {
      const { specialist } = await readOne('name,city,phone,insurance', `Ana Silva,${word},${word},${word}`);
      expect(specialist.locations, word).to.deep.equal([]);
      expect(specialist.insurance).to.deep.equal([]);
    }
    const { specialist } = await readOne('first name,last name', 'Ji,NA');
    expect(specialist.name).to.equal('Ji Na');
    expect((await readOne('first name,last name', 'Christopher,Null')).specialist.name).to.equal('Christopher Null');
  });

  it('understands "All" as every cancer, and ALL in a list as a leukemia', async () => {
    const { specialists } = await read('name,cancers\nAna Silva,All\nBo Li,ALL; AML\nCy Other,Breast; All cancers\n');
    expect(specialists.map(({ cancers }) => cancers.includes('prostate'))).to.deep.equal([true, false, true]);
    expect(specialists[1]!.cancers).to.have.members(['acute-lymphoblastic-leukemia', 'acute-myeloid-leukemia']);
  });

  it('tells which words for cancers it does not know, each once', async () => {
    const directory = await read('name,cancers\nAna Silva,Breast; Foo cancer\nBo Li,Foo cancer\nCy Other,Bar; HPB\n');
    expect(directory.problems).to.have.length(1);
    expect(directory.problems[0]).to.deep.include({ reason: 'unknown-cancer', severity: 'mended', count: 3, examples: ['"Foo cancer"', '"Bar"'] });
  });

  it('drops a row without a name and keeps the rest', async () => {
    const directory = await read('name,city\n,Boston\nAna Silva,Lowell\n');
    expect(directory.specialists.map(({ name }) => name)).to.deep.equal(['Ana Silva']);
    expect(directory.problems).to.have.length(1);
    expect(directory.problems[0]).to.deep.include({ reason: 'no-name', severity: 'dropped', count: 1, examples: ['row 2'] });
  });

  it('reads JSON in its own words, with nested objects, and freezes everything', async () => {
    const { specialists: [one] } = await read(JSON.stringify({ specialists: [{
      id: 7, name: { first: 'Ana', last: 'Silva' }, ages: ['adults'], visitKinds: ['e-consult', 'Telehealth'], statesServed: 'MA, Vermont', turnaroundDays: '5-7 business days',
      locations: [{ name: 'Main', address: { line1: '1 A St', city: 'Boston', state: 'MA', zip: 2115 }, position: { lat: 42, lng: -71 } }],
    }] }));
    expect(one).to.include({ id: '7', name: 'Ana Silva', turnaroundDays: 7 });
    expect(one!.visitKinds).to.have.members(['video', 'written-review']);
    expect(one!.statesServed).to.deep.equal(['MA', 'VT']);
    expect(one!.locations[0]).to.include({ name: 'Main', street: '1 A St', postalCode: '02115', latitude: 42 });
    for (const part of [one, one!.ages, one!.locations, one!.locations[0], one!.locations[0]!.visitKinds]) expect(Object.isFrozen(part)).to.equal(true);
  });

  it('resolves contained, absolute, versioned and urn references, and mends types', async () => {
    const directory = await read(JSON.stringify({ resourceType: 'Bundle', entry: [
      { fullUrl: 'urn:uuid:11111111-1111-1111-1111-111111111111', resource: { resourceType: 'Practitioner', identifier: { system: 'http://hl7.org/fhir/sid/us-npi', value: 1234567893 }, name: { family: 'Silva', given: 'Ana' } } },
      { resource: { resourceType: 'Organization', id: 'o', name: 'Mercy' } },
      { resource: { resourceType: 'PractitionerRole', id: 'r', practitioner: { reference: 'urn:uuid:11111111-1111-1111-1111-111111111111' }, organization: { reference: 'https://fhir.example/R4/Organization/o/_history/2' },
        location: [{ reference: '#l' }, { reference: 'Location/missing' }], contained: [{ resourceType: 'Location', id: 'l', address: { city: 'Boston', state: 'MA' } }] } },
      { resource: { resourceType: 'PractitionerRole', id: 'lost', practitioner: { reference: 'Practitioner/missing' } } },
    ] }));
    expect(directory.specialists).to.have.length(1);
    expect(directory.specialists[0]).to.include({ name: 'Ana Silva', npi: '1234567893', institution: 'Mercy' });
    expect(directory.specialists[0]!.locations.map(({ city }) => city)).to.deep.equal(['Boston']);
    expect(countProblems(directory)).to.deep.equal({ 'missing-reference': 1, 'fhir-typing': 1 });
  });

  for (const size of [1, 2, 3, 7, 65_536]) {
    it(`reads any encoding in chunks of ${size}`, async () => {
      const text = 'name,city\nAna Müller 中 😀,"Bos\nton"\nBo Łi,Lowell\n';
      const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...[...Array(text.length).keys()].map((at) => text.charCodeAt(at))]).buffer);
      for (const bytes of [encoder.encode(text), encoder.encode(`\ufeff${text}`), utf16]) {
        const { specialists, problems } = await readDirectory(streamOf(bytes, size), { now });
        expect(specialists.map(({ name }) => name)).to.deep.equal(['Ana Müller 中 😀', 'Bo Łi']);
        expect(problems).to.deep.equal([]);
      }
      const windows = new Uint8Array([...'name\nAna M'].map((letter) => letter.charCodeAt(0)).concat([0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0x92, 0x0a]));
      expect((await readDirectory(streamOf(windows, size), { now })).specialists[0]!.name).to.equal('Ana Müller ’');
    });
  }

  it('reads names as people write them', async () => {
    for (const [header, written, name, credentials] of [
      ['Name', 'Silva, Ana MD', 'Ana Silva', 'MD'], ['Name', 'Okafor, Chidi MD PhD', 'Chidi Okafor', 'MD, PhD'], ['Name', 'Ana Silva MD', 'Ana Silva', 'MD'],
      ['Name', 'Dr. John Smith Jr.', 'John Smith Jr.', undefined], ['Name', 'Prof. Dr. Ana Silva, M.D.', 'Ana Silva', 'MD'], ['Name', 'Dr. Silva', 'Dr. Silva', undefined],
      ['Name', 'John Smith III, MD, FACS', 'John Smith III', 'MD, FACS'], ['Name', 'Jo Li, PA-C', 'Jo Li', 'PA-C'], ['Name', 'ana silva', 'Ana Silva', undefined], ['Name', 'SILVA, ANA DO', 'Ana Silva', 'DO'], ['Name', 'Ana Silva DO', 'Ana Silva', 'DO'],
      ['Physician Name', 'Chen, Wei', 'Wei Chen', undefined], ['Doctor', 'Smith, John Jr.', 'John Jr. Smith', undefined], ['Name', 'VAN DER BERG, JAN', 'Jan Van Der Berg', undefined],
      ['Name', 'Yo-Yo Ma', 'Yo-Yo Ma', undefined], ['Name', 'Thi Kim Do', 'Thi Kim Do', undefined], ['Name', 'Dana-Farber Boston MA', 'Dana-Farber Boston MA', undefined],
      ['Name', 'Hospital, The', 'Hospital, The', undefined], ['Doctor', 'Mayo Clinic, Rochester', 'Mayo Clinic, Rochester', undefined], ['Name', 'Dr. Phillips Hospital', 'Dr. Phillips Hospital', undefined],
    ] as const) {
      const { specialist } = await readOne(`${header};City`, `${written};Boston`);
      expect([specialist.name, specialist.credentials], written).to.deep.equal([name, credentials]);
    }
    const mixed = await read('Name;City\nSilva, Ana;Boston\nLee, Bo;Salem\nMercy Hospital, Inc;Salem\n');
    expect(mixed.specialists.map(({ name }) => name)).to.deep.equal(['Ana Silva', 'Bo Lee', 'Mercy Hospital, Inc']);
    const places = await read('Name;City\nAna Silva;Boston\nBo Lee;Salem\nSloan Kettering, New York;Salem\n');
    expect(places.specialists[2]!.name).to.equal('Sloan Kettering, New York');
  });

  it('reads what stands in one column, and several places in one row', async () => {
    for (const [written, city, state, postalCode] of [
      ['Boston, MA 02115', 'Boston', 'MA', '02115'], ['New York, New York 10001-1234', 'New York', 'NY', '10001'], ['BOSTON MA 02115', 'Boston', 'MA', '02115'],
      ['Salem, MA', 'Salem', 'MA', undefined], ['Toronto, ON M5G 2M9', 'Toronto', 'ON', 'M5G 2M9'], ['Boston', 'Boston', undefined, undefined],
    ] as const) {
      const { place } = await readOne('Name;City, State ZIP', `Ana Silva;${written}`);
      expect([place!.city, place!.state, place!.postalCode], written).to.deep.equal([city, state, postalCode]);
    }
    const { specialist } = await readOne(
      'First,Last,Phone,Location 1 Name,Location 1 Address,Location 1 City,Location 1 Phone,Location 2 Name,Location 2 City,Location_3_City',
      'Ana,Silva,617-555-0100,Main,1 Main St,Boston,617-555-0142,North,Salem,',
    );
    expect(specialist.locations.map(({ name, street, city, phone }) => [name, street, city, phone])).to.deep.equal([
      ['Main', '1 Main St', 'Boston', '(617) 555-0142'], ['North', undefined, 'Salem', '(617) 555-0100'],
    ]);
    const both = await readOne('Name,Address,City,Location 2 City', 'Ana Silva,1 Main St,Boston,Salem');
    expect(both.specialist.locations.map(({ city }) => city)).to.deep.equal(['Boston', 'Salem']);
  });

  it('takes from what someone is good at only the cancers', async () => {
    for (const header of ['Clinical Expertise', 'Expertise', 'Area of Focus', 'Areas of Clinical Interest', 'Special interests']) {
      const { specialist } = await readOne(`Name;${header}`, 'Ana Silva;Breast cancer, robotic surgery');
      expect([specialist.cancersAsWritten, specialist.cancers.includes('breast')], header).to.deep.equal([['Breast cancer'], true]);
    }
    const { specialist } = await readOne('Name;Cancer Focus;Accepting New Pts?;Last Updated', 'Ana Silva;Odd;Y;5/1/2026');
    expect(specialist).to.deep.include({ cancersAsWritten: ['Odd'], acceptsNewPatients: true, verifiedOn: '2026-05-01' });
  });

  it('says which rows share a name and have no id', async () => {
    const directory = await read('Name,Credentials,City\nAna Silva,MD,Boston\nBo Lee,MD,Boston\nana silva,MD,Salem\nAna Silva,MD,Lowell\n');
    expect(directory.specialists).to.have.length(4);
    expect(directory.problems).to.have.length(1);
    expect(directory.problems[0]).to.deep.include({ reason: 'same-name', count: 2, examples: ['row 4', 'row 5'] });
    expect((await read('ID,Name,Credentials,City\n1,Ana Silva,MD,Boston\n2,Ana Silva,MD,Salem\n')).problems).to.deep.equal([]);
    expect((await read('Name,City\nMercy,Boston\nMercy,Salem\n')).problems).to.deep.equal([]);
  });

  it('reads small things as they were meant', async () => {
    const { specialist, place, problems } = await readOne(
      'Name;Cancers;Booking link;City;State;Phone;Lat;Long;Languages',
      'Ana Silva;1. Breast cancer 2. Lung cancer;calendly.com/ana;Toronto;ON;call 617-555-0142;42.3389N;71.0998 W;"Inglés, Deutsch, 中文"',
    );
    expect(specialist).to.deep.include({ cancersAsWritten: ['Breast cancer', 'Lung cancer'], bookingUrl: 'https://calendly.com/ana', languages: ['en', 'de', 'zh'] });
    expect(place).to.include({ state: 'ON', phone: '617-555-0142', latitude: 42.3389, longitude: -71.0998 });
    expect(problems).to.deep.equal({});
    expect((await readOne('Name;Cancers', 'Ana Silva;• Breast cancer • Lung cancer')).specialist.cancersAsWritten).to.deep.equal(['Breast cancer', 'Lung cancer']);
    expect((await readOne('Name;Phone', 'Ana Silva;Call us (toll-free) 1-800-4-CANCER')).place!.phone).to.equal('1-800-4-CANCER');
  });

  it('reads a header below title lines, with the separator Excel announces', async () => {
    const { directory } = await readOne('sep=;\nOur doctors;;\n\nName;City;Phone', 'Ana Silva;Boston, MA;617-555-0142');
    expect(directory.specialists[0]!.locations[0]!.phone).to.equal('(617) 555-0142');
    expect(directory.rowCount).to.equal(1);
  });
});
