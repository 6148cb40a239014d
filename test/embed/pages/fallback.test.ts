/** What stands between the tags is in sight and can be reached until an element is ready, and after it failed. */
import { expect } from '@open-wc/testing';
import { readManifest } from '../../contract/read-manifest.ts';
import { openPage, oursIn, scriptTag, untilSettled, type OpenPage } from './open-page.ts';

const elements = await readManifest();
const call = '<a href="tel:+15550100199">Call us</a>';
const src = '/demo/specialists.csv';
const all = elements
  .map(({ tagName }) => `<${tagName}${tagName === 'so-specialist-finder' ? ` src="${src}"` : ''}>${call}</${tagName}>`)
  .join('\n');

/** Whether every fallback is seen, and can have the focus. */
function inReach({ document }: OpenPage): readonly boolean[] {
  return [...document.querySelectorAll<HTMLElement>('a[href^="tel:+15550100199"]')].map((link) => {
    link.focus();
    return link.checkVisibility() && link.getBoundingClientRect().height > 0 && document.activeElement === link;
  });
}
const everyOne = elements.map(() => true);

describe('the fallback', () => {
  let page: OpenPage | undefined;
  afterEach(() => page?.frame.remove());

  it('is in reach where the script breaks off half way', async () => {
    page = await openPage({ head: scriptTag('', '/pages/cut-off/second-opinion.js'), body: all });
    expect(inReach(page)).to.deep.equal(everyOne);
    expect(page.document.querySelectorAll(':defined').length).to.be.greaterThan(0);
    expect(oursIn(page)).to.have.length(0);
  });

  it('is in reach until the words are there, and gone when they are', async () => {
    const hold =
      '<script>{ const real = fetch; const held = new Promise((resolve) => { window.release = resolve; }); window.fetch = (...asked) => held.then(() => real(...asked)); }</script>';
    page = await openPage({ head: hold + scriptTag(), body: all });
    expect(inReach(page)).to.deep.equal(everyOne);
    (page.window as unknown as { release(): void }).release();
    const ours = await untilSettled(page, elements.length);
    // What <so-case> holds is no fallback: other elements stand there.
    expect(inReach(page)).to.deep.equal(ours.map(({ localName }) => localName === 'so-case'));
    expect(page.said).to.deep.equal([]);
  });

  /** What a page can do to us. */
  const harms: Readonly<Record<string, string>> = {
    'the words cannot be had': 'window.fetch = () => Promise.reject(new TypeError("blocked"));',
    'fetch throws': 'window.fetch = () => { throw new Error("no fetch here"); };',
    'fetch is gone': 'window.fetch = undefined;',
    'no element can be registered': 'customElements.define = () => { throw new Error("not here"); };',
    'no shadow root can be had': 'Element.prototype.attachShadow = () => { throw new Error("not here"); };',
    'no stylesheet can be made': 'CSSStyleSheet.prototype.replaceSync = () => { throw new Error("not here"); };',
    'drawing fails': 'Document.prototype.importNode = () => { throw new Error("not here"); };',
    'the language cannot be told': 'window.Intl = undefined;',
  };
  for (const [what, harm] of Object.entries(harms)) {
    it(`is in reach, and nothing is thrown at the page, where ${what}`, async () => {
      page = await openPage({ head: `<script>${harm}</script>${scriptTag()}`, body: all });
      const started = page.window.performance.now();
      // Everything there is to fail has failed, or never came up.
      while (oursIn(page).some(({ phase }) => phase === 'loading') && page.window.performance.now() - started < 4000) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      const failed = [...page.document.querySelectorAll<HTMLElement & { phase?: string }>('*')].filter(
        ({ localName, phase }) => localName.startsWith('so-') && phase !== 'ready' && phase !== 'empty',
      );
      expect(
        failed.every((element) => element.querySelector('a')!.checkVisibility()),
        'fallbacks in sight',
      ).to.equal(true);
      expect(failed.length, 'elements that failed').to.be.greaterThan(0);
      expect(
        page.said.filter((line) => /^(?:Uncaught|Unhandled)/.test(line)),
        page.said.join('\n'),
      ).to.deep.equal([]);
    });
  }
});
