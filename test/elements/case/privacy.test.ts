import { expect } from '@open-wc/testing';
import { addProbe } from '../../case/case-probe.ts';
import { watchConsole } from '../../support/console-watch.ts';
import { press } from '../../support/press.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';
import { inside, makeCase, plain } from './make-case.ts';

const types = ['so-case-changed', 'so-saved', 'so-ready', 'input', 'change', 'submit', 'keydown', 'toggle', 'close', 'context-request'];

describe('case: what the patient says stays inside', () => {
  afterEach(() => {
    document.body.replaceChildren();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('is in no event, address, title, history, attribute, console line or storage', async () => {
    const watch = watchConsole();
    const lines: string[] = [];
    const { info, log, debug } = console;
    Object.assign(console, { info: (...said: unknown[]) => lines.push(String(said)), log: (...said: unknown[]) => lines.push(String(said)), debug: (...said: unknown[]) => lines.push(String(said)) });
    const element = await makeCase({ id: 'opinion' });
    const probe = addProbe({ caseId: 'opinion' });
    await waitUntilSettled(probe);
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    for (const type of types) window.addEventListener(type, hear);
    const before = { href: location.href, title: document.title, entries: history.length, state: history.state as unknown, host: element.outerHTML };

    inside(element, '.choice input').focus();
    await press('ArrowDown', 'ArrowDown');
    await element.updateComplete;
    probe.answer({ about: 'cancer', value: 'canary-cancer' });
    probe.answer({ about: 'records', value: { 'canary-record': { status: 'have', date: undefined, heldBy: 'canary held', note: 'canary note' } } });
    probe.answer({ about: 'questions', value: { chosen: ['q'], own: { q: 'canary question' }, answered: {}, askedBy: {} } });
    await element.updateComplete;

    for (const type of types) window.removeEventListener(type, hear);
    Object.assign(console, { info, log, debug });
    watch.end();
    expect(lines).to.deep.equal([]);
    expect({ href: location.href, title: document.title, entries: history.length, state: history.state as unknown, host: element.outerHTML }).to.deep.equal(before);
    expect(new Set(heard.map(({ type }) => type))).to.deep.equal(new Set(['so-case-changed']));
    expect(heard.every((event) => (event as CustomEvent).detail === null)).to.equal(true);
    const attributes = [...element.renderRoot.querySelectorAll('*'), ...probe.renderRoot.querySelectorAll('*')].flatMap((one) => [...one.attributes].map(({ name, value }) => `${name}=${value}`));
    expect(attributes.join('\n')).not.to.match(/canary|someone-i-help=|checked/);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('is in storage once the patient asked, and nowhere after clearing', async () => {
    const element = await makeCase({ id: 'opinion' });
    const probe = addProbe({ into: element });
    probe.answer({ about: 'cancer', value: 'canary-cancer' });
    await element.updateComplete;
    inside(element, '.keeping .button', '30 days on this device').click();
    expect(JSON.stringify({ ...localStorage })).to.contain('canary-cancer');
    element.clear();
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    await element.updateComplete;
    expect(plain(element.renderRoot as unknown as Element)).not.to.contain('canary');
  });

  it('is marked for session recorders', async () => {
    const element = await makeCase();
    for (const input of element.renderRoot.querySelectorAll('.about-you input, .about-you .told')) expect(input.closest('.rr-block.fs-exclude[data-private]')).not.to.equal(null);
    for (const input of element.renderRoot.querySelectorAll('input')) expect(input.getAttribute('autocomplete')).to.equal('off');
  });
});
