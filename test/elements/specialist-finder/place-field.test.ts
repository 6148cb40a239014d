import { expect, waitUntil } from '@open-wc/testing';
import { askDevice } from '../../../src/elements/specialist-finder/search/find-place.ts';
import type { SpecialistFinder } from '../../../src/elements/specialist-finder/specialist-finder.ts';
import { storySpecialists } from '../../../stories/specialist-finder/story-directory.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { fakeFetch, type FakeFetch } from '../../support/fake-fetch.ts';
import { press, typeText } from '../../support/press.ts';
import { answerPostalData } from './fake-postal-data.ts';
import { all, inside, makeFinder, names, plain, seen } from './make-finder.ts';

describe('finder: place and distance', () => {
  const said = silentConsole();
  let finder: SpecialistFinder;
  let field: HTMLInputElement;
  let fake: FakeFetch;
  const { geolocation } = navigator;
  // What has been loaded stays loaded, so the failure comes first.
  let dataAnswers = false;

  beforeEach(async () => {
    fake = fakeFetch();
    if (dataAnswers) answerPostalData(fake);
    finder = await makeFinder();
    field = inside(finder, '#place');
    field.focus();
  });
  afterEach(() => {
    document.body.replaceChildren();
    fake.restore();
    Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
  });

  const distances = () => [...inside<HTMLSelectElement>(finder, '#radius').options].map((option) => plain(option));
  const radius = () => inside<HTMLSelectElement>(finder, '#radius').selectedOptions[0]!.textContent!.trim();

  it('says so when ZIP codes cannot be looked up, and tries again', async () => {
    await typeText('02115');
    await waitUntil(() => field.getAttribute('aria-invalid') === 'true');
    expect(plain(inside(finder, '#place-problem'))).to.contain('We could not look that up right now.');
    expect(names(finder).length).to.be.greaterThan(0);
    dataAnswers = true;
    answerPostalData(fake);
    await press('Backspace');
    await typeText('5');
    await waitUntil(() => finder.renderRoot.querySelector('#radius'));
  });

  const described = () =>
    field
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => plain(inside(finder, `#${id}`)))
      .join(' ')
      .trim();

  it('has label, hint and error in one place', async () => {
    expect(plain(inside(finder, 'label[for=place]'))).to.equal('ZIP code or city');
    expect(described()).to.equal('For example, 02115 or Boston, MA');
    await typeText('Nowhereville, ZZ');
    await press('Enter');
    await waitUntil(() => field.getAttribute('aria-invalid') === 'true');
    expect(described()).to.equal('For example, 02115 or Boston, MA We do not know that place. Check the ZIP code or how the city is spelled.');
    expect(inside(finder, '#place-problem').closest('[role=alert]')).not.to.equal(null);
    await typeText('x');
    await finder.updateComplete;
    expect(field.hasAttribute('aria-invalid'), 'gone with the next key').to.equal(false);
  });

  it('asks for a distance only once there is a place', async () => {
    expect(finder.renderRoot.querySelector('#radius')).to.equal(null);
    await typeText('Boston, MA');
    await press('Enter');
    await waitUntil(() => finder.renderRoot.querySelector('#radius'));
    expect(radius()).to.equal('Within 50 miles');
    expect(distances()).to.deep.equal(['Within 10 miles', 'Within 25 miles', 'Within 50 miles', 'Within 100 miles', 'Within 250 miles', 'Any distance']);
    expect(names(finder)[0]).to.match(/Silva|Okafor/);
    expect(names(finder)).not.to.include('Greta Bauer');
    const select = inside<HTMLSelectElement>(finder, '#radius');
    select.value = '4';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await finder.updateComplete;
    expect(names(finder)).to.include('Greta Bauer');
  });

  it('goes to the results with Enter, and stays where something must be mended', async () => {
    await typeText('Boston, MA');
    await press('Enter');
    await waitUntil(() => finder.shadowRoot!.activeElement?.matches('.results-title'));
    field.focus();
    field.select();
    await typeText('Nowhereville');
    await press('Enter');
    await waitUntil(() => finder.shadowRoot!.activeElement === field);
    expect(seen(finder)).to.contain('We do not know that place.');
  });

  it('says that it does not know a ZIP code, and keeps the other answers', async () => {
    finder.cancer = 'breast';
    await typeText('00000');
    await waitUntil(() => field.getAttribute('aria-invalid') === 'true');
    expect(plain(inside(finder, '#place-problem'))).to.contain('We do not know that place.');
    expect(inside<HTMLInputElement>(finder, '#cancer').value).to.equal('Breast cancer');
    expect(names(finder).length).to.be.greaterThan(0);
  });

  it('finds a ZIP code as soon as its five digits are there, without saying it to anyone', async () => {
    await typeText('02115');
    await waitUntil(() => finder.renderRoot.querySelector('#radius'));
    expect(fake.requests.map(({ url }) => url).join(' ')).not.to.contain('02115');
    expect(names(finder)[0]).to.match(/Silva|Okafor/);
    expect(field.value).to.equal('02115');
  });

  it('asks which one where several places share a name', async () => {
    await typeText('Springfield');
    await press('Enter');
    await waitUntil(() => all(finder, '.which button').length > 1);
    expect(seen(finder)).to.contain('More than one place has that name. Which one?');
    const [first] = all(finder, '.which button');
    const label = plain(first);
    first!.focus();
    await press('Enter');
    await waitUntil(() => field.value === label);
    expect(finder.shadowRoot!.activeElement).to.equal(field);
    expect(all(finder, '.which')).to.have.length(0);
  });

  it('forgets the place when the field is emptied', async () => {
    await typeText('Boston, MA');
    await press('Tab');
    await waitUntil(() => finder.renderRoot.querySelector('#radius'));
    field.focus();
    field.select();
    await press('Backspace');
    await finder.updateComplete;
    expect(finder.renderRoot.querySelector('#radius')).to.equal(null);
    expect(names(finder)).to.have.length(storySpecialists.length);
  });

  it('asks the device only when pressed, and rounds what it says', async () => {
    let asked = 0;
    const getCurrentPosition = (done: PositionCallback) => {
      asked++;
      done({ coords: { latitude: 42.34291234, longitude: -71.09234567 } } as GeolocationPosition);
    };
    Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true });
    expect(asked).to.equal(0);
    inside(finder, '.locate').click();
    await waitUntil(() => finder.renderRoot.querySelector('#radius'));
    expect(asked).to.equal(1);
    expect(field.value).to.equal('your location');
    expect(await askDevice('here')).to.deep.equal({ label: 'here', state: 'MA', latitude: 42.34, longitude: -71.09 });
    expect(fake.requests.map(({ url }) => url).join(' ')).not.to.match(/42\.34|71\.09/);
    expect(names(finder)[0]).to.match(/Silva|Okafor/);
  });

  it('knows no state where a device is far from every ZIP code', async () => {
    const getCurrentPosition = (done: PositionCallback) => done({ coords: { latitude: 48.85, longitude: 2.35 } } as GeolocationPosition);
    Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true });
    expect((await askDevice('here'))?.state).to.equal(undefined);
  });

  it('understands a ZIP code that lost its first zero, once it is whole', async () => {
    await typeText('2115');
    await finder.updateComplete;
    expect(field.value).to.equal('2115');
    await press('Enter');
    await waitUntil(() => field.value === '02115');
    expect(plain(inside(finder, '#place-note'))).to.equal('');
  });

  it('takes the ZIP code close by for one it does not have, and says so', async () => {
    await typeText('02133');
    await waitUntil(() => field.value === '02115');
    expect(plain(inside(finder, '#place-note'))).to.equal('We do not have 02133. We used 02115, close by.');
    field.select();
    await typeText('01605');
    await waitUntil(() => field.value === '01605');
    expect(plain(inside(finder, '#place-note'))).to.equal('');
  });

  it('says in plain words that the device did not share its location', async () => {
    const getCurrentPosition = (_done: PositionCallback, fail: PositionErrorCallback) => fail({ code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError);
    Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true });
    inside(finder, '.locate').click();
    await waitUntil(() => seen(finder).includes('Your device did not share your location.'));
  });

  it('starts at any distance for a cancer few are said to treat, and at the web team’s own where they set one', async () => {
    await typeText('Boston, MA');
    await press('Enter');
    await waitUntil(() => finder.renderRoot.querySelector('#radius'));
    finder.cancer = 'prostate';
    await finder.updateComplete;
    expect(radius()).to.equal('Any distance');
    expect(seen(finder)).to.contain('Few on this list treat this cancer');
    finder.radius = 25;
    await finder.updateComplete;
    expect(radius()).to.equal('Within 25 miles');
    Object.assign(finder, { radius: '40', units: 'km' });
    await finder.updateComplete;
    expect(radius()).to.equal('Within 40 kilometers');
    expect(distances()).to.include('Within 100 kilometers');
  });

  it('begins at "near", understood as what is typed is; a wrong one is the web team’s to mend', async () => {
    document.body.replaceChildren();
    finder = await makeFinder({ attributes: { near: 'Boston, MA' } });
    await waitUntil(() => inside<HTMLInputElement>(finder, '#place').value === 'Boston, MA');
    document.body.replaceChildren();
    finder = await makeFinder({ attributes: { near: 'Nowhereville, ZZ' } });
    expect(await said().hear(/near must be/)).to.have.length(1);
    expect(inside<HTMLInputElement>(finder, '#place').value).to.equal('');
  });
});
