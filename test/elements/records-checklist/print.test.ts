import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import { inDays, progress } from '../../../stories/records-checklist/make-checklist.ts';
import { hospitalOverride } from '../../../stories/records-checklist/story-overrides.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { all, button, inside, mountChecklist, plain, pressButton } from './make-checklist.ts';

const told = { cancer: 'breast', records: progress(['pathology-report', 'to-get', 0, 'Mercy Hospital'], ['recent-labs', 'asked', 2, 'mercy hospital '], ['insurance-card', 'have']) };

describe('records checklist: on paper, and taken along', () => {
  silentConsole();
  const realPrint = window.print;
  let printed = 0;
  beforeEach(() => {
    printed = 0;
    window.print = () => void (printed += 1);
  });
  afterEach(() => {
    window.print = realPrint;
    document.body.replaceChildren();
  });

  it('one letter asks one place for all it holds, with lines to fill in by hand', async () => {
    const mounted = await mountChecklist({ told, override: { destinations: hospitalOverride.destinations }, attributes: { 'appointment-date': inDays(60) } });
    inside(mounted, '[part=letters] summary').click();
    await pressButton(mounted, 'To: Mercy Hospital');
    const letter = plain(inside(mounted, '.page'));
    expect(letter).to.match(/^To: Mercy Hospital Please send records for my care Patient’s name ?Date of birth/);
    expect(letter).to.match(/Pathology report: The full report.*Recent lab results/);
    expect(letter).to.match(/Please send by \w+ \d+, \d{4}\. The visit is on .*Second opinion office.*Phone: 617-555-0140, Monday to Friday, 8:00 AM – 5:00 PM.*45 CFR 164\.506.*Signature ?Signed on/);
    expect(all(mounted, '.page')).to.have.length(1);
    expect(mounted.checklist.shadowRoot!.activeElement).to.equal(inside(mounted, '.paper'));
    await pressButton(mounted, 'All');
    expect(all(mounted, '.page').length).to.be.greaterThan(1);
    await pressButton(mounted, 'Close');
    expect(all(mounted, '.page')).to.have.length(0);
  });

  it('the cover sheet lists what is enclosed and coming, and takes the one question into the case', async () => {
    const mounted = await mountChecklist({ told });
    await pressButton(mounted, 'A fax cover sheet');
    expect(plain(inside(mounted, '.page'))).to.match(/Enclosed.*Insurance card.*Still coming.*Pathology report, from Mercy Hospital/);
    const field = inside<HTMLTextAreaElement>(mounted, '.page textarea');
    field.value = 'Is surgery needed?';
    field.dispatchEvent(new Event('change'));
    await mounted.checklist.updateComplete;
    const { chosen, own } = mounted.scope.patientCase.questions;
    expect(chosen.map((id) => own[id])).to.deep.equal(['Is surgery needed?']);
    expect(plain(inside(mounted, '.page .print-only'))).to.equal('Is surgery needed?');
  });

  it('timeline and blank pack say nothing of the patient that was not told, or nothing at all', async () => {
    const mounted = await mountChecklist({ told: { ...told, situations: { biopsy: 'no' }, treatmentDate: '2030-01-02' } });
    await pressButton(mounted, 'A one-page timeline');
    expect(plain(inside(mounted, '.page'))).to.match(/Next treatment January 2, 2030/);
    expect(plain(inside(mounted, '.page'))).not.to.contain('Biopsy');
    await pressButton(mounted, 'A blank pack');
    expect(all(mounted, '.page')).to.have.length(6);
    const pack = all(mounted, '.page').map(plain).join();
    expect(pack).not.to.match(/Mercy|2030/);
    expect(pack).to.match(/Call 911 for/);
    expect(all(mounted, '.page .box').map(plain).join('')).to.equal('');
  });

  it('the Print button asks the page first, then prints', async () => {
    const mounted = await mountChecklist({ told });
    await pressButton(mounted, 'Print the whole list');
    expect(printed).to.equal(1);
    const refuse = (event: Event) => event.preventDefault();
    document.addEventListener('so-print', refuse);
    await pressButton(mounted, 'Print the whole list');
    document.removeEventListener('so-print', refuse);
    expect(printed).to.equal(1);
  });

  it('Ctrl-P prints the whole list with boxes, dates and the urgent strip, and nothing to press', async () => {
    const mounted = await mountChecklist({ told, attributes: { 'appointment-date': inDays(60) } });
    const { applied } = await executeServerCommand<{ applied: boolean }, object>('emulate-features', { media: 'print' });
    if (!applied) return;
    const shown = (selector: string) => all(mounted, selector).filter((one) => one.getClientRects().length > 0);
    expect(shown('.tick').length).to.be.greaterThan(10);
    expect(shown('.tick').map(plain)[0]).to.match(/^Pathology report Mercy Hospital · The full report/);
    expect(shown('.tick .box').filter((box) => plain(box) === '✓')).to.have.length(1);
    expect(shown('button, input, select, summary + form')).to.have.length(0);
    expect(shown('.urgent.print-only')).to.have.length(1);
    expect(shown('.timeline')).to.have.length(1);
    await executeServerCommand('emulate-features', {});
  });

  it('reminders are a file with a neutral name that another program reads', async () => {
    const mounted = await mountChecklist({ attributes: { 'appointment-date': inDays(60) } });
    const saved: { name: string; blob: Blob }[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let last!: Blob;
    URL.createObjectURL = (blob: Blob) => ((last = blob), createObjectURL.call(URL, blob));
    HTMLAnchorElement.prototype.click = function () {
      expect(this.href).to.match(/^blob:/);
      saved.push({ name: this.download, blob: last });
    };
    inside(mounted, '.screen-only [part=dates] button').click();
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    expect(saved.map(({ name }) => name)).to.deep.equal(['paperwork.ics']);
    expect(saved[0]!.blob.type).to.equal('text/calendar');
    const calendar = new ICAL.Component(ICAL.parse(await saved[0]!.blob.text()) as unknown[] as never);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.length).to.be.greaterThan(2);
    expect(new Set(events.map(({ summary }) => summary))).to.deep.equal(new Set(['Paperwork call']));
  });

  it('the list is copied as text, and shown to copy by hand where the browser won’t', async () => {
    const mounted = await mountChecklist({ told });
    const copied: string[] = [];
    const copy = (write: (text: string) => Promise<void>) => Object.defineProperty(navigator, 'clipboard', { value: { writeText: write }, configurable: true });
    copy((text) => Promise.resolve(void copied.push(text)));
    await pressButton(mounted, 'Copy as text');
    await waitUntil(() => all(mounted, 'button').some((one) => plain(one) === 'Copied'));
    expect(copied[0]).to.match(/^I am getting these records for a second opinion.*\[ \] Pathology report: .*\[x\] Insurance card/s);
    copy(() => Promise.reject(new Error('not allowed')));
    button(mounted, 'Copy these words').click();
    await waitUntil(() => mounted.checklist.shadowRoot!.activeElement?.matches('.by-hand'));
    expect(inside<HTMLTextAreaElement>(mounted, '.by-hand').value).to.match(/^Please send/);
    Reflect.deleteProperty(navigator, 'clipboard');
  });
});
