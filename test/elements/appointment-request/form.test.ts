import { expect } from '@open-wc/testing';
import { boston, breast, storyCenter } from '../../../stories/appointment-request/story-center.ts';
import type { AppointmentRequest } from '../../../src/elements/appointment-request/appointment-request.ts';
import { checkAxe, offerLiesOver } from '../../support/check-axe.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { deepActiveElement } from '../../support/deep-active-element.ts';
import { press, typeText } from '../../support/press.ts';
import { endpointFor, received } from '../../support/request-server.ts';
import { all, fill, fillIn, inside, makeRequest, outcome, pick, seen, send, skipTime } from './make-request.ts';

async function makeForm(kind: string, more: Readonly<Record<string, string>> = {}) {
  const endpoint = await endpointFor(kind);
  const made = await makeRequest({ attributes: { 'request-endpoint': endpoint.href, 'reply-within': '2', ...more }, center: storyCenter, facts: [breast, boston] });
  return { ...made, endpoint };
}

const value = (element: AppointmentRequest, id: string) => inside<HTMLInputElement>(element, `#${id}`).value;

describe('appointment request: the form', () => {
  silentConsole();
  afterEach(() => document.body.replaceChildren());

  it('sent empty shows one summary, focused, that leads to each field in the same words, and sends nothing', async () => {
    const { element, endpoint } = await makeForm('201');
    await send(element);
    expect(deepActiveElement() === inside(element, '.summary')).to.equal(true);
    expect(seen(element, '.summary')).to.match(/^There is a problem/);
    const links = all(element, '.summary a');
    expect(links.map(({ innerText }) => innerText)).to.deep.equal(all(element, 'form .problem').map(({ innerText }) => innerText));
    expect(links).to.have.length(6);
    const before = location.href;
    await press('Tab', 'Enter');
    expect(deepActiveElement() === inside(element, '#asking')).to.equal(true);
    for (const link of links) {
      link.click();
      const field = deepActiveElement() as HTMLInputElement;
      expect(field.matches('input, select') && field.closest('.field')!.querySelector<HTMLElement>('.problem')!.innerText).to.equal(link.innerText);
    }
    expect(location.href, 'no hash').to.equal(before);
    expect(await received(endpoint)).to.deep.equal([]);
    await checkAxe(element, [offerLiesOver]);
  });

  it('takes a filled form with keys alone, and sends what the person wrote and the case says', async () => {
    const { element, endpoint } = await makeForm('201');
    await fillIn(element);
    inside(element, '#consent').focus();
    const restore = skipTime();
    await press('Enter');
    restore();
    await outcome(element);
    const sent = JSON.parse((await received(endpoint))[0]!.body) as Record<string, string>;
    const { id, ...rest } = sent;
    expect(id).to.match(/^[0-9a-f]{32}$/);
    expect(rest).to.deep.equal({
      version: '1',
      asking: 'me',
      patientName: 'Ada Fictional',
      dateOfBirth: '1952-03-27',
      state: 'MA',
      phone: '617-555-0142',
      hasTreatmentDate: 'no',
      cancer: 'breast',
      cancerName: 'Breast cancer',
      consent: 'Send this to Harbor Cancer Center. They may call me about it. I know this is not an appointment yet.',
      formLanguage: 'en',
    });
  });

  it('says who calls, from what number, within how many days, and what to do if nobody does', async () => {
    const { element } = await makeForm('201');
    await fillIn(element);
    await send(element);
    expect(deepActiveElement() === inside(element, '.sent-title')).to.equal(true);
    const confirmation = seen(element, '[part="confirmation"]');
    expect(confirmation)
      .to.contain('Harbor Cancer Center will call you within 2 working days')
      .and.contain('+1 555 010 0177')
      .and.contain('R-7')
      .and.match(/If nobody has called by \w+day, /);
    expect(Boolean(inside(element, '[part="confirmation"] [part="phone"]'))).to.equal(true);
    expect(Boolean(inside(element, 'form[novalidate]'))).to.equal(false);
    await checkAxe(element, [offerLiesOver]);
  });

  it('asks for the date of treatment only where there is one, and tells the case', async () => {
    const { element, handle } = await makeForm('201');
    expect(Boolean(inside(element, '#treatmentDate'))).to.equal(false);
    inside(element, '#hasTreatmentDate').click();
    await element.updateComplete;
    const year = new Date().getFullYear() + 1;
    pick(element, '#treatmentDate', '2');
    await fill(element, 'treatmentDate-day', '9');
    await fill(element, 'treatmentDate-year', String(year));
    await element.updateComplete;
    expect(handle().patientCase.treatmentDate).to.equal(`${year}-02-09`);
    expect(seen(element, '.say')).to.contain(`February 9, ${year}`);
    inside(element, '#hasTreatmentDate-no').click();
    await element.updateComplete;
    expect(handle().patientCase.treatmentDate).to.equal(undefined);
  });

  it('changes its words for a child, tells the case, and lets no browser fill in the wrong person', async () => {
    const { element, handle } = await makeForm('201');
    expect(inside(element, '#patientName').getAttribute('autocomplete')).to.equal('name');
    expect(inside(element, '#dateOfBirth-year').getAttribute('autocomplete')).to.equal('bday-year');
    inside(element, '#asking').focus();
    await press('Space', 'ArrowDown');
    await element.updateComplete;
    expect(handle().patientCase.person).to.equal('my-child');
    expect(inside(element, 'label[for="patientName"]').innerText).to.equal('Your child’s full name');
    for (const id of ['patientName', 'dateOfBirth', 'state']) expect(inside(element, `#${id}`).getAttribute('autocomplete'), id).to.equal('off');
    expect(inside(element, '#askerName').getAttribute('autocomplete')).to.equal('name');
    expect(inside(element, '#phone').getAttribute('autocomplete')).to.equal('tel');
  });

  it('is sent once, however often the button is pressed', async () => {
    const { element, endpoint } = await makeForm('201');
    await fillIn(element);
    const restore = skipTime();
    const button = inside(element, '[part="send"]');
    button.click();
    button.click();
    await element.updateComplete;
    expect(button.innerText).to.equal('Sending…');
    button.click();
    restore();
    await outcome(element);
    expect(await received(endpoint)).to.have.length(1);
  });

  it('stops robots: one that fills the hidden field, and one that is too fast; a person gets a number, or another try', async () => {
    const { element, endpoint } = await makeForm('201');
    await fillIn(element);
    const real = performance.now.bind(performance);
    performance.now = () => 0;
    inside(element, '[part="send"]').click();
    performance.now = real;
    await outcome(element);
    expect(seen(element, '.summary')).to.contain('That was very quick');
    const trap = inside<HTMLInputElement>(element, '[name="website"]');
    expect([trap.tabIndex, trap.closest('[aria-hidden="true"]') !== null]).to.deep.equal([-1, true]);
    trap.value = 'spam';
    trap.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await send(element);
    expect(seen(element, '.summary')).to.contain('+1 555 010 0199');
    expect(await received(endpoint)).to.deep.equal([]);
  });

  it('keeps every word after a failure, says what happened, and shows the number', async () => {
    const said: Readonly<Record<string, RegExp>> = { '500': /was not sent/, reset: /can’t tell if your request came through/, 'no-cors': /can’t tell/, '429': /Try again in 2 minutes/ };
    for (const [kind, words] of Object.entries(said)) {
      const { element } = await makeForm(kind);
      await fillIn(element);
      await send(element);
      expect(seen(element, '.summary'), kind).to.match(words).and.contain('+1 555 010 0199').and.contain('still here');
      expect(deepActiveElement() === inside(element, '.summary'), kind).to.equal(true);
      expect([value(element, 'patientName'), value(element, 'dateOfBirth-day'), value(element, 'state'), value(element, 'phone')], kind).to.deep.equal(['Ada Fictional', '27', 'MA', '617-555-0142']);
      expect(inside<HTMLInputElement>(element, '#consent').checked).to.equal(true);
      element.remove();
    }
  }).timeout(30_000);

  it('waits no longer than it says for a server that never answers', async () => {
    const { element } = await makeForm('hang');
    await fillIn(element);
    const { setTimeout: real } = window;
    window.setTimeout = ((run: () => void, time?: number) => real(run, time === 30_000 ? 300 : time)) as typeof setTimeout;
    await send(element);
    window.setTimeout = real;
    expect(seen(element, '.summary')).to.contain('can’t tell');
  });

  it('shows a server’s own words at the fields they belong to, unfolding what is folded', async () => {
    const { element } = await makeForm('400');
    await fillIn(element);
    await send(element);
    expect(all(element, '.summary li').map(({ innerText }) => innerText)).to.deep.equal(['This number has too few digits', 'Check this answer: Name of your health plan', 'Name the ward']);
    expect(seen(element, '#phone-error')).to.equal('This number has too few digits');
    all(element, '.summary a')[1]!.click();
    expect(deepActiveElement() === inside(element, '#insurer')).to.equal(true);
    const large = await makeForm('413');
    await fillIn(large.element);
    await send(large.element);
    expect(seen(large.element, '#note-error')).to.contain('too long for our system');
  });

  it('sends the same request again under the same key, and another under a new one that names the first', async () => {
    const { element, endpoint } = await makeForm('500');
    await fillIn(element);
    await send(element);
    await send(element);
    inside(element, '#patientName').focus();
    await press('End');
    await typeText(' Smith');
    await send(element);
    const tries = (await received(endpoint)).map(({ body }) => JSON.parse(body) as Record<string, string>);
    expect(tries).to.have.length(3);
    expect(tries[1]).to.deep.equal(tries[0]);
    expect(tries[2]!['id']).not.to.equal(tries[0]!['id']);
    expect(tries[2]!['replaces']).to.equal(tries[0]!['id']);
  });

  it('forgets what was typed when the patient clears their information', async () => {
    const { element, handle } = await makeForm('201');
    await fillIn(element);
    handle().clear();
    await element.updateComplete;
    expect([value(element, 'patientName'), value(element, 'phone'), value(element, 'dateOfBirth-year')]).to.deep.equal(['', '', '']);
  });
});
