import { expect } from '@open-wc/testing';
import { silentConsole } from '../../support/console-watch.ts';
import { fakeFetch } from '../../support/fake-fetch.ts';
import { press, typeText } from '../../support/press.ts';
import { all, inside, mountChecklist, pressButton, record } from './make-checklist.ts';

describe('records checklist: what the patient says stays inside', () => {
  silentConsole();
  afterEach(() => document.body.replaceChildren());

  it('is in no event, request, address, title, attribute or storage', async () => {
    const fetched = fakeFetch();
    const heard: CustomEvent[] = [];
    const hear = (event: Event) => heard.push(event as CustomEvent);
    const types = ['so-record-changed', 'so-case-changed', 'so-print', 'change', 'input', 'keydown'];
    for (const type of types) window.addEventListener(type, hear);
    const mounted = await mountChecklist();
    const host = mounted.checklist.outerHTML;
    const [{ href }, { title }, entries] = [location, document, history.length];

    await pressButton(mounted, 'Show all');
    const one = record(mounted, 'Pathology report');
    one.querySelector('summary')!.click();
    one.querySelector<HTMLInputElement>('[id^=heldBy]')!.focus();
    await typeText('Canary Hospital');
    await press('Tab');
    await typeText('canarynote');
    await press('Tab');
    one.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await mounted.checklist.updateComplete;
    await pressButton(mounted, 'To: Canary Hospital');

    for (const type of types) window.removeEventListener(type, hear);
    fetched.restore();
    expect(heard.map(({ type }) => type)).to.include('so-record-changed');
    expect(heard.map(({ type }) => type)).not.to.include.members(['change']);
    for (const { detail } of heard) expect(detail).to.equal(null);
    expect(fetched.requests).to.have.length(0);
    expect([location.href, document.title, history.length]).to.deep.equal([href, title, entries]);
    expect(mounted.checklist.outerHTML).to.equal(host);
    // The list of places already named is there for the patient alone, inside what is masked.
    const attributes = all(mounted, '*:not(option)').flatMap((element) => element.getAttributeNames().map((name) => element.getAttribute(name)));
    expect(attributes.join('\n')).not.to.match(/canary/i);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.match(/canary/i);
  });

  it('is marked for session recorders, and no field remembers or checks it', async () => {
    const mounted = await mountChecklist({ told: { situations: { treatment: 'yes' } } });
    await pressButton(mounted, 'Show all');
    await pressButton(mounted, 'A fax cover sheet');
    expect(inside(mounted, '.record').closest('.rr-block[data-hj-suppress]')).not.to.equal(null);
    expect(inside(mounted, '.page').closest('.rr-block')).not.to.equal(null);
    const fields = all(mounted, 'input, select, textarea');
    expect(fields.length).to.be.greaterThan(50);
    for (const field of fields) {
      expect(field.getAttribute('autocomplete'), field.outerHTML).to.equal('off');
      expect(field.closest('.rr-block'), field.outerHTML).not.to.equal(null);
      if (field.matches('textarea, input:not([type])')) expect(field.getAttribute('spellcheck')).to.equal('false');
    }
  });
});
