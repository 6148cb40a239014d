import { expect, waitUntil } from '@open-wc/testing';
import { writeCase } from '../../../src/case/case-file.ts';
import type { CaseElement } from '../../../src/elements/case/case.ts';
import { emptyCase } from '../../../src/model/patient-case.ts';
import { fullCase } from '../../case/full-case.ts';
import { addProbe } from '../../case/case-probe.ts';
import { checkAxe, offerLiesOver } from '../../support/check-axe.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { press } from '../../support/press.ts';
import { readCase } from '../../support/read-case.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';
import { chooseFile, inside, makeCase, plain, seen, storedKeys } from './make-case.ts';

const offer = (element: Pick<CaseElement, 'renderRoot'>) => element.renderRoot.querySelector('.offer');
const summary = (element: CaseElement) => plain(inside(element, '.keeping summary'));
const status = (element: CaseElement) => plain(inside(element, '.keeping > [role=status]'));

async function answer(element: CaseElement): Promise<void> {
  inside(element, '.choice input').click();
  await element.updateComplete;
}

/** Puts another function in the place of one of the browser's own, until the test ends. */
const undone: (() => void)[] = [];
function pretend(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, value });
  undone.push(() => (own ? Object.defineProperty(target, name, own) : delete (target as Record<string, unknown>)[name]));
}

describe('keeping answers', () => {
  silentConsole();
  afterEach(() => {
    for (const undo of undone.splice(0)) undo();
    document.body.replaceChildren();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('is offered once, at the first answer, in one line', async () => {
    const element = await makeCase();
    expect(offer(element)).to.equal(null);
    expect(summary(element)).to.equal('Your answers are not kept. Keep, send or open');
    await answer(element);
    expect(offer(element)).not.to.equal(null);
    expect(offer(element)!.getBoundingClientRect().height).to.be.lessThan(90);
    inside(element, '.offer .button', 'Don’t keep').click();
    await element.updateComplete;
    expect(offer(element)).to.equal(null);
    inside(element, '.choice', 'My child').click();
    await element.updateComplete;
    expect(offer(element)).to.equal(null);
    expect(storedKeys()).to.deep.equal([]);
  });

  it('is offered with the keyboard alone, and focus is not lost with the offer', async () => {
    const element = await makeCase();
    await answer(element);
    inside(element, '.offer summary').focus();
    await press('Enter', 'Tab');
    expect(plain(element.shadowRoot!.activeElement)).to.equal('Until I close this tab');
    expect(seen(element)).to.contain('If others use this device, they may see what you keep.');
    await checkAxe(element, [offerLiesOver]);
    await press('Enter');
    await waitUntil(() => element.shadowRoot!.activeElement?.matches('.keep-offer'));
    expect(summary(element)).to.contain('Your answers are kept until you close this tab.');
    expect(sessionStorage).to.have.length(1);
    expect(localStorage).to.have.length(0);
  });

  it('is offered again before a call, where the patient is, and holds no call up', async () => {
    const element = await makeCase();
    await answer(element);
    inside(element, '.offer .button', 'Don’t keep').click();
    const probe = addProbe({ into: element });
    await waitUntilSettled(probe);
    const calls: boolean[] = [];
    window.addEventListener('click', (event) => (calls.push(event.defaultPrevented), event.preventDefault()), { once: true });
    inside(probe, 'a[href^="tel:"]').click();
    await element.updateComplete;
    expect(calls).to.deep.equal([false]);
    expect(offer(element)).not.to.equal(null);
    expect(offer(probe)).to.equal(null);
  });

  it('in the page’s own case is offered by the element that was answered, or where the call is', async () => {
    const [first, second] = [addProbe(), addProbe()];
    await Promise.all([waitUntilSettled(first), waitUntilSettled(second)]);
    second.answer({ about: 'cancer', value: 'lung' });
    await second.updateComplete;
    expect([Boolean(offer(first)), Boolean(offer(second))]).to.deep.equal([false, true]);
    inside(first, 'a[href="#below"]').click();
    await first.updateComplete;
    expect(offer(first), 'a place on this page').to.equal(null);
    inside(first, 'a[href^="tel:"]').addEventListener('click', (event) => event.preventDefault());
    inside(first, 'a[href^="tel:"]').click();
    await first.updateComplete;
    expect(Boolean(offer(first))).to.equal(true);
    first.shared!.clear();
  });

  it('on the device says for how long, and the next page begins with it', async () => {
    const element = await makeCase({ id: 'opinion', days: '7' });
    await answer(element);
    inside(element, '.keeping .button', '7 days on this device').click();
    await element.updateComplete;
    expect(offer(element)).to.equal(null);
    expect(summary(element)).to.contain('Your answers are kept on this device for 7 days.');
    expect(inside(element, '.keeping .button', '7 days on this device').ariaPressed).to.equal('true');
    element.remove();
    const next = await makeCase({ id: 'opinion', days: '7' });
    expect(next.patientCase.person).to.equal('me');
    expect(inside<HTMLDetailsElement>(next, '.about-you').open).to.equal(false);
  });

  it('is not offered with keep="never"; clearing, sending and files stay', async () => {
    const element = await makeCase({ keep: 'never' });
    await answer(element);
    expect(offer(element)).to.equal(null);
    expect(element.renderRoot.querySelector('[aria-pressed]')).to.equal(null);
    for (const words of ['Send to family', 'Save to a file', 'Open a file', 'Clear my information']) inside(element, '.keeping .button', words);
  });

  it('says plainly when the browser refuses', async () => {
    const element = await makeCase();
    await answer(element);
    pretend(Storage.prototype, 'setItem', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    inside(element, '.offer summary').click();
    inside(element, '.offer .button', '30 days on this device').click();
    await element.updateComplete;
    expect(status(element)).to.contain('Your browser would not keep your answers.');
    expect(plain(offer(element))).to.contain('Your browser would not keep your answers.');
    expect(element.patientCase.person).to.equal('me');
  });

  it('fires events that carry nothing, on what the patient does only', async () => {
    const heard: CustomEvent[] = [];
    const hear = (event: Event) => heard.push(event as CustomEvent);
    for (const type of ['so-case-changed', 'so-saved']) document.addEventListener(type, hear);
    const element = await makeCase();
    element.clear();
    expect(heard).to.deep.equal([]);
    await answer(element);
    inside(element, '.keeping .button', 'Until I close this tab').click();
    for (const type of ['so-case-changed', 'so-saved']) document.removeEventListener(type, hear);
    expect(heard.map(({ type, detail, bubbles, composed, target }) => [type, detail, bubbles, composed, target === element])).to.deep.equal([
      ['so-case-changed', null, true, true, true],
      ['so-saved', null, true, true, true],
    ]);
    expect(() => Object.assign(element, { patientCase: emptyCase })).to.throw();
    expect(Object.isFrozen(element.patientCase)).to.equal(true);
  });
});

describe('clearing', () => {
  silentConsole();
  afterEach(() => {
    document.body.replaceChildren();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('asks once, goes back at Escape, and then leaves nothing', async () => {
    const element = await makeCase();
    await answer(element);
    readCase(element).keep('device');
    const button = inside(element, '.keeping > .button', 'Clear my information');
    const dialog = inside<HTMLDialogElement>(element, 'dialog');
    button.focus();
    await press('Enter');
    await waitUntil(() => dialog.open);
    expect(plain(element.shadowRoot!.activeElement), 'the harmless one first').to.equal('Go back');
    await checkAxe(element);
    await press('Escape');
    await waitUntil(() => !dialog.open);
    expect(element.patientCase.person).to.equal('me');
    expect(storedKeys()).to.have.length(1);

    button.focus();
    await press('Enter');
    await waitUntil(() => dialog.open);
    await press('Tab', 'Enter');
    await waitUntil(() => element.patientCase === emptyCase);
    await element.updateComplete;
    expect(storedKeys()).to.deep.equal([]);
    expect(status(element)).to.equal('All clear. Nothing is kept.');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(inside<HTMLInputElement>(element, '.choice input').checked).to.equal(false);
  });
});

describe('taking answers along', () => {
  silentConsole();
  afterEach(() => {
    for (const undo of undone.splice(0)) undo();
    document.body.replaceChildren();
  });

  async function makeFull(): Promise<CaseElement> {
    const element = await makeCase();
    readCase(element).replace(fullCase);
    await element.updateComplete;
    inside(element, '.keeping summary').click();
    return element;
  }
  const send = (element: CaseElement) => inside(element, '.keeping .button', 'Send to family').click();

  it('hands plain text to the phone’s share sheet; closing the sheet is no error', async () => {
    const element = await makeFull();
    const shared: ShareData[] = [];
    pretend(navigator, 'share', (data: ShareData) => {
      shared.push(data);
      return Promise.reject(new DOMException('closed', 'AbortError'));
    });
    pretend(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('not asked for')) });
    send(element);
    await element.updateComplete;
    expect(Object.keys(shared[0]!)).to.deep.equal(['text']);
    expect(shared[0]!.text).to.contain('Notes for a second opinion').and.to.contain('Mercy Hospital');
    expect(status(element)).to.equal('');
  });

  it('else copies it, and says so', async () => {
    const element = await makeFull();
    let copied = '';
    pretend(navigator, 'share', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    pretend(navigator, 'clipboard', { writeText: (text: string) => ((copied = text), Promise.resolve()) });
    send(element);
    await waitUntil(() => status(element));
    expect(status(element)).to.equal('Copied. You can paste it in a message.');
    expect(copied).to.contain('Can I travel?');
  });

  it('else shows it, selected, to be copied by hand', async () => {
    const element = await makeFull();
    pretend(navigator, 'share', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    pretend(navigator, 'clipboard', undefined);
    send(element);
    await waitUntil(() => element.renderRoot.querySelector('textarea'));
    const text = inside<HTMLTextAreaElement>(element, 'textarea');
    await waitUntil(() => text.selectionEnd > 0);
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).to.equal(text.value);
    expect(text.value).to.contain('Mercy Hospital');
    expect(text.matches('.rr-block')).to.equal(true);
    await checkAxe(element);
  });

  it('saves a file with a name that says nothing, and opens it again', async () => {
    const element = await makeFull();
    let saved: Blob | undefined;
    let name = '';
    pretend(URL, 'createObjectURL', (blob: Blob) => ((saved = blob), 'blob:test'));
    pretend(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      name = this.download;
    });
    inside(element, '.keeping .button', 'Save to a file').click();
    expect(name).to.equal('notes.json');
    expect(seen(element)).to.contain('The file is not locked.');
    const text = await saved!.text();
    for (const undo of undone.splice(0)) undo();

    element.clear();
    await element.updateComplete;
    chooseFile(inside<HTMLInputElement>(element, '[type=file]'), text);
    await waitUntil(() => status(element) === 'Your answers are back.');
    expect(element.patientCase).to.deep.equal(fullCase);
  });

  it('asks before a file takes the place of what was told', async () => {
    const element = await makeFull();
    const dialog = inside<HTMLDialogElement>(element, 'dialog');
    const file = writeCase({ ...emptyCase, cancer: 'lung' }, new Date());
    chooseFile(inside<HTMLInputElement>(element, '[type=file]'), file);
    await waitUntil(() => dialog.open);
    inside(element, 'dialog .button', 'Go back').click();
    await waitUntil(() => !dialog.open);
    expect(element.patientCase).to.deep.equal(fullCase);
    chooseFile(inside<HTMLInputElement>(element, '[type=file]'), file);
    await waitUntil(() => dialog.open);
    inside(element, 'dialog .button', 'Open it').click();
    await waitUntil(() => element.patientCase.cancer === 'lung');
    expect(element.patientCase.specialist).to.equal(undefined);
  });

  for (const [kind, text, words] of [
    ['foreign', '{"resourceType":"Bundle"}', 'We can’t read this file.'],
    ['damaged', writeCase(fullCase, new Date()).slice(0, 200), 'We can’t read this file.'],
    ['huge', ' '.repeat(1_100_000), 'We can’t read this file.'],
    ['newer', writeCase(fullCase, new Date()).replace('"version":1', '"version":9'), 'This file comes from a newer version of this page.'],
  ] as const) {
    it(`says so where a file is ${kind}, and loses nothing`, async () => {
      const element = await makeFull();
      const input = inside<HTMLInputElement>(element, '[type=file]');
      chooseFile(input, text);
      await waitUntil(() => status(element));
      expect(status(element)).to.contain(words).and.to.contain('Nothing has changed.');
      expect(element.patientCase).to.deep.equal(fullCase);
      expect(input.value).to.equal('');
    });
  }
});
