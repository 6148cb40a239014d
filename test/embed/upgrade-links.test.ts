import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { watchForTwins } from '../../src/embed/upgrade-twins.ts';
import { BaseElement } from '../../src/host/base-element.ts';
import { silentConsole } from '../support/console-watch.ts';

class LinkProbe extends BaseElement {
  @property() src?: string;
  protected override renderPhase(): unknown {
    return html``;
  }
}
customElements.define('so-link-probe', LinkProbe);

const link = '<a href="/find#second-opinion=link-probe&src=/s.csv">Find a specialist</a>';
/** Comes last: once it is an element, everything before it has been looked at. */
const last = '<section class="last"><p><a href="#second-opinion=link-probe">Last</a></p></section>';

async function place(markup: string): Promise<HTMLElement> {
  const frame = document.createElement('main');
  document.body.append(frame);
  frame.innerHTML = markup + last;
  await waitUntil(() => frame.querySelector('.last so-link-probe'));
  frame.querySelector('.last')!.remove();
  return frame;
}

describe('the link twin', () => {
  const said = silentConsole();
  before(() => watchForTwins());
  afterEach(() => document.body.replaceChildren());

  it('becomes the element in the place of its paragraph, and stays its fallback', async () => {
    const frame = await place(`<p>${link.replace('<a', '<a id="find" class="wide"')}</p>`);
    const element = frame.firstElementChild as LinkProbe;
    expect(element.localName).to.equal('so-link-probe');
    expect([element.src, element.id, element.className]).to.deep.equal(['/s.csv', 'find', 'wide']);
    expect(frame.children.length).to.equal(1);
    const fallback = element.querySelector('a')!;
    expect([fallback.textContent, fallback.id, fallback.assignedSlot !== null]).to.deep.equal(['Find a specialist', '', true]);
    expect(document.querySelectorAll('#find').length).to.equal(1);
  });

  it('may stand in any block, in what editors wrap around it, with breaks and blanks', async () => {
    const blocks = [
      `<div>${link}</div>`,
      `<ul><li><strong>${link}</strong></li></ul>`,
      `<div><p><span><em> ${link}&nbsp;<br></em></span></p></div>`,
    ];
    for (const block of blocks) {
      const frame = await place(block);
      expect(frame.querySelectorAll('so-link-probe').length, block).to.equal(1);
      expect(frame.querySelector('p, strong'), block).to.equal(null);
    }
  });

  it('stays a link in a sentence, and says so once', async () => {
    const frame = await place(`<p>You can ${link} here.</p><p>${link} ${link}</p>`);
    expect(frame.querySelector('so-link-probe')).to.equal(null);
    expect((await said().hear(/must stand alone/)).length).to.equal(3);
  });

  it('stays a link in what the page finds its way with', async () => {
    const places = ['nav', 'header', 'footer'].map((tag) => `<${tag}><p>${link}</p></${tag}>`);
    const frame = await place([...places, `<div role="navigation"><ul><li>${link}</li></ul></div>`].join(''));
    expect(frame.querySelector('so-link-probe')).to.equal(null);
  });

  it('stays a link in an editor, where it names no element of ours, and inside the element it became', async () => {
    const frame = await place(
      `<div contenteditable="true"><p>${link}</p></div><p><a href="#second-opinion=iframe">x</a></p><p>${link}</p>`,
    );
    expect(frame.querySelectorAll('so-link-probe').length).to.equal(1);
    frame.append(frame.lastElementChild!.cloneNode(true));
    await place('');
    expect(frame.querySelectorAll('so-link-probe').length).to.equal(2);
    expect(frame.querySelector('so-link-probe so-link-probe')).to.equal(null);
  });

  it('carries a JSON child and plain text for slots', async () => {
    const frame = await place('<p><a href="#second-opinion=link-probe&json=%5B1%5D&slot-costs=%3Cb%3E450&onclick=alert(1)">x</a></p>');
    const element = frame.querySelector('so-link-probe')!;
    expect(element.getAttributeNames()).to.deep.equal([]);
    expect(element.querySelector<HTMLElement>('[data-json]')!.hidden).to.equal(true);
    expect(element.querySelector('[data-json]')!.textContent).to.equal('[1]');
    expect(element.querySelector('[slot=costs]')!.textContent).to.equal('<b>450');
  });
});
