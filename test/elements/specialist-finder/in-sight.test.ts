import '../../../src/elements/case/case.define.ts';
import '../../../src/elements/journey/journey.define.ts';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { providePageCase } from '../../../src/case/page-case.ts';
import type { PatientElement } from '../../../src/elements/patient-element.ts';
import type { SpecialistFinder } from '../../../src/elements/specialist-finder/specialist-finder.ts';
import { storySpecialists, writeDirectory } from '../../../stories/specialist-finder/story-directory.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { emulateFeatures } from '../../support/emulate-features.ts';
import { fakeFetch, type FakeFetch } from '../../support/fake-fetch.ts';
import { readCase } from '../../support/read-case.ts';
import { resetSize } from '../../support/reset-size.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';
import { all, inside, isShown, makeFinder, plain } from './make-finder.ts';

/** What a finger would press in the middle of a control. */
function atMiddle({ shadowRoot }: Element, control: Element): Element | null {
  const { left, top, width, height } = control.getBoundingClientRect();
  return shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
}

/** The finder of a journey, with a list. */
async function findInJourney(): Promise<SpecialistFinder> {
  const journey = document.body.appendChild(document.createElement('so-journey'));
  journey.specialistFinderSrc = '/list.json';
  await waitUntilSettled(journey);
  await journey.show('find');
  const finder = journey.renderRoot.querySelector('so-specialist-finder')!;
  await waitUntilSettled(finder);
  return finder;
}
const box = (finder: SpecialistFinder, index: number) => all(finder, '.compare-choice input')[index] as HTMLInputElement;

describe('finder: what lies over what', () => {
  silentConsole();
  let finder: SpecialistFinder;
  let fake: FakeFetch;

  before(() => providePageCase());
  beforeEach(() => {
    fake = fakeFetch();
    fake.answer('/list.json', writeDirectory());
  });
  afterEach(async () => {
    fake.restore();
    readCase(document.body).clear();
    document.body.replaceChildren();
    await emulateFeatures();
    await resetSize();
  });

  // WebKit's window is never narrower than 447.
  for (const [width, height, around] of [[460, 740, 'nothing'], [1280, 900, 'nothing'], [740, 360, 'nothing'], [460, 740, 'so-case'], [460, 740, 'so-journey']] as const) {
    it(`the box to compare is seen, and the comparison opens beside the offer to keep answers, at ${width} by ${height} with ${around} around it`, async () => {
      await setViewport({ width, height });
      finder = around === 'so-journey' ? await findInJourney() : await makeFinder();
      if (around === 'so-case') document.body.appendChild(document.createElement('so-case')).append(finder);
      await finder.updateComplete;
      box(finder, 0).scrollIntoView({ block: 'center' });
      const { opacity, position } = getComputedStyle(box(finder, 0));
      expect({ opacity, position }).to.deep.equal({ opacity: '1', position: 'static' });
      const { width: wide, height: high } = box(finder, 0).getBoundingClientRect();
      expect(wide).to.equal(high);
      expect(wide).to.be.within(16, 32);
      expect(atMiddle(finder, box(finder, 0))).to.equal(box(finder, 0));

      inside(finder, '.choose').click();
      const outer = around === 'nothing' ? finder : document.querySelector<PatientElement>(around)!;
      const offer = () => outer.renderRoot.querySelector<HTMLElement>('.offer');
      await waitUntil(offer, 'the offer');
      for (const index of [0, 1, 2]) {
        box(finder, index).click();
        await finder.updateComplete;
      }
      box(finder, 1).scrollIntoView({ block: 'center' });
      const open = inside(finder, '.compare-open');
      await waitUntil(() => open.contains(atMiddle(finder, open)), 'the button is not covered');
      if (height > 512) expect(offer()!.contains(atMiddle(outer, offer()!)), 'nor is the offer').to.equal(true);
      (atMiddle(finder, open) as HTMLElement).click();
      await waitUntil(() => finder.shadowRoot!.activeElement?.classList.contains('compare-title'));
    });
  }

  it('does not leave what has focus under the two bars', async () => {
    await setViewport({ width: 460, height: 740 });
    finder = await makeFinder();
    for (const index of [0, 1]) box(finder, index).click();
    inside(finder, '.choose').click();
    await waitUntil(() => finder.renderRoot.querySelector('.offer'));
    inside(finder, '.choose').focus();
    for (let step = 0; step < 24; step++) {
      await sendKeys({ press: 'Tab' });
      const focused = finder.shadowRoot!.activeElement!;
      if (!focused.closest('.results')) break;
      expect(focused.contains(atMiddle(finder, focused)), plain(focused)).to.equal(true);
    }
  });

  it('goes back to the card the patient came from when another is to be chosen', async () => {
    const many = Array.from({ length: 20 }, (_none, index) => ({ ...storySpecialists[0]!, id: `one-${index}`, name: `Ana ${String.fromCharCode(65 + index)}` }));
    finder = await makeFinder({ directory: writeDirectory(many) });
    const choose = () => all(finder, '.card .choose')[15]!;
    choose().click();
    await waitUntil(() => finder.shadowRoot!.activeElement?.classList.contains('chosen-title'));
    expect(plain(inside(finder, '.chosen-title'))).to.equal('You chose Ana P');
    inside(finder, '.chosen .quiet').click();
    await waitUntil(() => finder.shadowRoot!.activeElement === choose());
    const { top, bottom } = choose().getBoundingClientRect();
    expect(top).to.be.above(0);
    expect(bottom).to.be.below(window.innerHeight);
  });

  it('goes back to the heading where that card is no longer in the list', async () => {
    finder = await makeFinder();
    inside(finder, '.choose').click();
    await finder.updateComplete;
    finder.setAttribute('cancer', 'prostate');
    await finder.updateComplete;
    expect(all(finder, '.card .choose[aria-pressed=true]')).to.have.length(0);
    inside(finder, '.chosen .quiet').click();
    await waitUntil(() => finder.shadowRoot!.activeElement?.classList.contains('results-title'));
  });

  it('on paper cards stand open, and are folded again after it', async () => {
    finder = await makeFinder({ directory: writeDirectory([{ ...storySpecialists[0]!, eligibility: 'No referral needed.' }, storySpecialists[1]!]) });
    if (!(await emulateFeatures({ media: 'print' }))) return;
    const details = all(finder, '.more-details') as HTMLDetailsElement[];
    details[1]!.open = true;
    dispatchEvent(new Event('beforeprint'));
    expect(inside(finder, '.card').innerText).to.contain('No referral needed.');
    expect(details.map(({ open }) => open)).to.deep.equal([true, true]);
    dispatchEvent(new Event('afterprint'));
    expect(details.map(({ open }) => open)).to.deep.equal([false, true]);
  });

  it('on paper a comparison has no row to choose in, numbers are in one piece, and a page’s address has a line', async () => {
    await setViewport({ width: 600, height: 900 });
    finder = await makeFinder({ attributes: { 'booking-url': 'https://harbor.example/appointments/second-opinion', phone: '+1 555 010 0199' } });
    const expectOneLine = (element: Element) => expect(element.getBoundingClientRect().height, plain(element)).to.be.below(28);
    if (!(await emulateFeatures({ media: 'print' }))) return;
    all(finder, '.card .contacts .link').forEach(expectOneLine);
    for (const index of [0, 1, 2]) {
      box(finder, index).click();
      await finder.updateComplete;
    }
    inside(finder, '.compare-open').click();
    await finder.updateComplete;
    const rows = all(finder, '.compare tbody tr');
    expect(rows.filter((row) => plain(row.querySelector('th')) === 'Choose').map(isShown)).to.deep.equal([false]);
    const numbers = all(finder, '.compare a[href^="tel:"] span span');
    expect(numbers.map(plain)).to.contain.members(['(617) 555-0142', '+1 555 010 0199']);
    numbers.forEach(expectOneLine);
  });
});
