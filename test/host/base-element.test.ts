import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { BaseElement, type Phase } from '../../src/host/base-element.ts';
import { setPageSettings } from '../../src/host/page-settings.ts';
import { numberSetting } from '../../src/model/setting.ts';

const pageSize = numberSetting(20, { least: 1, most: 100, whole: true });

class BaseProbe extends BaseElement {
  @property({ attribute: 'page-size' }) pageSize?: number | string;
  breaks = false;

  get size(): number {
    return this.setting('pageSize', pageSize);
  }
  go(phase: Phase): void {
    this.enter(phase);
  }
  protected override renderPhase(phase: Phase): unknown {
    if (this.breaks) throw new Error('drawn wrong');
    return phase === 'ready' ? html`<p>${this.say('common.loading')}</p><input />` : '';
  }
}
customElements.define('base-probe', BaseProbe);

class SortedProbe extends BaseElement {
  @property({ type: Array }) names = ['Ana', 'Ben', 'Zoe'];

  protected override renderPhase(): unknown {
    return repeat(this.names, String, (name) => html`<button>${name}</button>`);
  }
}
customElements.define('sorted-probe', SortedProbe);

function place(markup: string): BaseProbe {
  const frame = document.createElement('div');
  frame.innerHTML = markup;
  document.body.append(frame);
  return frame.querySelector('base-probe')!;
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

async function warningsDuring(work: () => unknown): Promise<string[]> {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (message: string) => heard.push(message);
  try {
    await work();
    // All of an element is told together, a turn later.
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    console.warn = warn;
  }
  return heard;
}

describe('what every element does', () => {
  afterEach(() => {
    document.body.replaceChildren();
    setPageSettings(new Map());
  });

  it('keeps the fallback in sight until it is ready, and brings it back when it fails', async () => {
    const element = place('<base-probe><a href="tel:+15550100199">Call us</a></base-probe>');
    const link = element.querySelector('a')!;
    await element.updateComplete;
    expect(isShown(link), 'loading').to.equal(true);
    setTimeout(() => element.go('ready'));
    await oneEvent(element, 'so-ready');
    expect(isShown(link), 'ready').to.equal(false);
    setTimeout(() => element.go('failed'));
    await oneEvent(element, 'so-failed');
    expect(isShown(link), 'failed').to.equal(true);
  });

  it('says it is ready once, however often it becomes so', async () => {
    const element = place('<base-probe></base-probe>');
    let said = 0;
    element.addEventListener('so-ready', () => said++);
    for (const phase of ['ready', 'loading', 'empty', 'ready'] as const) {
      element.go(phase);
      await element.updateComplete;
    }
    expect(said).to.equal(1);
  });

  it('shows the fallback instead of half a page when drawing breaks', async () => {
    const element = place('<base-probe><p>Call us</p></base-probe>');
    element.go('ready');
    await element.updateComplete;
    element.breaks = true;
    const heard = await warningsDuring(async () => {
      element.requestUpdate();
      await element.updateComplete.catch(() => undefined);
    });
    expect(element.phase).to.equal('failed');
    expect(isShown(element.querySelector('p')!)).to.equal(true);
    expect(heard).to.deep.equal(['stopped: drawn wrong']);
  });

  it('reads a setting from property or attribute, then from the page, then by default', async () => {
    setPageSettings(new Map([['page-size', '50']]));
    const element = place('<base-probe></base-probe>');
    expect(element.size).to.equal(50);
    setPageSettings(new Map([['page-size', '50'], ['base-probe-page-size', '60']]));
    expect(element.size).to.equal(60);
    element.setAttribute('page-size', '10');
    expect(element.size).to.equal(10);
    element.pageSize = 30;
    expect(element.size).to.equal(30);
    element.pageSize = undefined;
    setPageSettings(new Map());
    expect(element.size).to.equal(20);
  });

  it('warns once about a value it cannot understand, and goes on with the next', async () => {
    const element = place('<base-probe page-size="many"></base-probe>');
    const heard = await warningsDuring(() => [element.size, element.size]);
    expect(element.size).to.equal(20);
    expect(heard).to.deep.equal(['page-size must be a whole number from 1 to 100; got "many".']);
  });

  it('speaks the nearest language, through shadow roots, and follows when it changes', async () => {
    document.documentElement.lang = 'en';
    const outer = document.body.appendChild(document.createElement('div'));
    outer.lang = 'ar';
    outer.attachShadow({ mode: 'open' }).innerHTML = '<base-probe></base-probe>';
    const element = outer.shadowRoot!.querySelector<BaseProbe>('base-probe')!;
    await element.updateComplete;
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(root.getAttribute('lang'), 'no Arabic yet: English, marked as such').to.equal('en');
    expect(root.getAttribute('dir')).to.equal('ltr');
    outer.lang = 'en-GB';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(root.hasAttribute('dir'), "the page's own direction holds again").to.equal(false);
  });

  it('lets no typing out of its root', async () => {
    const element = place('<base-probe></base-probe>');
    element.go('ready');
    await element.updateComplete;
    const heard: string[] = [];
    for (const type of ['input', 'keydown', 'keyup', 'change', 'submit']) document.addEventListener(type, (event) => heard.push(event.type), { once: true });
    const input = element.shadowRoot!.querySelector('input')!;
    for (const type of ['input', 'keydown', 'keyup', 'change', 'submit']) input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(heard).to.deep.equal([]);
    document.body.dispatchEvent(new Event('input', { bubbles: true }));
    expect(heard, 'the page hears its own').to.deep.equal(['input']);
  });

  it('leaves focus on what drawing moves, and does not bring back what it took away', async () => {
    const element = document.body.appendChild(document.createElement('sorted-probe') as SortedProbe);
    await element.updateComplete;
    const focused = () => element.shadowRoot!.activeElement?.textContent;
    for (const [first, names] of Object.entries({ Ana: ['Zoe', 'Ben', 'Ana'], Zoe: ['Ana', 'Ben', 'Zoe'], Ben: ['Ben', 'Zoe', 'Ana'] })) {
      [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent === first)!.focus();
      element.names = names;
      await element.updateComplete;
      expect(focused()).to.equal(first);
    }
    element.names = ['Ana', 'Zoe'];
    await element.updateComplete;
    expect(focused()).to.equal(undefined);
  });

  it('survives being moved ten times', async () => {
    const element = place('<base-probe>Call us</base-probe>');
    element.go('ready');
    await element.updateComplete;
    for (let turn = 0; turn < 10; turn++) document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('input').length).to.equal(1);
  });
});
