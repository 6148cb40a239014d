/** The built script wherever a site may put it, once and more than once. */
import { expect } from '@open-wc/testing';
import { readManifest } from '../../contract/read-manifest.ts';
import { embedsOf } from '../survival/embeds.ts';
import { openPage, script, scriptTag, untilSettled, type OpenPage } from './open-page.ts';

const elements = await readManifest();
// All forms of every element are compared in survival.test.ts; here, one element in all forms.
const embeds = embedsOf(elements).filter(({ form, tag }) => form === 'custom tag' || tag === 'so-explainer');
const all = embeds.map(({ markup }) => markup).join('\n');
const count = embeds.length;
const modules = '<script type="module" src="/dist/define.js"></script>';
const otherVersion = '/pages/other-version/second-opinion.js';
const base = 'data-base="/dist/data/"';
const other = scriptTag(`defer ${base}`, otherVersion);
const injected = `<script>{ const late = document.createElement('script'); late.src = '${script}'; document.head.append(late); }</script>`;
const onLoad = `<script>addEventListener('load', () => { const late = document.createElement('script'); late.src = '${script}'; document.body.append(late); });</script>`;

const places: Readonly<Record<string, { readonly head?: string; readonly body?: string }>> = {
  'in the head': { head: scriptTag('') },
  'at the start of the body': { body: scriptTag('') + all },
  'at the end of the body': { body: all + scriptTag('') },
  deferred: { head: scriptTag('defer') },
  async: { head: scriptTag('async') },
  'as a module': { head: scriptTag('type="module"') },
  injected: { head: injected },
  'injected when all is loaded': { head: onLoad },
  written: { body: `${all}<script>document.write('<script src="${script}"><\\/script>')</script>` },
  'twice in the head': { head: scriptTag('') + scriptTag('') },
  'twice, deferred and at the end': { head: scriptTag('defer'), body: all + scriptTag('') },
  'twice, as a module too': { head: scriptTag('async') + scriptTag('type="module"') },
  'twice, injected as well': { head: scriptTag('') + onLoad },
  'before the modules of the package': { head: scriptTag('') + modules },
  'after the modules of the package': { head: modules, body: all + scriptTag('type="module"') },
};

/** Each of our elements has one interface, and one of them asks what is asked once. */
async function expectOne(page: OpenPage, number: number): Promise<void> {
  const ours = await untilSettled(page, number);
  expect(ours.map(({ phase }) => phase).filter((phase) => phase !== 'ready' && phase !== 'empty')).to.deep.equal([]);
  expect(ours.map(({ shadowRoot }) => shadowRoot!.querySelectorAll('.root').length)).to.deep.equal(ours.map(() => 1));
  expect(ours.length).to.equal(number);
  const asking = ours.filter(({ shadowRoot }) => shadowRoot!.querySelector('[part~="about-you"]'));
  // Every <so-case> is a case of its own.
  expect(asking.filter(({ localName }) => localName !== 'so-case').length, 'elements that ask what is asked once').to.equal(1);
}

describe('the script', function () {
  this.timeout(30_000);
  let page: OpenPage | undefined;
  afterEach(() => page?.frame.remove());

  for (const [where, { head, body = all }] of Object.entries(places)) {
    it(`brings up every element in every form: ${where}`, async () => {
      page = await openPage({ ...(head && { head }), body });
      await expectOne(page, count);
      expect(page.said).to.deep.equal([]);
    });
  }

  for (const [which, head] of [
    ['first', other + scriptTag()],
    ['second', scriptTag() + other],
  ] as const) {
    it(`warns once where another version comes ${which}, and leaves one in charge`, async () => {
      page = await openPage({ head, body: all });
      await expectOne(page, count);
      expect(page.said).to.have.length(1);
      expect(page.said[0]).to.match(/^second-opinion [\d.]+: version [\d.]+ is already on this page and stays in charge\.$/);
    });
  }

  it('warns, and breaks nothing, where the modules of another version are there', async () => {
    page = await openPage({ head: scriptTag(base, otherVersion) + modules, body: all });
    await expectOne(page, count);
    expect(page.said).to.have.length(elements.length);
    for (const said of page.said) expect(said).to.match(/^<so-[a-z-]+> is already registered by another script or another version/);
  });
});
