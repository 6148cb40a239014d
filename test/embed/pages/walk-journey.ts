import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { AppointmentRequest } from '../../../src/elements/appointment-request/appointment-request.ts';
import { fillIn, outcome } from '../../elements/appointment-request/make-request.ts';
import { press, typeText } from '../../support/press.ts';
import { ownEndpointFor, received } from '../../support/request-server.ts';
import type { OpenPage } from './open-page.ts';

const list =
  'Name,Cancers,City,State,ZIP,Lat,Lon,Phone\nAna Silva,Breast cancer,Boston,MA,02115,42.34,-71.1,6175550142\nBo Li,Lung cancer,Boston,MA,02115,42.34,-71.1,6175550143\n';
const call = '<a href="tel:+15550100199">Call us</a>';

/** Where a page's journey can be walked, and how it looks: files beside the page, and its body. */
export async function journeyPage() {
  const endpoint = ownEndpointFor('201');
  const body = `<main>
    <so-specialist-finder src="list.csv" phone="+1 555 010 0199">${call}</so-specialist-finder>
    <so-appointment-request request-endpoint="${endpoint.pathname}" phone="+1 555 010 0199">${call}</so-appointment-request>
    <so-records-checklist phone="+1 555 010 0199">${call}</so-records-checklist>
    <so-decision-guide phone="+1 555 010 0199">${call}</so-decision-guide>
  </main>`;
  return { endpoint, body, files: { 'list.csv': list }, count: 4 };
}

/** A patient's way through a page with keys: a search, a request for an appointment, a record asked for, a step of the guide. */
export async function walkJourney({ window: inside, document: page }: OpenPage, endpoint: URL): Promise<void> {
  const [finder, request, checklist, guide] = ['specialist-finder', 'appointment-request', 'records-checklist', 'decision-guide'].map(
    (name) => page.querySelector<LitElement>(`so-${name}`)!,
  );
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

  expect(seen(finder!)).to.contain('Ana Silva').and.to.contain('Bo Li');
  focus(finder!, '#cancer');
  await typeText('breast');
  await press('ArrowDown', 'Enter');
  await waitUntil(() => seen(finder!).includes('Ana Silva') && !seen(finder!).includes('Bo Li'), 'only who treats breast cancer');
  focus(finder!, '.choose');
  await press('Enter');
  await waitUntil(() => seen(request!).includes('Ana Silva'), 'the request knows whom it is for');

  await fillIn(request as AppointmentRequest);
  // A person takes longer than a robot.
  const now = inside.performance.now.bind(inside.performance);
  Object.defineProperty(inside.performance, 'now', { value: () => now() + 60_000, configurable: true });
  focus(request!, '[part~="send"]');
  await press('Enter');
  await outcome(request as AppointmentRequest);
  delete (inside.performance as { now?: unknown }).now;
  expect(seen(request!), 'what came of it').to.contain('R-7');
  const sent = await received(endpoint);
  expect(sent).to.have.length(1);
  const fields = JSON.parse(sent[0]!.body) as Record<string, string>;
  expect([fields['patientName'], fields['dateOfBirth'], fields['phone'], fields['cancer']]).to.deep.equal([
    'Ada Fictional',
    '1952-03-27',
    '617-555-0142',
    'breast',
  ]);

  const nextThing = () => checklist!.renderRoot.querySelector<HTMLElement>('[part=next]')!.innerText;
  const first = nextThing();
  focus(checklist!, '.next .primary');
  await press('Enter');
  await waitUntil(() => nextThing() !== first, 'the next record');

  focus(guide!, '.option input');
  await press('Space');
  focus(guide!, '.next');
  await press('Enter');
  await waitUntil(
    () => guide!.renderRoot.querySelector('#step')!.textContent!.includes('Should I get a second opinion now?'),
    'the next step of the guide',
  );
}
