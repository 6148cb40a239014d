import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { AppointmentRequest } from '../../../src/elements/appointment-request/appointment-request.ts';
import { fillIn, outcome } from '../../elements/appointment-request/make-request.ts';
import { press, typeText } from '../../support/press.ts';
import { ownEndpointFor, received } from '../../support/request-server.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';
import type { OpenPage } from './open-page.ts';

const list =
  'Name,Cancers,City,State,ZIP,Lat,Lon,Phone\nAna Silva,Breast cancer,Boston,MA,02115,42.34,-71.1,6175550142\nBo Li,Lung cancer,Boston,MA,02115,42.34,-71.1,6175550143\n';
const call = '<a href="tel:+15550100199">Call us</a>';

/** How a page is made of our elements: each by itself, or all behind one tag. */
export type Layout = 'elements' | 'journey';

/** Where a page's journey can be walked, and how it looks: files beside the page, and its body. */
export async function journeyPage(layout: Layout = 'elements') {
  const endpoint = ownEndpointFor('201');
  const parts = `<so-specialist-finder src="list.csv" phone="+1 555 010 0199">${call}</so-specialist-finder>
    <so-appointment-request request-endpoint="${endpoint.pathname}" phone="+1 555 010 0199">${call}</so-appointment-request>
    <so-records-checklist phone="+1 555 010 0199">${call}</so-records-checklist>
    <so-question-list phone="+1 555 010 0199">${call}</so-question-list>
    <so-decision-guide phone="+1 555 010 0199">${call}</so-decision-guide>`;
  const whole = `<so-journey specialist-finder-src="list.csv" appointment-request-request-endpoint="${endpoint.pathname}" phone="+1 555 010 0199">${call}</so-journey>`;
  return { endpoint, body: `<main>${layout === 'journey' ? whole : parts}</main>`, files: { 'list.csv': list }, count: layout === 'journey' ? 1 : 5 };
}

/** The step of a journey each element is in. */
const stepOf = { 'specialist-finder': 'find', 'appointment-request': 'ask', 'records-checklist': 'gather', 'question-list': 'prepare', 'decision-guide': 'decide' } as const;
type Part = keyof typeof stepOf;
const order = ['understand', ...Object.values(stepOf)];

/**
 * A patient's way through a page with keys: a search, a specialist chosen, a request for an appointment, a record asked
 * for, questions picked and written, a step of the guide.
 *
 * @returns the elements it went through
 */
export async function walkJourney({ window: inside, document: page }: OpenPage, endpoint: URL): Promise<readonly LitElement[]> {
  const journey = page.querySelector<LitElement>('so-journey');
  const seen = (element: LitElement) =>
    [...element.renderRoot.querySelectorAll<HTMLElement>('.root')]
      .map(({ innerText }) => innerText)
      .join(' ')
      .replace(/\s+/g, ' ');
  const focus = (element: LitElement, selector: string) => {
    const found = element.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus();
    expect(element.shadowRoot!.activeElement === found && found !== null, `${selector} can be reached`).to.equal(true);
  };
  /** The element, where it stands; in a journey, in its step, gone to with keys. */
  const reach = async (name: Part): Promise<LitElement> => {
    if (!journey) return page.querySelector<LitElement>(`so-${name}`)!;
    focus(journey, '.progress > summary');
    await press('Enter');
    const place = order.indexOf(stepOf[name]) + 1;
    await waitUntil(() => journey.renderRoot.querySelector('.progress[open]'), `all steps, before ${name}`, { timeout: 5000 });
    focus(journey, `.progress li:nth-child(${place}) button`);
    await press('Enter');
    await waitUntil(() => journey.renderRoot.querySelector(`.part:not([hidden]) > so-${name}`), `the step with ${name}`, { timeout: 5000 });
    await waitUntil(() => journey.shadowRoot!.activeElement?.matches('.place'), 'focus where one is now', { timeout: 5000 });
    const part = journey.renderRoot.querySelector<LitElement>(`so-${name}`)!;
    await waitUntilSettled(part, 20_000);
    return part;
  };

  const finder = await reach('specialist-finder');
  expect(seen(finder)).to.contain('Ana Silva').and.to.contain('Bo Li');
  focus(finder, '#cancer');
  await typeText('breast');
  await press('ArrowDown', 'Enter');
  await waitUntil(() => seen(finder).includes('Ana Silva') && !seen(finder).includes('Bo Li'), 'only who treats breast cancer');
  focus(finder, '.choose');
  await press('Enter');
  await waitUntil(() => finder.shadowRoot!.activeElement?.matches('.chosen-title'), 'focus on who is chosen', { timeout: 5000 });

  const request = (await reach('appointment-request')) as AppointmentRequest;
  await waitUntil(() => seen(request).includes('Ana Silva'), 'the request knows whom it is for');
  await fillIn(request);
  // A person takes longer than a robot.
  const now = inside.performance.now.bind(inside.performance);
  Object.defineProperty(inside.performance, 'now', { value: () => now() + 60_000, configurable: true });
  focus(request, '[part~="send"]');
  await press('Enter');
  await outcome(request);
  delete (inside.performance as { now?: unknown }).now;
  expect(seen(request), 'what came of it').to.contain('R-7');
  const sent = await received(endpoint);
  expect(sent).to.have.length(1);
  const fields = JSON.parse(sent[0]!.body) as Record<string, string>;
  expect([fields['patientName'], fields['dateOfBirth'], fields['phone'], fields['cancer']]).to.deep.equal([
    'Ada Fictional',
    '1952-03-27',
    '617-555-0142',
    'breast',
  ]);

  const checklist = await reach('records-checklist');
  const nextThing = () => checklist.renderRoot.querySelector<HTMLElement>('[part=next]')!.innerText;
  const first = nextThing();
  focus(checklist, '.next .primary');
  await press('Enter');
  await waitUntil(() => nextThing() !== first, 'the next record');

  const questions = await reach('question-list');
  focus(questions, '.question input');
  await press('Space');
  focus(questions, '#own');
  await typeText('Can I fly?');
  await press('Enter');
  const mine = () => [...questions.renderRoot.querySelectorAll<HTMLElement>('.mine .asked p')].map(({ textContent }) => textContent);
  await waitUntil(() => mine().length === 2, 'both questions on the list');
  expect(mine()[1]).to.equal('Can I fly?');

  const guide = await reach('decision-guide');
  focus(guide, '.option input');
  await press('Space');
  focus(guide, '.next');
  await press('Enter');
  await waitUntil(
    () => guide.renderRoot.querySelector('#step')!.textContent!.includes('Should I get a second opinion now?'),
    'the next step of the guide',
  );
  return [finder, request, checklist, questions, guide, ...(journey ? [journey] : [])];
}
