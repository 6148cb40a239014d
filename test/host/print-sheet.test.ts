import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { printSheet } from '../../src/host/print-sheet.ts';

/** A page as it may be: text beside, a grid, a shadow root of another component around ours, a slot, siblings everywhere. */
function makePage(): HTMLElement {
  document.body.innerHTML = '<header>Header</header><main>Bare text<other-box><aside slot="aside">Aside</aside><our-sheet></our-sheet><p>Beside</p></other-box></main>';
  const outer = document.querySelector('other-box')!.attachShadow({ mode: 'open' });
  outer.innerHTML = '<nav>Nav</nav><div><slot name="aside"></slot><slot></slot></div>';
  const inner = document.querySelector('our-sheet')!.attachShadow({ mode: 'open' });
  inner.innerHTML = '<style>.sheet { display: none; font-size: 12pt; line-height: 1.4; }</style><p>List</p><section><p>More</p><div class="sheet"><p>Sheet</p></div></section>';
  return inner.querySelector('.sheet')!;
}

/** Text of what takes room, through shadow roots. */
function drawn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.children.length === 0 && !element.shadowRoot && element.getClientRects().length && element.textContent ? [element.textContent] : []),
    ...(element.shadowRoot ? drawn(element.shadowRoot) : []),
  ]);
}

const sheetsIn = () => [document, ...[...document.querySelectorAll('other-box, our-sheet')].map(({ shadowRoot }) => shadowRoot!)].map(({ adoptedStyleSheets }) => adoptedStyleSheets.length);

describe('printSheet', () => {
  const real = window.print;
  const { title } = document;
  let during: { readonly title: string; readonly sheets: number[] } | undefined;

  beforeEach(() => {
    during = undefined;
    document.title = 'The page';
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      during = { title: document.title, sheets: sheetsIn() };
    };
  });
  afterEach(async () => {
    window.dispatchEvent(new Event('afterprint'));
    window.print = real;
    document.title = title;
    document.body.replaceChildren();
    await executeServerCommand('emulate-features', {});
  });

  it('leaves nothing but the sheet on the paper, and all as it was afterwards', async () => {
    const sheet = makePage();
    const before = document.body.outerHTML;
    expect(printSheet(sheet, 'Paperwork')).to.equal(true);
    expect(during).to.deep.equal({ title: 'Paperwork', sheets: [1, 1, 1] });
    expect(document.body.outerHTML, 'no attribute, no node').to.equal(before);
    const { applied } = await executeServerCommand<{ applied: boolean }, object>('emulate-features', { media: 'print' });
    if (applied) {
      expect(drawn(document.body)).to.deep.equal(['Sheet']);
      expect(getComputedStyle(sheet).visibility, 'bare text beside it is not').to.equal('visible');
      expect(getComputedStyle(document.querySelector('main')!).visibility).to.equal('hidden');
      expect(sheet.getBoundingClientRect().top).to.be.lessThan(24);
    }
    window.dispatchEvent(new Event('afterprint'));
    expect(sheetsIn()).to.deep.equal([0, 0, 0]);
    expect(document.title).to.equal('The page');
  });

  it('keeps the style sheets the page has, and touches nothing when the page prints by itself', () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    printSheet(makePage(), 'Paperwork');
    window.dispatchEvent(new Event('afterprint'));
    expect(document.adoptedStyleSheets).to.deep.equal([own]);
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.adoptedStyleSheets).to.deep.equal([own]);
    document.adoptedStyleSheets = [];
  });

  it('does nothing where the page cancels', () => {
    const sheet = makePage();
    document.addEventListener('so-print', (event) => event.preventDefault(), { once: true });
    expect(printSheet(sheet, 'Paperwork')).to.equal(false);
    expect(during).to.equal(undefined);
  });
});
