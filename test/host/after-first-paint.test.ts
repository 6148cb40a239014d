import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { AfterFirstPaint } from '../../src/host/after-first-paint.ts';

class FoldedThings extends LitElement {
  readonly #later = new AfterFirstPaint(this);
  readonly drawn: string[] = [];

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#later.whole;
    return isComplete;
  }

  protected override updated(): void {
    this.drawn.push(this.renderRoot.textContent!.trim());
  }

  protected override render(): unknown {
    return html`now ${this.#later.draw(() => 'later')}`;
  }
}
customElements.define('folded-things', FoldedThings);

describe('what nobody sees at first', () => {
  const make = () => document.body.appendChild(document.createElement('folded-things') as FoldedThings);

  it('is drawn after the rest, and waited for', async () => {
    const element = make();
    await element.updateComplete;
    expect(element.drawn).to.deep.equal(['now', 'now later']);
    element.remove();
  });

  it('is there at once in every later drawing', async () => {
    const element = make();
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.drawn).to.deep.equal(['now', 'now later', 'now later']);
    element.remove();
  });

  it('comes for an element that has been taken away meanwhile, too', async () => {
    const element = make();
    await Promise.resolve();
    element.remove();
    await element.updateComplete;
    expect(element.drawn.at(-1)).to.equal('now later');
  });
});
