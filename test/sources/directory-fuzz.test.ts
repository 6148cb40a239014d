import '../support/learn-everything.ts';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Directory } from '../../src/model/directory.ts';
import { DirectoryRefused } from '../../src/sources/directory-refused.ts';
import { readDirectory } from '../../src/sources/read-directory.ts';
import { now, streamOf } from './directory-fixture.ts';

const ugly = fc.oneof(
  fc.constantFrom('NaN', 'Infinity', '-71.05', '42.3', '91', '1e999', '__proto__', 'constructor', 'toString', '\u202eevil\u202c', '\u0000', '<script>alert(1)</script>', '<a<a<a', '=cmd|"/c calc"!A1',
    '+1', '@x', 'NOT AVAILABLE', 'java\tscript:alert(1)', '"', '""', ',', ';', '|', '\n', '\r', '\ud800', '\ufeff', '1/32/2026', '0000000000', '2115', 'yes', '5-7', 'Breast cancer'),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const header = fc.constantFrom('id', 'npi', 'name', 'first name', 'last name', 'lat', 'lon', 'zip', 'phone', 'state', 'languages', 'cancers', 'verified on', 'website', 'telehealth', 'accepting', '__proto__', 'constructor', '', 'npi deactivation date', 'specialty', 'country');

function check(directory: Directory): void {
  const ids = directory.specialists.map(({ id }) => id);
  expect(new Set(ids).size).to.equal(ids.length);
  expect(directory.rowCount).to.be.at.least(directory.specialists.length);
  for (const specialist of directory.specialists) {
    expect(specialist.name.trim()).to.not.equal('');
    expect(Object.isFrozen(specialist) && Object.isFrozen(specialist.locations)).to.equal(true);
    expect(JSON.stringify(specialist)).to.not.match(/<script|\u202e|\\u0000|javascript:/i);
    for (const { latitude, longitude, postalCode, country } of specialist.locations) {
      expect(latitude === undefined).to.equal(longitude === undefined);
      if (latitude !== undefined) expect(Math.abs(latitude) <= 90 && Math.abs(longitude!) <= 180).to.equal(true);
      if (country === 'US' && postalCode !== undefined) expect(postalCode).to.match(/^\d{5}$/);
    }
    if (specialist.verifiedOn !== undefined) expect(specialist.verifiedOn).to.match(/^\d{4}-\d{2}-\d{2}$/);
  }
}

async function readAnything(input: Uint8Array, size: number): Promise<Directory | undefined> {
  try {
    const directory = await readDirectory(streamOf(input, size), { now });
    check(directory);
    return directory;
  } catch (error) {
    if (error instanceof DirectoryRefused) return undefined;
    throw error;
  }
}

const encoder = new TextEncoder();
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('directory fuzz', function () {
  this.timeout(120_000);
  const prototypeBefore = Object.getOwnPropertyNames(Object.prototype).join();
  afterEach(() => expect(Object.getOwnPropertyNames(Object.prototype).join()).to.equal(prototypeBefore));

  it('keeps every good row of an ugly CSV and counts every other', async () => {
    await fc.assert(fc.asyncProperty(fc.array(header, { maxLength: 8 }), fc.array(fc.array(ugly, { maxLength: 10 }), { maxLength: 8 }), fc.integer({ min: 1, max: 40 }), async (headers, rows, size) => {
      const good = rows.map((_, index) => `Good Person${index}`);
      // Each ugly row is followed by a good one, which no neighbour may take along.
      const lines = [['name', ...headers].map(quoted), ...rows.flatMap((row, index) => [['', ...row].map(quoted), [good[index]!]])].map((row) => row.join(','));
      const directory = await readAnything(encoder.encode(lines.join('\n')), size);
      if (!rows.length) return;
      const names = new Set(directory!.specialists.map(({ name }) => name));
      for (const name of good) expect(names.has(name), name).to.equal(true);
      const dropped = directory!.problems.reduce((sum, { severity, count }) => sum + (severity === 'dropped' ? count : 0), 0);
      expect(directory!.specialists.length + dropped).to.be.at.most(directory!.rowCount);
    }), { numRuns: 300 });
  });

  it('never throws on JSON of any shape', async () => {
    const key = fc.oneof(header, fc.constantFrom('specialists', 'locations', 'addresses', 'basic', 'number', 'results', 'Errors', 'resourceType', 'entry', 'resource', 'name', 'given', 'telecom', 'practitioner', 'reference', 'contained', 'identifier', 'extension'));
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 5 }, ugly, fc.constantFrom('Practitioner', 'PractitionerRole', 'Location', 'Bundle', 'OperationOutcome', 'Practitioner/1', '#1', null, true, -1, 1e300), fc.array(tie('any'), { maxLength: 4 }), fc.dictionary(key, tie('any'), { maxKeys: 5 })),
    })).any;
    await fc.assert(fc.asyncProperty(value, fc.constantFrom((one: unknown) => one, (one: unknown) => ({ specialists: [one, { name: 'Good Person' }] }), (one: unknown) => ({ resourceType: 'Bundle', entry: [{ resource: one }] })), async (one, wrap) => {
      await readAnything(encoder.encode(JSON.stringify(wrap(one))), 1000);
    }), { numRuns: 800 });
  });

  it('never throws on any bytes', async () => {
    const start = fc.constantFrom('', 'name,city\n', '{"name":"a"}\n{', '[{', '\ufeffname\n', 'name;"');
    await fc.assert(fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 9 }), async (text, bytes, size) => {
      await readAnything(new Uint8Array([...encoder.encode(text), ...bytes]), size);
    }), { numRuns: 500 });
  });

  it('takes a cell of 100,000 letters, and one of 100,000 tags, without getting lost in it', async () => {
    for (const cell of ['x'.repeat(100_000), '<a'.repeat(50_000), ' '.repeat(100_000), ','.repeat(100_000), '('.repeat(100_000), '5'.repeat(100_000)]) {
      const { specialists } = await readDirectory(`name,price,languages,phone,cancers,verified on,website\n${Array(7).fill(quoted(`A${cell}`)).join(',')}\n`, { now });
      expect(specialists[0]!.name.length).to.be.at.most(200);
    }
  });
});
