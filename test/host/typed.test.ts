import { expect, waitUntil } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { keepEventsInside } from '../../src/host/keep-events-inside.ts';
import { typed } from '../../src/host/typed.ts';
import { press, typeText } from '../support/press.ts';

class TypedProbe extends LitElement {
  words = '';
  readonly written: string[] = [];
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepEventsInside(root);
    return root;
  }
  override render() {
    const write = (words: string) => {
      this.words = words;
      this.written.push(words);
      this.requestUpdate();
    };
    return html`<textarea ${typed(this.words, write)}></textarea><button>Next</button>`;
  }
  get field(): HTMLTextAreaElement {
    return this.renderRoot.querySelector('textarea')!;
  }
}
customElements.define('typed-probe', TypedProbe);

describe('what is typed', () => {
  let element: TypedProbe;
  beforeEach(async () => {
    element = new TypedProbe();
    element.words = 'Chemo first';
    document.body.append(element);
    await element.updateComplete;
    element.field.focus();
    element.field.setSelectionRange(5, 5);
  });
  afterEach(() => element.remove());

  it('is written once after a pause, and the caret stays in the middle of a word, spaces too', async () => {
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    for (const type of ['input', 'change', 'keydown']) document.body.addEventListener(type, listen);
    await typeText('-drugs ');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.field.value, 'drawn meanwhile').to.equal('Chemo-drugs  first');
    await waitUntil(() => element.written.length);
    await element.updateComplete;
    expect([element.field.selectionStart, element.field.value]).to.deep.equal([12, 'Chemo-drugs  first']);
    await press('End');
    await typeText(' ');
    await waitUntil(() => element.field.value.endsWith(' '));
    element.field.blur();
    expect(element.written, 'a space at the end is nothing new').to.deep.equal(['Chemo-drugs  first']);
    for (const type of ['input', 'change', 'keydown']) document.body.removeEventListener(type, listen);
    expect(heard, 'of the page').to.deep.equal([]);
  });

  for (const [where, leave] of [
    ['the field', () => element.renderRoot.querySelector('button')!.focus()],
    ['the page', () => window.dispatchEvent(new Event('pagehide'))],
    ['the page for another app', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
  ] as const) {
    it(`is written at once when ${where} is left`, async () => {
      await typeText('!');
      leave();
      expect(element.written).to.deep.equal(['Chemo! first']);
    });
  }

  it('is not written while a field is empty, before it is left', async () => {
    await press('Control+a', 'Backspace');
    await new Promise((resolve) => setTimeout(resolve, 700));
    element.requestUpdate();
    await element.updateComplete;
    expect([element.field.value, element.written]).to.deep.equal(['', []]);
    element.field.blur();
    expect(element.written).to.deep.equal(['']);
  });

  it('gives way to what is drawn where nobody types', async () => {
    element.words = 'Of another tab';
    element.requestUpdate();
    await element.updateComplete;
    expect(element.field.value).to.equal('Of another tab');
  });
});
