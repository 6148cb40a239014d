import '../../../src/elements/journey/journey.define.ts';
import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { providePageCase } from '../../../src/case/page-case.ts';
import { watchForTwins } from '../../../src/embed/upgrade-twins.ts';
import type { Journey } from '../../../src/elements/journey/journey.ts';
import { setPageSettings } from '../../../src/host/page-settings.ts';
import type { JourneyStep } from '../../../src/model/journey.ts';
import { makeElement, type Setting } from '../../../stories/config/make-element.ts';
import { checkAxe } from '../../support/check-axe.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { deepActiveElement } from '../../support/deep-active-element.ts';
import { press } from '../../support/press.ts';
import { readCase } from '../../support/read-case.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';

const said = silentConsole();

async function bringUp(frame: HTMLElement): Promise<Journey> {
  document.body.append(frame);
  const journey = document.querySelector('so-journey')!;
  await waitUntilSettled(journey);
  return journey;
}
const makeJourney = (setting?: Setting) => bringUp(makeElement('so-journey', setting));
/** As a web team pastes it: no case around it. */
function pasted(markup: string): Promise<Journey> {
  const frame = document.createElement('div');
  frame.innerHTML = markup;
  return bringUp(frame);
}

const shown = (journey: Journey) => journey.renderRoot.querySelector<LitElement>('.part:not([hidden]) > *') ?? undefined;
const found = <Found extends HTMLElement = HTMLElement>(journey: Journey, selector: string) => journey.renderRoot.querySelector<Found>(selector)!;
const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();
async function go(journey: Journey, step: JourneyStep | undefined): Promise<void> {
  await journey.show(step);
  const part = shown(journey);
  // A finder without a list waits for one.
  if (part && !(step === 'find' && !journey.specialistFinderSrc)) await waitUntilSettled(part);
}

describe('the journey', () => {
  const address = location.pathname + location.search;
  afterEach(async () => {
    // A finder without a list says so to the web team, a turn later.
    await new Promise((resolve) => setTimeout(resolve));
    said().take(/^no list of specialists is named/);
    document.body.replaceChildren();
    history.replaceState(null, '', address);
    setPageSettings(new Map());
  });

  it('opens with one next thing and one number, no part, and is accessible', async () => {
    const journey = await makeJourney();
    expect(words(found(journey, '.next h3'))).to.equal('Learn what a second opinion is');
    expect(journey.renderRoot.querySelectorAll('.next .button').length).to.equal(2);
    expect(words(found(journey, '.next [href^="tel:"]'))).to.equal('Call +1 555 010 0199');
    expect(found<HTMLDetailsElement>(journey, '.progress').open).to.equal(false);
    expect(shown(journey)).to.equal(undefined);
    await checkAxe(journey);
  });

  it('goes to a step by keys alone, says where one is, and puts focus there', async () => {
    const journey = await makeJourney();
    const events: Event[] = [];
    document.body.addEventListener('so-step-changed', (event) => events.push(event), { once: true });
    found(journey, '.next .primary').focus();
    await press('Enter');
    await waitUntil(() => shown(journey));
    expect(shown(journey)!.localName).to.equal('so-explainer');
    await waitUntil(() => deepActiveElement() === found(journey, '.place'));
    expect(words(found(journey, '.place'))).to.equal('Step 1 of 6: Learn what a second opinion is');
    expect([journey.step, readCase(journey).patientCase.step]).to.deep.equal(['understand', 'understand']);
    expect(events.map((event) => (event as CustomEvent).detail)).to.deep.equal([null]);
    await waitUntilSettled(shown(journey)!);
    await checkAxe(journey);
  });

  it('shows each step’s element one heading level below its own, and keeps what was done in the others', async () => {
    const journey = await makeJourney({ attributes: { 'heading-level': '3' } });
    await go(journey, 'understand');
    const explainer = shown(journey)!;
    explainer.renderRoot.querySelectorAll<HTMLDetailsElement>('.fold')[3]!.open = true;
    const tags: string[] = [];
    for (const step of ['find', 'ask', 'gather', 'prepare', 'decide'] as const) {
      await go(journey, step);
      tags.push(shown(journey)!.localName);
      expect(journey.renderRoot.querySelectorAll('.part:not([hidden])').length).to.equal(1);
    }
    expect(tags).to.deep.equal(['so-specialist-finder', 'so-appointment-request', 'so-records-checklist', 'so-question-list', 'so-decision-guide']);
    expect(shown(journey)!.renderRoot.querySelector('h1, h2, h3, h4, h5, h6')!.localName).to.equal('h4');
    found(journey, '.back').click();
    await go(journey, 'understand');
    expect(shown(journey) === explainer, 'the same element').to.equal(true);
    expect(explainer.renderRoot.querySelectorAll<HTMLDetailsElement>('.fold')[3]!.open).to.equal(true);
  });

  it('gives the number where the finder has no list', async () => {
    const journey = await makeJourney({ attributes: { steps: 'find' } });
    await go(journey, 'find');
    const call = shown(journey)!.querySelector('a')!;
    expect(words(call)).to.equal('Call +1 555 010 0199');
    expect(call.checkVisibility()).to.equal(true);
    journey.phone = '+1 555 010 0123';
    await journey.updateComplete;
    expect(words(shown(journey)!.querySelector('a'))).to.equal('Call +1 555 010 0123');
  });

  it('tells what was done in each step, and lets one go to any', async () => {
    const journey = await makeJourney({ told: { person: 'me', appointmentDate: '2126-12-03', questions: { chosen: ['a', 'b'], own: {}, answered: {}, askedBy: {} } } });
    expect(words(found(journey, '.next h3')), 'what is next').to.equal('Gather your records');
    const steps = [...journey.renderRoot.querySelectorAll('.progress li')];
    expect(words(steps[2]!)).to.equal('Ask for an appointment Your visit is on December 3, 2126.');
    expect(words(steps[4]!)).to.equal('Get your questions ready You chose 2 questions.');
    steps[4]!.querySelector('button')!.click();
    await waitUntil(() => journey.step === 'prepare');
    expect(found(journey, '.progress [aria-current]').textContent).to.equal('Get your questions ready');
    expect(found<HTMLDetailsElement>(journey, '.progress').open).to.equal(false);
  });

  it('passes attributes on, set before or after, and what the page sets for a part, itself or all', async () => {
    setPageSettings(new Map([['phone', '1'], ['journey-phone', '2'], ['question-list-phone', '3'], ['records-checklist-collected-by', 'both'], ['journey-decision-guide-content-approved-by', 'Ana']]));
    const journey = await pasted('<so-journey appointment-request-hours="Mo-Fr 08:00-17:00 America/New_York" debug>Call us</so-journey>');
    const part = (name: string) => journey.renderRoot.querySelector<LitElement & Record<string, unknown>>(`so-${name}`)!;
    for (const step of ['ask', 'prepare', 'gather', 'decide'] as const) await go(journey, step);
    expect(part('appointment-request')['hours']).to.equal('Mo-Fr 08:00-17:00 America/New_York');
    expect(part('appointment-request')['phone']).to.equal('2');
    expect(part('question-list')['phone']).to.equal('3');
    expect(part('decision-guide')['contentApprovedBy']).to.equal('Ana');
    expect(String(part('records-checklist')['debug'])).to.equal('');
    expect(words(part('records-checklist').renderRoot.querySelector('.root')), 'page-wide, read by the part').not.to.contain('Will you request my records');
    journey.setAttribute('appointment-request-hours', 'Sa 08:00-12:00 America/New_York');
    journey.phone = '4';
    await journey.updateComplete;
    expect(part('appointment-request')['hours']).to.equal('Sa 08:00-12:00 America/New_York');
    expect(part('question-list')['phone']).to.equal('4');
  });

  it('comes up from its twin with the attributes of its parts', async () => {
    watchForTwins();
    const frame = document.createElement('div');
    frame.innerHTML = '<div data-second-opinion="journey" data-phone="+1 555 010 0123" data-question-list-cancer="breast">Call us</div>';
    document.body.append(frame);
    await waitUntil(() => document.querySelector('so-journey'));
    const journey = document.querySelector('so-journey')!;
    await waitUntilSettled(journey);
    await go(journey, 'prepare');
    expect((shown(journey) as unknown as { cancer: string }).cancer).to.equal('breast');
  });

  it('asks what is asked once and offers keeping itself, as its parts may be out of sight', async () => {
    providePageCase();
    const journey = await pasted('<so-journey phone="1"></so-journey><so-question-list></so-question-list>');
    const after = found(journey, '.progress').compareDocumentPosition(found(journey, '[part=about-you]'));
    expect(after, 'all steps before what else is asked').to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    await waitUntilSettled(document.querySelector('so-question-list')!);
    expect(found(journey, '.about-you')).to.not.equal(null);
    await go(journey, 'prepare');
    const list = shown(journey)!;
    list.renderRoot.querySelector<HTMLInputElement>('.question input')!.click();
    await waitUntil(() => found(journey, '.keep-offer .offer'));
    expect(list.renderRoot.querySelector('.about-you, .keeping, .offer')).to.equal(null);
    expect(document.querySelector<LitElement>('body > div > so-question-list')!.renderRoot.querySelector('.about-you, .keeping')).to.equal(null);
    found(journey, '.keeping > .quiet').click();
    await waitUntil(() => found<HTMLDialogElement>(journey, 'dialog').open);
    found(journey, 'dialog [value=yes]').click();
    await waitUntil(() => readCase(journey).patientCase.questions.chosen.length === 0);
  });

  it('leaves address and history alone, unless it is told to push; then Back goes back a step', async () => {
    const before = history.length;
    const journey = await makeJourney();
    await go(journey, 'understand');
    expect([history.length, location.hash]).to.deep.equal([before, '']);
    journey.history = 'push';
    await go(journey, undefined);
    await go(journey, 'prepare');
    await go(journey, 'decide');
    expect(location.hash).to.equal('#so-journey-decide');
    history.back();
    await waitUntil(() => journey.step === 'prepare');
    await waitUntil(() => deepActiveElement() === found(journey, '.place'));
    history.back();
    await waitUntil(() => journey.step === undefined);
    expect(found(journey, '.next'), 'the first screen').to.not.equal(null);
    history.forward();
    await waitUntil(() => journey.step === 'prepare');
  });

  it('shows where one is after the browser’s Back, wherever the step was left', async () => {
    const journey = await makeJourney({ attributes: { history: 'push' } });
    await go(journey, 'understand');
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(found(journey, '.place').getBoundingClientRect().top, 'out of sight').to.be.lessThan(0);
    await go(journey, 'gather');
    history.back();
    await waitUntil(() => journey.step === 'understand');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(found(journey, '.place').getBoundingClientRect().top).to.be.at.least(-1).and.at.most(innerHeight - 20);
  });

  it('names where Back and Next go', async () => {
    const journey = await makeJourney();
    await go(journey, 'understand');
    const ways = () => [...journey.renderRoot.querySelectorAll('.ways > button')].map(words);
    expect(ways()).to.deep.equal(['Back: Where I am', 'Next: Find a specialist']);
    await go(journey, 'decide');
    expect(ways()).to.deep.equal(['Back: Get your questions ready']);
  });

  it('follows the address of a place in an element, and leaves focus to the element', async () => {
    const journey = await makeJourney();
    const isOpen = () => journey.renderRoot.querySelector('so-explainer')?.shadowRoot?.querySelector('#so-explainer-costs')?.hasAttribute('open');
    location.hash = '#so-explainer-costs';
    await waitUntil(isOpen);
    expect(journey.step).to.equal('understand');
    await go(journey, 'decide');
    location.hash = '#so-explainer-time';
    await waitUntil(() => deepActiveElement()?.closest('#so-explainer-time'));
    expect([journey.step, deepActiveElement()?.localName]).to.deep.equal(['understand', 'summary']);
  });

  it('follows an address that names a step, from the start or later, and no other', async () => {
    history.replaceState(null, '', '#so-journey-prepare');
    const journey = await makeJourney({ attributes: { steps: 'prepare decide' } });
    expect(journey.step).to.equal('prepare');
    location.hash = '#so-journey-decide';
    await waitUntil(() => journey.step === 'decide');
    for (const hash of ['#so-journey-find', '#so-journey-nowhere', '#contact', '#']) {
      location.hash = hash;
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(journey.step, hash).to.equal('decide');
    }
  });

  it('has the steps it is given, in their order, and says what it can’t go to', async () => {
    const journey = await makeJourney({ attributes: { steps: 'gather prepare gather' } });
    expect([...journey.renderRoot.querySelectorAll('.progress li button')].map(words)).to.deep.equal(['Gather your records', 'Get your questions ready']);
    const error = await journey.show('find').then(() => undefined, (reason: unknown) => reason);
    expect(error).to.be.instanceOf(RangeError);
    await go(journey, 'prepare');
    expect(found(journey, '.next-step')).to.equal(null);
    journey.setAttribute('steps', 'gather');
    await journey.updateComplete;
    expect(journey.step, 'the step shown is gone').to.equal(undefined);
    journey.setAttribute('steps', 'gather dance');
    await journey.updateComplete;
    expect(journey.renderRoot.querySelectorAll('.progress li').length).to.equal(6);
    expect((await said().hear(/steps must be words out of/)).length).to.equal(1);
  });

  it('stays itself when a part fails: the page hears nothing of it, the patient gets the number', async () => {
    const journey = await makeJourney({ attributes: { 'specialist-finder-src': '/stories/gone.json' } });
    const heard: string[] = [];
    for (const name of ['so-failed', 'so-ready']) document.body.addEventListener(name, () => heard.push(name));
    await go(journey, 'find');
    expect((shown(journey) as unknown as { phase: string }).phase).to.equal('failed');
    expect(words(shown(journey)!.renderRoot.querySelector('[href^="tel:"]'))).to.contain('+1 555 010 0199');
    expect([journey.phase, heard.join()]).to.deep.equal(['ready', '']);
    await said().hear(/gone\.json/);
  });
});
