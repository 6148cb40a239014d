/** Pages that break widgets: the whole way through ours can be walked with keys, and the page stays as it was. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { hostileScripts, hostileStyles } from './hostile-scripts.ts';
import { openPage, script, untilSettled, type OpenPage } from './open-page.ts';
import { changesIn, readGlobals } from './page-globals.ts';
import { journeyPage, walkJourney, type Layout } from './walk-journey.ts';

/** Ours, and those Lit sets. */
const known = [
  'Symbol.metadata',
  'window.Symbol(second-opinion/script@1)',
  'window.litElementVersions',
  'window.litHtmlVersions',
  'window.litPropertyMetadata',
  'window.reactiveElementVersions',
];

/** Opens a page that is as it is before our script comes; then the script comes, and the journey is walked. */
async function walkOn(layout: Layout, head: string, around: (body: string) => string = (body) => body): Promise<readonly [OpenPage, readonly LitElement[]]> {
  const { endpoint, body, files, count } = await journeyPage(layout);
  const page = await openPage({ head, body: around(body), files });
  const before = readGlobals(page.window);
  const late = page.document.createElement('script');
  late.src = script;
  page.document.head.append(late);
  await untilSettled(page, count);
  expect(page.said).to.deep.equal([]);
  const walked = await walkJourney(page, endpoint);
  expect(
    changesIn(before, readGlobals(page.window))
      .filter((change) => !/^window\.\d+$/.test(change))
      .sort(),
  ).to.deep.equal(known);
  expect(page.said).to.deep.equal([]);
  return [page, walked];
}

/** What ASP.NET puts around a whole page: one form, and a default button that Enter presses from anywhere. */
const aspNet = {
  head: `<script>window.counts = { submits: 0, clicks: 0 }; function WebForm_FireDefaultButton(event, id) {
    if (event.keyCode !== 13 || event.target.tagName === 'TEXTAREA') return true;
    document.getElementById(id).click(); event.cancelBubble = true; event.stopPropagation?.(); return false; }</script>`,
  around: (
    body: string,
  ) => `<form method="post" action="./" id="aspnetForm" onsubmit="counts.submits++; return false" onkeypress="return WebForm_FireDefaultButton(event, 'search')">
    <input type="hidden" name="__VIEWSTATE" value="x"><input name="q"><input type="submit" id="search" value="Search" onclick="counts.clicks++">${body}</form>`,
};

describe('a page', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  const styles = Object.entries(hostileStyles);
  // Each with styles that have nothing to do with it: half the pages, and as many ways to break.
  const pages = [...Object.entries(hostileScripts), ['one ASP.NET form with a default button', aspNet.head] as const];
  pages.forEach(([what, head], index) => {
    const [how, rules] = styles[index]!;
    for (const [layout, whole] of Object.entries({ elements: 'element by element', journey: 'in <so-journey>' }) as [Layout, string][]) it(`with ${what}, that ${how}, can be walked through ${whole}, and stays as it was`, async () => {
      const [page, walked] = await walkOn(layout, `${head}<style>${rules}</style>`, head === aspNet.head ? aspNet.around : undefined);
      // Its own only: on one of these pages every object has every name.
      const noted = new Map(Object.entries(Object.getOwnPropertyDescriptors(page.window)).map(([name, { value }]) => [name, value as unknown]));
      const [defined, heard, counts] = ['defined', 'heard', 'counts'].map((name) => noted.get(name));
      expect(defined ?? 0, 'calls of define').to.equal(0);
      expect(heard ?? [], 'keys the page heard').to.deep.equal([]);
      expect(counts ?? { submits: 0, clicks: 0 }).to.deep.equal({ submits: 0, clicks: 0 });
      const fields = [...(page.document.querySelector('form')?.elements ?? [])].map((field) => (field as HTMLInputElement).name);
      expect(fields, 'fields a form around us sends').to.deep.equal(counts ? ['__VIEWSTATE', 'q', ''] : []);
      expectReadable(page, walked);
    }).timeout(60_000);
  });

  it('of each kind is tried', () => expect(pages.length).to.equal(styles.length));
});

/** Fields and buttons keep the size a thumb and a zooming phone need, whatever the page's font is. */
function expectReadable(page: OpenPage, walked: readonly LitElement[]): void {
  for (const element of walked) {
    const shown = [...element.shadowRoot!.querySelectorAll<HTMLElement>('input, select, textarea, button, .button')].filter(
      (control) => control.checkVisibility() && !control.closest('.visually-hidden'),
    );
    // Of a journey only the step shown is seen.
    if (element.checkVisibility()) expect(shown.length, `${element.localName} has controls`).to.be.greaterThan(0);
    for (const control of shown) {
      expect(
        parseFloat(page.window.getComputedStyle(control).getPropertyValue('font-size')),
        `${element.localName} ${control.outerHTML.slice(0, 80)}`,
      ).to.be.at.least(15);
    }
  }
}
