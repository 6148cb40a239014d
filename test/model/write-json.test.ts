import { expect } from '@open-wc/testing';
import { writeJson } from '../../src/model/write-json.ts';

describe('JSON of plain data', () => {
  it('is what the browser would write', () => {
    const values = [null, true, 0, -1.5, Number.NaN, 'a"b\u2028\\', [], {}, [1, [undefined, null]], { a: undefined, 'b"': [{ c: '' }], d: new Date(0) }];
    for (const value of values) expect(writeJson(value)).to.equal(JSON.stringify(value));
    expect(writeJson(undefined)).to.equal('null');
  });

  it('does not ask lists and dates how they would like to be written', () => {
    const list = Object.assign(['a'], { toJSON: () => 'wrong' });
    const date = Object.assign(new Date(0), { toJSON: () => 'wrong' });
    expect(writeJson({ list, date })).to.equal('{"list":["a"],"date":"1970-01-01T00:00:00.000Z"}');
  });
});
