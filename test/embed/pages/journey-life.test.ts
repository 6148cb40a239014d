/** A journey on a page that moves it, copies it, and never loads again. */
import { expect, waitUntil } from '@open-wc/testing';
import type { Journey } from '../../../src/elements/journey/journey.ts';
import { press } from '../../support/press.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';
import { openPage, oursIn, scriptTag, untilSettled, type OpenPage } from './open-page.ts';

const list = 'Name,Cancers,City,State\nAna Silva,Breast cancer,Boston,MA\n';
const journeyTag = (attributes = '') => `<so-journey specialist-finder-src="list.csv" phone="+1 555 010 0199" ${attributes}><a href="tel:+15550100199">Call us</a></so-journey>`;
const turbo = '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

const journeyIn = ({ document: inside }: OpenPage) => inside.querySelector<Journey>('so-journey')!;
const shown = (journey: Journey) => journey.renderRoot.querySelector<HTMLElement>('.part:not([hidden]) > *');
const found = (journey: Journey, selector: string) => journey.renderRoot.querySelector<HTMLElement>(selector);

/** Presses, with keys, the button of the one next thing or the one that leads on. */
async function goOn(journey: Journey): Promise<void> {
  found(journey, journey.step ? '.next-step' : '.next .primary')!.focus();
  const before = journey.step;
  await press('Enter');
  await waitUntil(() => journey.step !== before, 'the next step');
  await waitUntilSettled(shown(journey)!, 20_000);
  await waitUntil(() => journey.shadowRoot!.activeElement?.matches('.place'), 'focus where one is now');
}

/** Picks the first question, with keys. */
async function pickQuestion(journey: Journey): Promise<void> {
  shown(journey)!.shadowRoot!.querySelector<HTMLElement>('.question input')!.focus();
  await press('Space');
  await waitUntil(() => isPicked(journey), 'the question');
}
const isPicked = (journey: Journey) => shown(journey)?.shadowRoot?.querySelector<HTMLInputElement>('.question input')?.checked === true;

/** A page with a journey in the first of two places, gone on to its first step. */
async function openWithTwoPlaces(): Promise<OpenPage> {
  const page = await openPage({ head: scriptTag(), body: `<div id="one">${journeyTag('steps="prepare decide"')}</div><div id="two"></div>`, files: { 'list.csv': list } });
  await untilSettled(page, 1);
  await goOn(journeyIn(page));
  return page;
}

describe('a journey', function () {
  this.timeout(30_000);
  let page: OpenPage | undefined;
  afterEach(() => page?.frame.remove());

  it('moved ten times stays in its step, with what was told, and asks for nothing again', async () => {
    page = await openWithTwoPlaces();
    const journey = journeyIn(page);
    await pickQuestion(journey);
    const part = shown(journey);
    await frames(5);
    const asked = page.asked();
    const address = page.window.location.href;
    for (let move = 0; move < 10; move++) {
      page.document.getElementById(move % 2 ? 'one' : 'two')!.append(journey);
      if (move % 3 === 0) await frames(1);
    }
    await frames(5);
    expect([journey.step, journey.phase, journey.shadowRoot!.querySelectorAll('.root').length]).to.deep.equal(['prepare', 'ready', 1]);
    expect(shown(journey) === part, 'the same element').to.equal(true);
    expect(isPicked(journey), 'what the patient said').to.equal(true);
    expect(page.asked()).to.deep.equal(asked);
    expect(page.window.location.href).to.equal(address);
    await goOn(journey);
    expect(journey.step).to.equal('decide');
    expect(page.said).to.deep.equal([]);
  });

  it('copied comes up whole beside the first, each where it is, both with what was told', async () => {
    page = await openWithTwoPlaces();
    const journey = journeyIn(page);
    await pickQuestion(journey);
    page.document.getElementById('two')!.append(journey.cloneNode(true));
    await untilSettled(page, 2);
    const copy = oursIn(page)[1] as unknown as Journey;
    expect([journey.step, copy.step]).to.deep.equal(['prepare', undefined]);
    await goOn(copy);
    expect(isPicked(copy), 'what the patient said').to.equal(true);
    expect([journey.step, copy.step]).to.deep.equal(['prepare', 'prepare']);
    page.document.getElementById('two')!.innerHTML = page.document.getElementById('one')!.innerHTML;
    await untilSettled(page, 2);
    expect(oursIn(page).map(({ shadowRoot }) => shadowRoot!.querySelectorAll('.root').length)).to.deep.equal([1, 1]);
    expect(page.said).to.deep.equal([]);
  });

  for (const history of ['none', 'push']) {
    it(`swapped by Turbo comes up on every visit, and knows what was told, with history="${history}"`, async () => {
      const tag = journeyTag(`steps="prepare decide" history="${history}"`);
      const other = `<!doctype html><html lang="en"><head><title>Other</title></head><body><h1>Other</h1>${tag}</body></html>`;
      page = await openPage({ head: turbo + scriptTag(), body: `<h1>First</h1>${tag}`, files: { 'list.csv': list, 'other.html': other } });
      const { document: inside, window: around } = page;
      const { Turbo } = around as unknown as { readonly Turbo: { visit(address: string): void } };
      const title = () => inside.querySelector('h1')?.textContent;
      await untilSettled(page, 1);
      await goOn(journeyIn(page));
      await pickQuestion(journeyIn(page));
      Turbo.visit('other.html');
      await waitUntil(() => title() === 'Other', 'the other page', { timeout: 5000 });
      await untilSettled(page, 1);
      const there = journeyIn(page);
      expect(there.step, 'begins anew, and offers to go on').to.equal(undefined);
      await goOn(there);
      expect(isPicked(there), 'what the patient said, on the other page').to.equal(true);
      await goOn(there);
      expect(there.step).to.equal('decide');
      around.history.back();
      if (history === 'push') {
        // Back leads a step back, and not off the page. Turbo puts another copy of it there.
        await waitUntil(() => journeyIn(page!).step === 'prepare', 'the step before');
        await frames(5);
        expect([title(), oursIn(page).length, journeyIn(page).step]).to.deep.equal(['Other', 1, 'prepare']);
        around.history.go(-2);
      }
      await waitUntil(() => title() === 'First', 'the first page', { timeout: 5000 });
      await untilSettled(page, 1);
      await frames(3);
      expect(oursIn(page).map(({ phase, shadowRoot }) => [phase, shadowRoot!.querySelectorAll('.root').length])).to.deep.equal([['ready', 1]]);
      const back = journeyIn(page);
      if (!back.step) await goOn(back);
      // What is next now is the step gone to last.
      if (back.step === 'decide') {
        found(back, '.ways .back')!.focus();
        await press('Enter');
      }
      await waitUntil(() => isPicked(journeyIn(page!)), 'what the patient said, back on the first');
      expect(page.said).to.deep.equal([]);
    });
  }
});
