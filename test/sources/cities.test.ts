import { expect } from '@open-wc/testing';
import type { Place } from '../../src/model/place.ts';
import { dataBase, setDataBase } from '../../src/sources/data-base.ts';
import { findCity } from '../../src/sources/find-city.ts';
import { pinnedFiles } from '../../src/sources/pinned-files.ts';
import { fakeFetch, type FakeFetch } from '../support/fake-fetch.ts';

const labelsOf = async (text: string, known: readonly Place[] = []) => (await findCity(text, known)).map(({ label }) => label);
const place = (label: string): Place => ({ label, state: label.slice(-2), latitude: 1, longitude: 2 });

/** Comes first: the file, once there, is kept for as long as the page lives. */
describe('findCity without the file of cities', () => {
  let fake: FakeFetch;
  beforeEach(() => {
    setDataBase(new URL('/dist/data/', location.href));
    fake = fakeFetch();
  });
  afterEach(() => fake.restore());

  it('asks for nothing where the directory has the city, in the state named', async () => {
    const known = [place('Boston, MA'), place('Boston, NY'), place('McLean, VA')];
    expect(await labelsOf('boston massachusetts', known)).to.deep.equal(['Boston, MA']);
    expect(await labelsOf('Mc Lean, Va', known)).to.deep.equal(['McLean, VA']);
    expect(fake.requests.length).to.equal(0);
  });

  it('gives the cities of the directory where the file can’t be had', async () => {
    expect(await labelsOf('Boston', [place('Boston, NY'), place('Boston, MA')])).to.deep.equal(['Boston, NY', 'Boston, MA']);
    expect(fake.requests.map(({ url }) => url)).to.deep.equal([new URL(pinnedFiles.cities.file, dataBase()).href]);
  });

  it('says that it could not look where the directory has none either', async () => {
    const error = await findCity('Springfield', [place('Boston, MA')]).then(() => undefined, (reason: Error) => reason.name);
    expect(error).to.equal('RequestFailed');
  });
});

describe('findCity', () => {
  before(async function () {
    setDataBase(new URL('/dist/data/', location.href));
    const { ok } = await fetch(`/dist/data/${pinnedFiles.cities.file}`, { method: 'HEAD' });
    if (!ok) {
      console.warn('The data files are not built: run "node scripts/build-data.js".');
      this.skip();
    }
  });

  const one = [
    ['boston, mass.', 'Boston, MA'], ['Miami, Fla.', 'Miami, FL'], ['Jackson, Miss.', 'Jackson, MS'], ['Charleston, W.Va.', 'Charleston, WV'], ['Ann Arbor Mich', 'Ann Arbor, MI'], ['Boston, MA', 'Boston, MA'], ['boston ma', 'Boston, MA'], [' BOSTON ,Massachusetts ', 'Boston, MA'], ['Boston MA 02115', 'Boston, MA'],
    ['Washington, D.C.', 'Washington, DC'], ['New York New York', 'New York, NY'], ['NYC', 'New York, NY'], ['New York City, NY', 'New York, NY'],
    ['St. Paul, Minnesota', 'Saint Paul, MN'], ['saint paul mn', 'Saint Paul, MN'], ['East St. Louis, IL', 'East Saint Louis, IL'], ['Ft. Worth TX', 'Fort Worth, TX'],
    ['McLean, VA', 'McLean, VA'], ["O'Fallon, MO", "O'Fallon, MO"], ['O’Fallon, Illinois', "O'Fallon, IL"], ["coeur d'alene id", "Coeur D'Alene, ID"],
    ['Winston-Salem, North Carolina', 'Winston Salem, NC'], ['Fort Washington, PA', 'Fort Washington, PA'], ['Mayagüez, PR', 'Mayaguez, PR'], ['Kansas City, KS', 'Kansas City, KS'],
  ] as const;
  for (const [text, label] of one) it(`finds ${label} by "${text}"`, async () => expect(await labelsOf(text)).to.deep.equal([label]));

  it('takes the last word for a part of the name where there is such a city', async () => {
    expect(await labelsOf('Port Washington')).to.deep.equal(['Port Washington, NY', 'Port Washington, OH', 'Port Washington, WI']);
    expect(await labelsOf('Virginia')).to.deep.equal(['Virginia, IL', 'Virginia, MN', 'Virginia, NE']);
  });

  it('gives all of one name, by state, with those of the directory as the directory has them', async () => {
    const labels = await labelsOf('Springfield');
    expect(labels.length).to.be.above(20);
    expect(labels).to.deep.equal([...labels].sort((a, b) => (a.slice(-2) < b.slice(-2) ? -1 : 1)));
    const known = { label: 'SPRINGFIELD, MA', state: 'MA', latitude: 42.5, longitude: -72.5 };
    const found = await findCity('Springfield', [known, place('Boston, MA')]);
    expect(found.filter(({ state }) => state === 'MA')).to.deep.equal([known]);
    expect(found.length).to.equal(labels.length);
  });

  it('puts the cities of the directory first', async () => {
    const labels = await labelsOf('Portland', [place('Portland, ME'), place('Portland, OR')]);
    expect(labels.slice(0, 3)).to.deep.equal(['Portland, ME', 'Portland, OR', 'Portland, AR']);
  });

  it('finds nothing for what is no city', async () => {
    for (const text of ['', ' ', ',', 'MA', '02115', 'Nowhereville', 'Boston, Ontario', 'Boston, TX', '|', 'AK:Adak', '__proto__', 'x'.repeat(100_000)]) {
      expect(await labelsOf(text), text.slice(0, 20)).to.deep.equal([]);
    }
  });

  it('knows where they are: the first, the last and one between', async () => {
    const near = async (text: string, latitude: number, longitude: number) => {
      const [found] = await findCity(text, []);
      expect(found?.latitude, text).to.be.closeTo(latitude, 0.1);
      expect(found?.longitude, text).to.be.closeTo(longitude, 0.1);
    };
    await near('Adak, AK', 51.86, -176.65);
    await near('Topeka, KS', 39.03, -95.69);
    await near('Anchorage, AK', 61.18, -149.89);
    await near('Yellowstone National Park, WY', 44.52, -110.65);
  });

  it('stops for whoever no longer wants to know', async () => {
    const error = await findCity('Salem', [], AbortSignal.abort(new Error('moved on'))).then(() => undefined, (reason: Error) => reason.message);
    expect(error).to.equal('moved on');
  });
});
