import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { watchForTwins } from '../../src/embed/upgrade-twins.ts';
import { BaseElement } from '../../src/host/base-element.ts';

class TwinProbe extends BaseElement {
  @property() src?: string;
  @property({ attribute: 'page-size' }) pageSize?: string;
  protected override renderPhase(): unknown {
    return html``;
  }
}
customElements.define('so-twin-probe', TwinProbe);

function place(markup: string): HTMLElement {
  const frame = document.createElement('div');
  frame.innerHTML = markup;
  document.body.append(frame);
  return frame;
}

describe('the div twin', () => {
  before(() => watchForTwins());
  afterEach(() => document.body.replaceChildren());

  it('becomes the element, with its settings, id, class and children', async () => {
    const frame = place('<div id="find" class="wide" onclick="x" data-second-opinion="twin-probe" data-src="/s.csv" data-page-size="10" data-other="1"><a href="tel:1">Call us</a></div>');
    await waitUntil(() => frame.querySelector('so-twin-probe'));
    const element = frame.querySelector<TwinProbe>('so-twin-probe')!;
    expect(element.getAttributeNames().sort()).to.deep.equal(['class', 'id', 'page-size', 'src']);
    expect(element.src).to.equal('/s.csv');
    expect(element.querySelector('a')!.textContent).to.equal('Call us');
    expect(frame.children.length).to.equal(1);
  });

  it('puts what it says with data-slot into that slot, as sanitizers strip slot', async () => {
    const frame = place('<div data-second-opinion="twin-probe"><p data-slot="costs">450 dollars</p><p>Call us</p></div>');
    await waitUntil(() => frame.querySelector('so-twin-probe'));
    expect([...frame.querySelectorAll('p')].map(({ slot }) => slot)).to.deep.equal(['costs', '']);
  });

  it('is picked up when a block comes later, deep inside what was added', async () => {
    const frame = place('');
    frame.innerHTML = '<section><div><p data-second-opinion=" Twin-Probe "></p></div></section>';
    await waitUntil(() => frame.querySelector('so-twin-probe'));
    expect(frame.querySelector('[data-second-opinion]')).to.equal(null);
  });

  it('is picked up when the attribute comes later', async () => {
    const frame = place('<div>Call us</div>');
    frame.firstElementChild!.setAttribute('data-second-opinion', 'twin-probe');
    await waitUntil(() => frame.querySelector('so-twin-probe'));
  });

  it('stays as it is in an editor, where it is what gets saved', async () => {
    const frame = place('<div contenteditable="true"><div data-second-opinion="twin-probe">Call us</div></div><div data-second-opinion="twin-probe"></div>');
    await waitUntil(() => frame.querySelector('so-twin-probe'));
    expect(frame.querySelector('[contenteditable] [data-second-opinion]')).to.not.equal(null);
  });

  it('stays as it is when it names no element of ours', async () => {
    const frame = place('<div data-second-opinion="iframe">a</div><div data-second-opinion="../x">b</div><div data-second-opinion="twin-probe"></div>');
    await waitUntil(() => frame.querySelector('so-twin-probe'));
    expect(frame.querySelectorAll('[data-second-opinion]').length).to.equal(2);
  });
});
