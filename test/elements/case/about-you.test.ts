import { expect } from '@open-wc/testing';
import type { CaseElement } from '../../../src/elements/case/case.ts';
import { addProbe } from '../../case/case-probe.ts';
import { checkAxe } from '../../support/check-axe.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { press } from '../../support/press.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';
import { inside, makeCase, plain, seen } from './make-case.ts';

const radio = (element: CaseElement, words: string) => inside(element, '.choice', words).querySelector('input')!;

describe('about you: asked once', () => {
  silentConsole();
  afterEach(() => document.body.replaceChildren());

  it('is answered with the keyboard alone, folds to one line, and opens again', async () => {
    const element = await makeCase();
    const details = inside<HTMLDetailsElement>(element, '.about-you');
    expect(details.open).to.equal(true);
    radio(element, 'Me').focus();
    await press(' ', 'ArrowDown');
    await element.updateComplete;
    expect(element.patientCase.person).to.equal('my-child');
    expect(details.open, 'never folds under one’s hands').to.equal(true);
    await press('Tab', ' ');
    expect(element.patientCase.situations['in-hospital']).to.equal('yes');
    inside(element, '.about-you > .button').focus();
    await press('Enter');
    expect(details.open).to.equal(false);
    const summary = inside(element, '.about-you summary');
    expect(element.shadowRoot!.activeElement).to.equal(summary);
    expect(plain(summary)).to.equal('About you For my child · My child is in the hospital now Change');
    await press('Enter');
    expect(details.open).to.equal(true);
  });

  it('asks whether someone who is helped agrees, and never stands in the way', async () => {
    const element = await makeCase();
    radio(element, 'Me').click();
    await element.updateComplete;
    expect(seen(element)).not.to.contain('agree');
    radio(element, 'Someone I help').click();
    await element.updateComplete;
    expect(seen(element)).to.contain('Do they know, and do they agree?').and.to.contain('They are in the hospital now');
    radio(element, 'Not yet').click();
    await element.updateComplete;
    expect(element.patientCase.agreed).to.equal('no');
    expect(seen(element)).to.contain('You can look around for them.');
    expect(element.renderRoot.querySelectorAll('[disabled], [required]')).to.have.length(0);
    inside(element, '.offer .button', 'Don’t keep').click();
    await element.updateComplete;
    await checkAxe(element);
  });

  it('is folded where it was answered before, and asked by one element only', async () => {
    const element = await makeCase();
    radio(element, 'My child').click();
    const within = addProbe({ into: element });
    await waitUntilSettled(within);
    expect(within.renderRoot.querySelector('.about-you, .keeping')).to.equal(null);
    element.remove();

    const [first, second] = [addProbe(), addProbe()];
    await Promise.all([waitUntilSettled(first), waitUntilSettled(second)]);
    await first.updateComplete;
    await second.updateComplete;
    expect(inside<HTMLDetailsElement>(first, '.about-you').open).to.equal(true);
    expect(second.renderRoot.querySelector('.about-you, .keeping')).to.equal(null);
    second.answer({ about: 'person', value: 'me' });
    first.remove();
    await second.updateComplete;
    expect(inside<HTMLDetailsElement>(second, '.about-you').open, 'answered, in the other one').to.equal(false);
    second.shared!.clear();
  });

  it('changes the words everywhere', async () => {
    const element = await makeCase();
    const within = addProbe({ into: element });
    await waitUntilSettled(within);
    inside(element, '.choice', 'Treatment starts within 7 days').querySelector('input')!.click();
    await within.updateComplete;
    expect(seen(within)).to.contain('Ask the doctor treating you to call');
    radio(element, 'My child').click();
    await within.updateComplete;
    expect(seen(within)).to.contain('Ask the doctor treating your child to call');
  });
});

describe('a call first', () => {
  silentConsole();
  afterEach(() => document.body.replaceChildren());

  it('where the cancer can’t wait, with the element’s number', async () => {
    const element = await makeCase({ phone: '+1 555 010 0199' });
    const probe = addProbe({ into: element });
    probe.answer({ about: 'cancer', value: 'acute-myeloid-leukemia' });
    await element.updateComplete;
    const notice = inside(element, '.call-first');
    expect(plain(notice.firstElementChild)).to.equal('Call today. Don’t wait for an appointment.');
    expect(plain(notice)).to.contain('doctor to doctor').and.to.contain('Don’t delay treatment that has a date.');
    expect(notice.querySelector('a')!.href).to.equal('tel:+15550100199');
    probe.answer({ about: 'cancer', value: 'prostate' });
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.call-first')).to.equal(null);
    probe.answer({ about: 'cancer', value: 'not-sure' });
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.call-first')).to.equal(null);
  });

  it('where treatment is near, with NCI’s line if the hospital names none', async () => {
    const element = await makeCase();
    const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    addProbe({ into: element }).answer({ about: 'treatmentDate', value: soon });
    await element.updateComplete;
    expect(inside<HTMLAnchorElement>(element, '.call-first a').href).to.equal('tel:+18004226237');
    expect(plain(inside(element, '.call-first'))).to.contain('National Cancer Institute').and.not.to.contain('This type of cancer');
  });

  it('stands before what the case is around', async () => {
    const element = await makeCase();
    inside(element, '.choice', 'I am in the hospital now').querySelector('input')!.click();
    await element.updateComplete;
    const notice = inside(element, '.call-first');
    expect(notice.compareDocumentPosition(inside(element, 'slot'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});
