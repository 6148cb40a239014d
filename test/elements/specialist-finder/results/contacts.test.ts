import { expect } from '@open-wc/testing';
import type { FinderView } from '../../../../src/elements/specialist-finder/finder-view.ts';
import { makeFound, makeGroup, makeResults, makeSpecialist } from '../../../../stories/specialist-finder/results-data.ts';
import { mountResults, plain } from './mount-results.ts';

type Known = Parameters<typeof makeSpecialist>[0];

async function contactsOf(known: Omit<Known, 'name'>, view: Partial<FinderView> = {}) {
  const { root } = await mountResults({
    results: makeResults(makeGroup('treats', [makeFound(makeSpecialist({ name: 'Ana', ...known }))])),
    ...view,
  });
  return [...root.querySelectorAll<HTMLAnchorElement>('.card .contacts a')];
}
const words = (links: readonly HTMLElement[]) => links.map(plain);

describe('results: whom to call, where to book', () => {
  it('shows the specialist’s number and page first, the hospital’s as well', async () => {
    const links = await contactsOf({ bookingUrl: '/book/ana', locations: [{ phone: '(617) 555-0142' }] }, { bookingUrl: '/appointments' });
    expect(words(links)).to.deep.equal([
      'Call (617) 555-0142',
      'Or call us: +1 555 010 0199',
      'Book online with Ana',
      'Book online with us with Ana',
    ]);
    expect(links[0]!.getAttribute('href')).to.match(/^tel:/);
  });

  it('falls back to the hospital’s, then to the national line', async () => {
    expect(words(await contactsOf({}))).to.deep.equal(['Call us: +1 555 010 0199', 'Book online with us with Ana']);
    expect(words(await contactsOf({}, { phone: undefined, bookingUrl: undefined }))).to.deep.equal([
      'Call 1-800-4-CANCER (1-800-422-6237)',
    ]);
  });

  it('takes the number of another place where the nearest has none', async () => {
    const links = await contactsOf({ locations: [{ city: 'Boston' }, { phone: '(978) 555-0117' }] });
    expect(words(links)[0]).to.equal('Call (978) 555-0117');
  });

  it('does not show one number twice, however it is written', async () => {
    const links = await contactsOf({ locations: [{ phone: '617.555.0142' }] }, { phone: '(617) 555-0142', bookingUrl: undefined });
    expect(words(links)).to.deep.equal(['Call 617.555.0142']);
  });

  it('leaves out a page that is not safe to follow', async () => {
    for (const bookingUrl of ['javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', 'https://']) {
      const links = await contactsOf({ bookingUrl, profileUrl: bookingUrl }, { bookingUrl });
      expect(words(links), bookingUrl).to.deep.equal(['Call us: +1 555 010 0199']);
    }
  });

  it('adds nothing to the booking page’s address, and opens another site in a new tab that can’t look back', async () => {
    const [, own, other] = await contactsOf({ bookingUrl: '/book?doctor=7' }, { bookingUrl: 'https://booking.example/' });
    expect(own!.href).to.equal(`${location.origin}/book?doctor=7`);
    expect(own!.target).to.equal('');
    expect(other!.href).to.equal('https://booking.example/');
    expect(other!.target).to.equal('_blank');
    for (const link of [own!, other!]) {
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
    }
    expect(plain(other!)).to.contain('(opens in a new tab)');
  });
});
