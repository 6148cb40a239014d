import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CsvParser } from '../../src/sources/text/csv-parser.ts';

interface Peer {
  parse(text: string, options: object): { data: string[][]; errors: { code: string }[] };
}
let papa: Peer;

function parse(text: string, separator = ',', sizes: readonly number[] = [text.length]): string[][] {
  const parser = new CsvParser(separator);
  const rows: string[][] = [];
  let at = 0;
  for (let turn = 0; at < text.length; turn += 1) {
    const size = Math.max(1, sizes[turn % sizes.length]!);
    rows.push(...parser.push(text.slice(at, at + size)));
    at += size;
  }
  return [...rows, ...parser.push('', true)];
}

const cell = fc.oneof(fc.constantFrom('', 'a', '"', '""', ',', '\n', '\r\n', ' x ', 'O"Brien', ';'), fc.string({ maxLength: 6 }));
const quoted = (text: string, newline: string) => (/[",\r\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text).replaceAll('\u0000', newline);

describe('CSV parser', () => {
  before(async () => {
    // Papa Parse is no module: it hangs itself on the global object.
    const script = Object.assign(document.createElement('script'), { src: '/node_modules/papaparse/papaparse.min.js' });
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    papa = (globalThis as unknown as { Papa: Peer }).Papa;
  });

  it('gives back every table that was written by the rules, at any chunk size', () => {
    fc.assert(fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
      (table, newline, endsLine, sizes) => {
        const text = table.map((row) => row.map((one) => quoted(one, newline)).join(',')).join(newline) + (endsLine ? newline : '');
        expect(parse(text, ',', sizes)).to.deep.equal(table);
      },
    ), { numRuns: 1500 });
  });

  it('agrees with Papa Parse on stray quotes, ragged rows and other separators', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b"', '"', '""', '"x', 'y"', ';', '\n', ' '), { maxLength: 20 }), (parts) => {
      // An opened quote without an end is where we differ on purpose: Papa gives up the rest of the file.
      const text = `h;i\n${parts.join('')}`;
      const peer = papa.parse(text, { delimiter: ';', newline: '\n' });
      const parser = new CsvParser(';');
      const rows = [...parser.push(text), ...parser.push('', true)];
      fc.pre(parser.unclosedCount === 0 && !peer.errors.some((error) => error.code === 'MissingQuotes' || error.code === 'InvalidQuotes'));
      const data = text.endsWith('\n') && peer.data.at(-1)?.join('') === '' ? peer.data.slice(0, -1) : peer.data;
      expect(rows).to.deep.equal(data);
    }), { numRuns: 3000 });
  });

  it('loses one cell, not the file, to a quote that is never closed', () => {
    expect(parse('name,city\n"Ana,Boston\nBo,Lowell\n')).to.deep.equal([['name', 'city'], ['"Ana', 'Boston'], ['Bo', 'Lowell']]);
  });

  it('keeps quotes inside a quoted cell', () => {
    expect(parse('"The "Best" Clinic",x\n')).to.deep.equal([['The "Best" Clinic', 'x']]);
  });
});
