import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import { deepActiveElement } from './deep-active-element.ts';
import { press, typeText } from './press.ts';
import { resetSize } from './reset-size.ts';

describe('real keys, mouse and window', () => {
  it('types into a field, moves on and back, and presses a button', async () => {
    let pressed = 0;
    const form = await fixture<HTMLElement>(html`<div><input /><button @click=${() => pressed++}>Go</button></div>`);
    const [input, button] = [form.querySelector('input')!, form.querySelector('button')!];
    input.focus();
    await typeText('Bell 02');
    expect(input.value).to.equal('Bell 02');
    await press('Backspace', 'Tab');
    expect(input.value).to.equal('Bell 0');
    expect(deepActiveElement()).to.equal(button);
    await press('Enter', 'Space');
    expect(pressed).to.equal(2);
    await press('Shift+Tab');
    expect(deepActiveElement()).to.equal(input);
    await press('+');
    expect(input.value).to.contain('+');
  });

  it('clicks where it is told', async () => {
    let clicked = 0;
    const button = await fixture<HTMLElement>(html`<button @click=${() => clicked++}>Here</button>`);
    const { x, y } = button.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.ceil(x) + 4, Math.ceil(y) + 4] });
    expect(clicked).to.equal(1);
  });

  it('sizes the window', async () => {
    await setViewport({ width: 1000, height: 700 });
    expect([innerWidth, innerHeight]).to.deep.equal([1000, 700]);
    await resetSize();
  });
});
