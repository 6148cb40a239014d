import { expect } from '@open-wc/testing';
import { comesBefore } from '../../src/case/comes-before.ts';

function inShadow(host: Element): Element {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  return root.appendChild(document.createElement('section'));
}

describe('which element comes first on the page', () => {
  it('is told within one tree and across shadow roots, whatever the engine says of trees apart', () => {
    const [first, second] = [document.createElement('p'), document.createElement('p')];
    document.body.append(first, second);
    const [inFirst, alsoInFirst, inSecond] = [inShadow(first), inShadow(first), inShadow(second)];
    const deep = inShadow(alsoInFirst);
    const order = [first, inFirst, alsoInFirst, deep, second, inSecond];
    for (const [one, element] of order.entries()) {
      for (const [other, another] of order.entries()) {
        if (one !== other) expect(comesBefore(element, another), `${one} before ${other}`).to.equal(one < other);
      }
    }
    first.remove();
    second.remove();
  });
});
