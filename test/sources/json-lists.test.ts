import '../support/learn-everything.ts';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DirectoryRefused } from '../../src/sources/directory-refused.ts';
import { listEntries } from '../../src/sources/formats/json-entry.ts';
import { findOpening, ListSplitter } from '../../src/sources/formats/list-splitter.ts';
import { readDirectory } from '../../src/sources/read-directory.ts';
import { now, streamOf } from './directory-fixture.ts';

const read = (text: string, size = 7) => readDirectory(streamOf(new TextEncoder().encode(text), size), { now });
const namesIn = async (text: string) => (await read(text)).specialists.map(({ name }) => name);
const ana = '{"name":"Ana Silva"}';
const ben = '{"name":"Ben Okoro"}';

describe('lists in JSON', function () {
  this.timeout(60_000);

  it('are cut into the entries that parsing them whole gives, wherever the pieces end', () => {
    const record = fc.dictionary(fc.string({ maxLength: 6 }), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1, maxKeys: 4 });
    const entries = fc.tuple(record, fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 6 })).map(([first, rest]) => [first, ...rest]);
    const layout = fc.constantFrom<(list: string) => string>(
      (list) => list,
      (list) => `{"specialists":${list}}`,
      (list) => `{ "updated": "2026-11-01",\n "specialists" :\t${list}, "owner": {"name": "]}"} }`,
    );
    fc.assert(
      fc.property(entries, layout, fc.constantFrom(undefined, 1, '\t'), fc.integer({ min: 1, max: 30 }), (list, lay, indent, size) => {
        const text = lay(JSON.stringify(list, undefined, indent));
        const opening = findOpening(text)!;
        const splitter = new ListSplitter();
        const found: unknown[] = [];
        for (let at = opening.length; at < text.length; at += size) {
          for (const written of splitter.push(text.slice(at, at + size))) found.push(JSON.parse(written));
        }
        expect(found).to.deep.equal(listEntries(JSON.parse(text)));
        expect(JSON.parse(opening + splitter.rest)).to.be.an(text.startsWith('[') ? 'array' : 'object');
      }),
      { numRuns: 400 },
    );
  });

  it('are read while they come, and may be as long as a CSV', async () => {
    const line = `{"id":"%","name":"Ana Silva","price":"${'x'.repeat(300)}"}`;
    const list = `[${Array.from({ length: 20_000 }, (_, index) => line.replace('%', String(index))).join(',')}]`;
    for (const text of [list, `{"specialists":${list}}`]) {
      const progress: number[] = [];
      const bytes = new TextEncoder().encode(text);
      expect(bytes.length).to.be.above(6_000_000);
      const { specialists, problems } = await readDirectory(streamOf(bytes, 65_536), { now, onProgress: (directory) => progress.push(directory.specialists.length) });
      expect(progress).to.deep.equal([200, 2000, 6000, 18_000]);
      expect(specialists).to.have.length(20_000);
      expect(problems).to.deep.equal([]);
    }
  });

  it('lose one entry to a mistake, not all', async () => {
    expect(await namesIn(`[${ana},${ben},]`)).to.deep.equal(['Ana Silva', 'Ben Okoro']);
    expect(await namesIn(`[${ana},{"name":oops},5,${ben}]`)).to.deep.equal(['Ana Silva', 'Ben Okoro']);
    const broken = await read(`{"specialists":[${ana},{"name":oops},5,${ben}]}`);
    expect(broken.rowCount).to.equal(4);
    expect(broken.problems.map(({ reason, examples }) => [reason, ...examples])).to.deep.equal([
      ['bad-json', 'entry 2'],
      ['not-an-entry', 'entry 3'],
    ]);
  });

  it('that break off, or go on as no JSON does, say so', async () => {
    for (const end of ['', ',', ',{"name":"Be', ',{"name":"Ben"', ']', ']}}', '] and more']) {
      const { specialists, problems } = await read(`{"specialists":[${ana}${end}`);
      expect(specialists.map(({ name }) => name), end).to.deep.equal(['Ana Silva']);
      expect(problems.map(({ reason }) => reason), end).to.deep.equal(['bad-json']);
    }
    const refused = await read('[{"name":"An').then(() => undefined, (error: unknown) => error);
    expect(refused).to.be.instanceOf(DirectoryRefused).with.property('reason', 'not-a-directory');
  });
});
