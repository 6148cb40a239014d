import '../../../src/elements/case/case.define.ts';
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { storySpecialists, writeDirectory } from '../../../stories/specialist-finder/story-directory.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { fakeFetch, heldAnswer, slowBody, type FakeFetch } from '../../support/fake-fetch.ts';
import { inside, isShown, jsonChild, makeFinder, names, placeFinder, seen } from './make-finder.ts';

const header = 'Name,City,State,Languages\n';
const row = (number: number) => `Doctor Number${number},Boston,MA,${number % 2 ? 'Spanish' : 'English'}\n`;
const rows = (from: number, to: number) => Array.from({ length: to - from }, (_none, index) => row(from + index)).join('');

describe('finder: from loading to ready, empty or failed', () => {
  const said = silentConsole();
  let fake: FakeFetch;

  beforeEach(() => {
    fake = fakeFetch();
  });
  afterEach(() => {
    document.body.replaceChildren();
    fake.restore();
  });

  it('shows the fallback and says it is loading until the first rows are there', async () => {
    const held = heldAnswer();
    fake.answer('/list.csv', held.answer);
    const finder = placeFinder({ attributes: { src: '/list.csv' }, directory: null });
    await finder.updateComplete;
    await waitUntil(() => seen(finder).includes('Loading'));
    expect(isShown(finder.querySelector('a')!)).to.equal(true);
    held.release(header + rows(0, 3));
    await oneEvent(finder, 'so-ready');
    expect(finder.phase).to.equal('ready');
    expect(isShown(finder.querySelector('a')!)).to.equal(false);
    expect(names(finder)).to.have.length(3);
  });

  it('can be used while the rest streams in, and ends with the right count', async () => {
    const body = slowBody();
    fake.answer('/list.csv', () => body.response);
    const finder = placeFinder({ attributes: { src: '/list.csv' }, directory: null });
    body.send(header + rows(0, 3000));
    await oneEvent(finder, 'so-ready');
    expect(seen(finder)).to.contain('still loading');
    body.send(rows(3000, 3500));
    body.close();
    await waitUntil(() => seen(finder).includes('3,500 specialists'), 'the whole list', { timeout: 5000 });
    expect(seen(finder)).not.to.contain('still loading');
  });

  it('draws the first cards at once and the rest a few at a time, until as many are there as were asked for', async () => {
    fake.answer('/list.csv', header + rows(0, 30));
    const finder = placeFinder({ attributes: { src: '/list.csv' }, directory: null });
    await oneEvent(finder, 'so-ready');
    const counts = [names(finder).length];
    new MutationObserver(() => counts.push(names(finder).length)).observe(inside(finder, '.results'), { childList: true, subtree: true });
    expect(inside(finder, '.show-more').textContent, 'how many are left is told by the whole').to.contain('10 more');
    await finder.updateComplete;
    await Promise.resolve();
    expect([...new Set(counts)]).to.deep.equal([3, 6, 9, 12, 15, 18, 20]);
    inside(finder, '.show-more .button').click();
    await finder.updateComplete;
    expect(names(finder), 'later ones all at once').to.have.length(30);
  });

  it('keeps what came, and says some are missing, when the connection breaks', async () => {
    const body = slowBody();
    fake.answer('/list.csv', () => body.response);
    const finder = placeFinder({ attributes: { src: '/list.csv', phone: '+1 555 010 0199' }, directory: null });
    body.send(header + rows(0, 3000));
    await oneEvent(finder, 'so-ready');
    body.fail();
    await waitUntil(() => seen(finder).includes('We could not load the whole list.'), 'that some are missing', { timeout: 5000 });
    expect(finder.phase).to.equal('ready');
    expect(names(finder).length).to.be.greaterThan(0);
    expect(await said().hear(/directory could not be used/)).to.have.length(1);
  });

  it('brings the fallback back, with the number, when nothing can be had', async () => {
    fake.answer('/list.csv', new Response('', { status: 500 }));
    const finder = placeFinder({ attributes: { src: '/list.csv', phone: '+1 555 010 0199' }, directory: null });
    await oneEvent(finder, 'so-failed');
    await finder.updateComplete;
    expect(finder.phase).to.equal('failed');
    expect(isShown(finder.querySelector('a')!)).to.equal(true);
    expect(seen(finder)).to.contain('You have done nothing wrong.');
    expect(inside<HTMLAnchorElement>(finder, 'a.primary').href).to.equal('tel:+15550100199');
    expect(await said().hear(/answered 500/)).to.have.length(1);
  });

  it('leaves its case when nothing can be had, and still says whom to call', async () => {
    fake.answer('/gone.csv', new Response('', { status: 404 }));
    const finder = placeFinder({ attributes: { src: '/gone.csv', phone: '+1 555 010 0199' }, directory: null });
    document.body.appendChild(document.createElement('so-case')).append(finder);
    await oneEvent(finder, 'so-failed');
    await waitUntil(() => seen(finder).includes('You have done nothing wrong.'));
    expect(inside<HTMLAnchorElement>(finder, 'a.primary').href).to.equal('tel:+15550100199');
    expect(await said().hear(/directory could not be used/)).to.have.length(1);
  });

  it('refuses an address that is not the hospital’s, and sends nothing', async () => {
    const finder = placeFinder({ attributes: { src: 'https://elsewhere.example/list.csv' }, directory: null });
    await oneEvent(finder, 'so-failed');
    expect(fake.requests).to.have.length(0);
    expect(await said().hear(/not one of your own addresses/)).to.have.length(1);
  });

  it('says why a file is refused', async () => {
    fake.answer('/list.csv', '<!doctype html><html><body>Please log in</body></html>');
    const finder = placeFinder({ attributes: { src: '/list.csv' }, directory: null });
    await oneEvent(finder, 'so-failed');
    expect(await said().hear(/directory could not be used: ./)).to.have.length(1);
  });

  it('says that nobody is listed, with a number to call, else with the fallback', async () => {
    const withPhone = await makeFinder({ directory: writeDirectory([]), attributes: { phone: '+1 555 010 0199' } });
    expect(withPhone.phase).to.equal('empty');
    expect(seen(withPhone)).to.contain('There are no specialists on this list right now. Call us.');
    expect(isShown(withPhone.querySelector('a')!)).to.equal(false);
    const without = await makeFinder({ directory: writeDirectory([]) });
    expect(seen(without)).to.contain('1-800-4-CANCER');
    expect(isShown(without.querySelector('a')!)).to.equal(true);
    expect(await said().hear(/No specialist could be read/, 2)).to.have.length(2);
  });

  it('takes a JSON child whenever it comes', async () => {
    const finder = placeFinder({ directory: null });
    await finder.updateComplete;
    expect(finder.phase).to.equal('loading');
    finder.append(jsonChild(writeDirectory()));
    await oneEvent(finder, 'so-ready');
    await finder.updateComplete;
    expect(names(finder)).to.have.length(storySpecialists.length);
    expect(fake.requests).to.have.length(0);
  });

  it('shows the newest directory, however late an older one answers', async () => {
    const slow = heldAnswer();
    fake.answer('/old.csv', slow.answer);
    fake.answer('/new.csv', header + rows(0, 2));
    const finder = placeFinder({ attributes: { src: '/old.csv' }, directory: null });
    await finder.updateComplete;
    await waitUntil(() => fake.requests.length === 1);
    finder.src = '/new.csv';
    await oneEvent(finder, 'so-ready');
    slow.release(header + rows(0, 9));
    await waitUntil(() => fake.requests[0]!.signal.aborted);
    await finder.updateComplete;
    expect(names(finder)).to.have.length(2);
  });

  it('is moved about without another request, and resumes when it comes back', async () => {
    const first = heldAnswer();
    fake.answer('/list.csv', first.answer);
    const finder = placeFinder({ attributes: { src: '/list.csv' }, directory: null });
    const frame = document.createElement('div');
    document.body.append(frame);
    await waitUntil(() => fake.requests.length === 1);
    for (let move = 0; move < 5; move++) (move % 2 ? document.body : frame).append(finder);
    first.release(header + rows(0, 4));
    await oneEvent(finder, 'so-ready');
    for (let move = 0; move < 5; move++) (move % 2 ? document.body : frame).append(finder);
    await finder.updateComplete;
    expect(fake.requests).to.have.length(1);
    expect(names(finder)).to.have.length(4);

    const held = heldAnswer();
    fake.answer('/slow.csv', held.answer);
    finder.src = '/slow.csv';
    await waitUntil(() => fake.requests.length === 2);
    finder.remove();
    await waitUntil(() => fake.requests[1]!.signal.aborted);
    fake.answer('/slow.csv', header + rows(0, 6));
    document.body.append(finder);
    await waitUntil(() => names(finder).length === 6);
    expect(finder.phase).to.equal('ready');
  });

  it('gives the same whether properties come before or after it is in the page', async () => {
    fake.answer('/list.csv', header + rows(0, 30));
    const before = document.createElement('so-specialist-finder');
    Object.assign(before, { src: '/list.csv', pageSize: 5 });
    document.body.append(before);
    await oneEvent(before, 'so-ready');
    const after = document.createElement('so-specialist-finder');
    document.body.append(after);
    await after.updateComplete;
    Object.assign(after, { src: '/list.csv', pageSize: 5 });
    await oneEvent(after, 'so-ready');
    for (const finder of [before, after]) {
      await finder.updateComplete;
      expect(names(finder)).to.have.length(5);
    }
    const attribute = await makeFinder({ attributes: { src: '/list.csv', 'page-size': '5' }, directory: null });
    expect(names(attribute)).to.have.length(5);
  });

  it('reports rows it could not use once, in one group, and shows them in the page only with debug', async () => {
    const { groupCollapsed, info } = console;
    const heard: string[] = [];
    console.groupCollapsed = (headline: string) => void heard.push(headline);
    console.info = (line: string) => void heard.push(`  ${line}`);
    try {
      const finder = await makeFinder({ directory: JSON.stringify({ specialists: [...storySpecialists, { city: 'Nowhere' }] }) });
      await waitUntil(() => heard.length > 1);
      expect(heard[0]).to.contain('<so-specialist-finder>');
      expect(heard[1]).to.match(/^ {2}directory: 1 of \d+ rows left out/);
      expect(heard.filter((line) => !line.startsWith(' '))).to.have.length(1);
      expect(finder.renderRoot.querySelector('.debug')).to.equal(null);
      finder.debug = true;
      await finder.updateComplete;
      expect(seen(finder)).to.contain('For the web team');
      heard.length = 0;
      await makeFinder();
      expect(heard, 'nothing to report').to.deep.equal([]);
      await makeFinder({ directory: 'Name,Locaton name\nAna Silva,Main Campus\n' });
      await waitUntil(() => heard.length > 2);
      expect(heard.slice(1)).to.deep.equal([
        '  no column tells what the specialists treat. Add "Cancers" or "Specialty".',
        '  no column tells a place or a phone number. Add "City", "State" and "Phone".',
      ]);
      expect(said().take(/Locaton/)[0]!.message).to.contain('Did you mean "Location name"?');
      heard.length = 0;
      await makeFinder({ directory: 'Name,Hem Spec,Expertise,City; State ZIP,"City, State ZIP"\nAna Silva,x,Breast cancer,x,"Boston, MA 02115"\n' });
      expect(heard, 'all that is needed is there').to.deep.equal([]);
    } finally {
      Object.assign(console, { groupCollapsed, info });
    }
  });
});
