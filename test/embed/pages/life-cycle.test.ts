/** Elements that are moved, cloned, parsed anew and swapped by a page that never loads again. */
import { expect, waitUntil } from '@open-wc/testing';
import { readManifest } from '../../contract/read-manifest.ts';
import { embedsOf } from '../survival/embeds.ts';
import { openPage, oursIn, scriptTag, untilSettled, type OpenPage } from './open-page.ts';

const elements = await readManifest();
const embeds = embedsOf(elements).filter(({ form }) => form === 'custom tag');
const all = embeds.map(({ markup }) => markup).join('\n');
const list = 'Name,Cancers,City,State\nAna Silva,Breast cancer,Boston,MA\n';
const finder = '<so-specialist-finder class="own" src="list.csv"><a href="tel:+15550100199">Call us</a></so-specialist-finder>';

/** Counts who listens at the window and the document: `window.listening`, by target and type. */
const countListeners = `<script>{
  const listening = (window.listening = new Set());
  for (const [name, target] of Object.entries({ window, document })) {
    const { addEventListener, removeEventListener } = target;
    const known = [];
    const find = (type, listener, options) => known.find((one) => one.type === type && one.listener === listener && one.capture === Boolean(options?.capture ?? options));
    target.addEventListener = (type, listener, options) => {
      if (listener && !find(type, listener, options)) {
        const one = { type, listener, capture: Boolean(options?.capture ?? options) };
        const forget = () => { listening.delete(one); known.splice(known.indexOf(one), 1); };
        known.push(one); listening.add(one); one.name = name + ' ' + type;
        one.forget = forget;
        if (options?.once) addEventListener.call(target, type, () => known.includes(one) && forget(), { once: true, capture: one.capture });
        options?.signal?.addEventListener('abort', () => known.includes(one) && forget());
      }
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = (type, listener, options) => { find(type, listener, options)?.forget(); removeEventListener.call(target, type, listener, options); };
  }
}</script>`;

const listening = ({ window: inside }: OpenPage) =>
  [...(inside as unknown as { readonly listening: Set<{ readonly name: string }> }).listening]
    .map(({ name }) => name)
    .filter((name) => !name.includes(' so-'))
    .sort();
const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};
const phasesOf = (page: OpenPage) => [...new Set(oursIn(page).map(({ phase }) => phase))];
const rootsOf = (page: OpenPage) => [...new Set(oursIn(page).map(({ shadowRoot }) => shadowRoot!.querySelectorAll('.root').length))];

/** Picks a type of cancer in the finder the page's case belongs to, as a patient would. */
async function pickCancer(page: OpenPage): Promise<void> {
  const element = page.document.querySelector('so-question-list, so-decision-guide')!.shadowRoot!;
  element.querySelector<HTMLInputElement>('.option input, .question input')!.click();
  await frames(2);
}
const isPicked = (page: OpenPage) =>
  page.document
    .querySelector('so-question-list, so-decision-guide')!
    .shadowRoot!.querySelector<HTMLInputElement>('.option input, .question input')!.checked;

describe('in a page', () => {
  let page: OpenPage | undefined;
  afterEach(() => page?.frame.remove());

  it('elements moved ten times stay one interface with their state, ask for nothing again, and leave no listener behind', async () => {
    page = await openPage({
      head: countListeners + scriptTag(),
      body: '<div id="one"></div><div id="two"></div>',
      files: { 'list.csv': list },
    });
    await frames(2);
    const before = listening(page);
    const [one, two] = ['one', 'two'].map((id) => page!.document.getElementById(id)!);
    one!.innerHTML = all + finder;
    const ours = await untilSettled(page, embeds.length + 1);
    let said = 0;
    for (const name of ['so-ready', 'so-failed']) page.document.addEventListener(name, () => (said += 1));
    await pickCancer(page);
    await frames(5);
    const asked = page.asked();
    const during = listening(page);
    for (let move = 0; move < 10; move++) {
      (move % 2 ? one : two)!.append(...(move % 2 ? two : one)!.childNodes);
      if (move % 3 === 0) await frames(1);
    }
    await frames(5);
    expect(oursIn(page)).to.have.members([...ours]);
    expect([phasesOf(page), rootsOf(page)]).to.deep.equal([['ready'], [1]]);
    expect(isPicked(page), 'what the patient said').to.equal(true);
    expect(said, 'ready or failed said again').to.equal(0);
    expect(page.asked()).to.deep.equal(asked);
    expect(listening(page)).to.deep.equal(during);
    for (const place of [one!, two!]) place.replaceChildren();
    await frames(5);
    expect(listening(page)).to.deep.equal(before);
    expect(page.said).to.deep.equal([]);
  }).timeout(30_000);

  it('elements cloned, and parsed anew from their markup, come up once and whole', async () => {
    page = await openPage({ head: countListeners + scriptTag(), body: `<div id="one">${all}</div><div id="two"></div>` });
    const [one, two] = ['one', 'two'].map((id) => page!.document.getElementById(id)!);
    await untilSettled(page, embeds.length);
    for (let time = 0; time < 2; time++) {
      two!.replaceChildren(one!.cloneNode(true));
      await untilSettled(page, 2 * embeds.length);
      two!.innerHTML = one!.innerHTML;
      await untilSettled(page, 2 * embeds.length);
    }
    expect([phasesOf(page), rootsOf(page)]).to.deep.equal([['ready'], [1]]);
    const during = listening(page);
    two!.innerHTML = one!.innerHTML;
    await untilSettled(page, 2 * embeds.length);
    expect(listening(page)).to.deep.equal(during);
    // Words and content are asked for once, however many elements need them.
    expect(new Set(page.asked()).size).to.equal(page.asked().length);
    expect(page.said).to.deep.equal([]);
  }).timeout(30_000);

  it('elements swapped by Turbo come up on every visit, know what was told, and leave no listener behind', async () => {
    const page2 = `<!doctype html><html lang="en"><head><title>Other</title></head><body><h1>Other</h1><so-decision-guide><a href="tel:1">Call us</a></so-decision-guide><div data-second-opinion="explainer">Call us</div></body></html>`;
    const turbo = '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
    page = await openPage({
      head: countListeners + turbo + scriptTag(),
      body: `<h1>First</h1><so-decision-guide><a href="tel:1">Call us</a></so-decision-guide>${finder}<p><a href="#second-opinion=explainer">What it is</a></p>`,
      files: { 'list.csv': list, 'other.html': page2 },
    });
    const { document: shown, window: inside } = page;
    const { Turbo } = inside as unknown as { readonly Turbo: { visit(address: string): void } };
    const title = () => shown.querySelector('h1')?.textContent;
    await untilSettled(page, 3);
    await pickCancer(page);
    let after: readonly string[] | undefined;
    for (let round = 0; round < 3; round++) {
      Turbo.visit('other.html');
      await waitUntil(() => title() === 'Other', 'the other page', { timeout: 5000 });
      await untilSettled(page, 2);
      await frames(3);
      expect([phasesOf(page), rootsOf(page), oursIn(page).length], 'on the other page').to.deep.equal([['ready'], [1], 2]);
      expect(isPicked(page), 'what the patient said, on the other page').to.equal(true);
      // Out of Turbo's own cache, where a clone of the page lies.
      inside.history.back();
      await waitUntil(() => title() === 'First', 'the first page', { timeout: 5000 });
      await untilSettled(page, 3);
      await frames(3);
      expect([phasesOf(page), rootsOf(page), oursIn(page).length], 'back on the first').to.deep.equal([['ready'], [1], 3]);
      expect(isPicked(page), 'what the patient said, back on the first').to.equal(true);
      const ours = listening(page).filter((name) => /hashchange|print|storage|pageshow/.test(name));
      if (after) expect(ours).to.deep.equal(after);
      after = ours;
    }
    expect(page.said).to.deep.equal([]);
  }).timeout(30_000);
});
