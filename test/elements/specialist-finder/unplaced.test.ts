import { expect, waitUntil } from '@open-wc/testing';
import type { SpecialistFinder } from '../../../src/elements/specialist-finder/specialist-finder.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { fakeFetch, type FakeFetch } from '../../support/fake-fetch.ts';
import { press, typeText } from '../../support/press.ts';
import { answerPostalData } from './fake-postal-data.ts';
import { all, inside, makeFinder, names, plain, seen } from './make-finder.ts';

/** As hospitals and registries keep them: addresses, and no coordinates. */
const written = `Name,Street,City,State,ZIP,Country
Anywhere,,,,,
Boston,1 Harbor Way,Boston,MA,02115,US
Paris,1 rue Longue,Paris,,75005,France
Springfield,,SPRINGFIELD,MA,,US
Far Springfield,,Springfield,IL,,US
Worcester,20 Elm Street,Worcester,MA,016051234,US
Same State,,Millbrok,MA,,US
Other State,,Millbrok,NY,,US
`;

describe('finder: a list without coordinates', () => {
  silentConsole();
  let finder: SpecialistFinder;
  let fake: FakeFetch;

  beforeEach(() => {
    fake = fakeFetch({ '/list.csv': written });
  });
  afterEach(() => {
    document.body.replaceChildren();
    fake.restore();
  });

  const open = async (near?: string) => {
    finder = await makeFinder({ attributes: { src: '/list.csv' }, directory: null });
    await waitUntil(() => !seen(finder).includes('still loading'));
    if (!near) return;
    inside(finder, '#place').focus();
    await typeText(near);
    await press('Enter');
    await waitUntil(() => finder.renderRoot.querySelector('#radius'));
  };
  const where = (name: string) =>
    plain(all(finder, '.card').find((card) => plain(card).startsWith(name))?.querySelector('.fact-place dd')).replace(/ \(.*/, '');
  const places = () => fake.requests.map(({ url }) => url).filter((url) => /postal-codes|cities/.test(url));

  // What has been loaded stays loaded, so the failure comes first.
  it('can be used where nothing can be looked up, and says what is not known', async () => {
    await open();
    expect(places(), 'nothing is fetched before there is a place').to.deep.equal([]);
    const { geolocation } = navigator;
    const getCurrentPosition = (done: PositionCallback) => done({ coords: { latitude: 42.34, longitude: -71.09 } } as GeolocationPosition);
    Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true });
    inside(finder, '.locate').click();
    await waitUntil(() => finder.renderRoot.querySelector('#radius'));
    Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
    expect(names(finder)).to.have.length(8);
    expect(plain(inside(finder, '.results-title'))).to.equal('No full match, but 8 to ask');
    expect(all(finder, '.ask').map(plain)).to.include.members(['Ask where they see patients.', 'Ask how far away they are.']);
  });

  it('is measured by ZIP code, else by city, nearest first', async () => {
    answerPostalData(fake);
    await open('02115');
    await waitUntil(() => names(finder)[0] === 'Boston');
    expect(names(finder)).to.deep.equal(['Boston', 'Worcester', 'Anywhere', 'Same State']);
    expect(where('Boston')).to.equal('Boston, MA, about 1 mile away, going by its ZIP code or city');
    expect(where('Worcester')).to.equal('Worcester, MA, about 36 miles away, going by its ZIP code or city');
    expect(where('Same State')).to.equal('Millbrok, MA');
    expect(plain(inside(finder, '.results-title'))).to.equal('2 specialists within 50 miles of 02115');
    expect(fake.requests.map(({ url }) => url).join(' ')).not.to.match(/02115|01605/);
    const select = inside<HTMLSelectElement>(finder, '#radius');
    select.selectedIndex = select.options.length - 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await finder.updateComplete;
    expect(names(finder).slice(0, 4)).to.deep.equal(['Boston', 'Worcester', 'Springfield', 'Far Springfield']);
  });

  it('is measured at once where the files are there', async () => {
    answerPostalData(fake);
    await open('01605');
    await waitUntil(() => names(finder)[0] === 'Worcester');
    inside(finder, '#place').focus();
    await press('Backspace');
    await finder.updateComplete;
    expect(names(finder)).to.have.length(8);
  });

  it('needs no file where it has coordinates', async () => {
    fake.answer('/list.csv', 'Name,City,State,Latitude,Longitude,Country\nA,Boston,MA,42.3,-71.1,US\nB,Paris,,,,France\n');
    answerPostalData(fake);
    await open('Boston, MA');
    expect(names(finder)).to.deep.equal(['A']);
    expect(places()).to.deep.equal([]);
  });
});
