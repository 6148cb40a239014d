import { expect, waitUntil } from '@open-wc/testing';
import { inDays, progress } from '../../../stories/records-checklist/make-checklist.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { press, typeText } from '../../support/press.ts';
import { all, button, inside, mountChecklist, plain, pressButton, record, seen, typeDate, type Mounted } from './make-checklist.ts';

const next = (mounted: Mounted) => plain(inside(mounted, '[part=next]'));
const title = (mounted: Mounted) => plain(inside(mounted, '[part=next] h3'));

describe('records checklist: the first screen', () => {
  silentConsole();
  afterEach(() => document.body.replaceChildren());

  it('says who collects, one next thing with the words to say, one number, and that a missing paper is no reason to cancel', async () => {
    const mounted = await mountChecklist();
    expect(plain(inside(mounted, '[part=collects]'))).to.match(/^First call and ask: “Will you request my records\?”/);
    expect(next(mounted)).to.match(/^Next Ask for: Pathology report Who has it: The doctor’s office Say this: Please send the full pathology report/);
    const numbers = new Set(all(mounted, '.checklist a[href^="tel:"]:not(.urgent a)').map((link) => link.getAttribute('href')));
    expect([...numbers]).to.deep.equal(['tel:+15550100199']);
    expect(seen(mounted)).to.contain('Don’t cancel because a paper is missing. Call us.');
    expect(seen(mounted)).to.contain('4 more to book');
    expect(all(mounted, '.record'), 'the list is behind a button').to.have.length(0);
    expect(plain(button(mounted, 'Show all'))).to.equal('Show all 10');
  });

  it('says what the center does, where the web team has said so', async () => {
    const mounted = await mountChecklist({ attributes: { 'collected-by': 'center' } });
    expect(plain(inside(mounted, '[part=collects]'))).to.match(/This center requests your records.*Sign the release form.*Name every place.*Bring the scans/);
    mounted.checklist.collectedBy = 'both';
    await mounted.checklist.updateComplete;
    expect(plain(inside(mounted, '[part=collects]'))).to.match(/^The center requests some records/);
  });

  it('goes on to the next thing at one press, by key, and focus goes along', async () => {
    const mounted = await mountChecklist();
    button(mounted, 'I asked for it').focus();
    await press('Enter');
    await waitUntil(() => title(mounted) === 'Ask for: Scan reports');
    await waitUntil(() => mounted.checklist.shadowRoot!.activeElement === inside(mounted, '[part=next]'));
    expect(mounted.scope.patientCase.records['pathology-report']?.status).to.equal('asked');
    await press('Tab', 'Tab', 'Tab');
    expect(plain(mounted.checklist.shadowRoot!.activeElement)).to.equal('I have it');
    await press('Enter');
    await waitUntil(() => title(mounted) === 'Ask for: Last note from the cancer doctor, with the plan');
    await pressButton(mounted, 'I asked for it');
    expect(next(mounted), 'what is at home is not asked for').to.match(/^Next Find at home: Insurance card Front and back I have it More choices/);
    await pressButton(mounted, 'I have it');
    await pressButton(mounted, 'Show all');
    expect(seen(mounted)).to.contain('2 more to book');
  });

  it('says when it is enough, and what to tell the office where something can’t be had', async () => {
    const have = ['pathology-report', 'imaging-reports', 'insurance-card'].map((id) => [id, 'have'] as const);
    const mounted = await mountChecklist({ told: { records: progress(...have, ['oncology-note', 'cannot-get']) } });
    expect(plain(inside(mounted, '[part=enough]'))).to.match(/^Enough to book \d more for the visit Tell the office that you can’t get: Last note from the cancer doctor/);
  });

  it('puts the call before any list where the cancer or the situation can’t wait', async () => {
    const mounted = await mountChecklist({ attributes: { cancer: 'acute-myeloid-leukemia' } });
    const call = inside(mounted, '.screen-only [part=call-first]');
    expect(plain(call)).to.match(/^Call today.*doctor to doctor/);
    expect(call.compareDocumentPosition(inside(mounted, '[part=next]')) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('is worded for whom it is', async () => {
    const mounted = await mountChecklist({ told: { person: 'my-child' } });
    expect(seen(mounted)).to.match(/^Get your child’s records together/);
    await pressButton(mounted, 'Show all');
    expect(plain(record(mounted, 'Papers that show who may decide'))).to.contain('You, the parent or guardian');
  });
});

describe('records checklist: questions', () => {
  silentConsole();
  afterEach(() => document.body.replaceChildren());
  const question = (mounted: Mounted) => plain(inside(mounted, '[part=questions] h3'));

  it('come one at a time, can be skipped and gone back to, and change the list', async () => {
    const mounted = await mountChecklist();
    expect(question(mounted)).to.equal('Which type of cancer is it?');
    const select = inside<HTMLSelectElement>(mounted, '[part=questions] select');
    select.focus();
    select.value = 'breast';
    select.dispatchEvent(new Event('change'));
    await mounted.checklist.updateComplete;
    expect(question(mounted), 'does not run away under the keys').to.equal('Which type of cancer is it?');
    expect(mounted.scope.patientCase.cancer).to.equal('breast');
    expect(plain(button(mounted, 'Show all'))).to.equal('Show all 15');
    await pressButton(mounted, 'Next question');
    expect(question(mounted)).to.equal('Was a biopsy done?');
    expect(mounted.checklist.shadowRoot!.activeElement).to.equal(inside(mounted, '[part=questions]'));
    await pressButton(mounted, 'Skip');
    expect(question(mounted)).to.equal('Was there surgery for this cancer?');
    await pressButton(mounted, 'Back');
    await pressButton(mounted, 'Yes');
    expect(mounted.scope.patientCase.situations.biopsy).to.equal('yes');
    await pressButton(mounted, 'No');
    expect(question(mounted)).to.match(/^Has treatment/);
    await pressButton(mounted, 'Yes');
    expect(question(mounted), 'only who has treatment is asked for its date').to.equal('Is there a date for the next treatment?');
    await typeDate(inside(mounted, '[part=questions] input'), '2030-01-02');
    await mounted.checklist.updateComplete;
    await pressButton(mounted, 'Next question');
    await pressButton(mounted, 'Skip');
    await pressButton(mounted, 'Not sure');
    expect(plain(inside(mounted, '[part=questions]'))).to.match(/^That was the last question/);
    await pressButton(mounted, 'Go through them again');
    await pressButton(mounted, 'Next question');
    expect(button(mounted, 'Yes').getAttribute('aria-pressed')).to.equal('true');
  });
});

describe('records checklist: the whole list', () => {
  silentConsole();
  let mounted: Mounted;
  beforeEach(async () => {
    mounted = await mountChecklist({ attributes: { cancer: 'lung' } });
    await pressButton(mounted, 'Show all');
  });
  afterEach(() => document.body.replaceChildren());

  it('is grouped by need, and says what not to send', () => {
    const groups = all(mounted, '[part=list] > h3').map(plain);
    expect(groups).to.deep.equal(['To book the visit', 'For the visit', 'Nice to have', 'Only if they ask']);
    expect(plain(inside(mounted, '[part=list]'))).to.contain('Do not send these unless the center asks.');
    expect(mounted.checklist.shadowRoot!.activeElement).to.equal(inside(mounted, '[part=list]'));
  });

  it('tells of each why, who, what to say, form, wait, notes and sources', async () => {
    const one = record(mounted, 'Pathology report');
    one.querySelector('summary')!.click();
    const words = plain(one);
    for (const part of ['To get', 'Asked', 'Have it', 'Sent', 'Doesn’t apply', 'Can’t get it', 'Say this:', 'WhyIt says', 'Who has itThe doctor’s office', 'What formThe full report', 'Usual wait2 to 7 days. This is our estimate', 'Good to know', 'Where this comes from', 'Not yet read by a doctor.']) {
      expect(words).to.contain(part);
    }
    expect(plain(record(mounted, 'Biomarker report'))).to.contain('Often asked for. Your center will tell you what it needs.');
  });

  it('takes how far each has come by keys, and says so; who can’t get it is told whom to call', async () => {
    let heard = 0;
    document.addEventListener('so-record-changed', () => (heard += 1));
    const one = record(mounted, 'Scan reports');
    one.querySelector('summary')!.focus();
    await press('Enter');
    await press('Tab');
    await press('ArrowRight');
    await mounted.checklist.updateComplete;
    expect(mounted.scope.patientCase.records['imaging-reports']?.status).to.equal('asked');
    expect(plain(one.querySelector('summary'))).to.match(/^Scan reports Asked: /);
    one.querySelectorAll<HTMLInputElement>('input[type=radio]')[5]!.click();
    await mounted.checklist.updateComplete;
    expect(plain(one)).to.contain('Tell the office. They can often help. +1 555 010 0199');
    expect(heard).to.equal(2);
  });

  it('keeps the place, its date and a note, and offers the place again', async () => {
    const one = record(mounted, 'Pathology report');
    one.querySelector('summary')!.click();
    one.querySelector<HTMLInputElement>('[id^=heldBy]')!.focus();
    await typeText('Mercy Hospital');
    await press('Tab');
    await typeText('Ask for Ana');
    await press('Tab');
    await mounted.checklist.updateComplete;
    expect(mounted.scope.patientCase.records['pathology-report']).to.deep.include({ heldBy: 'Mercy Hospital', note: 'Ask for Ana', status: 'to-get' });
    expect(all(mounted, '#places option').map((option) => (option as HTMLOptionElement).value)).to.contain('Mercy Hospital');
    expect(plain(inside(mounted, '[part=next]'))).to.contain('Who has it: Mercy Hospital');
  });

  it('opens at the record of the next thing', async () => {
    await pressButton(mounted, 'Show one at a time');
    expect(all(mounted, '.record')).to.have.length(0);
    await pressButton(mounted, 'More choices');
    const one = record(mounted, 'Pathology report');
    expect(one.querySelector('details')!.open).to.equal(true);
    expect(mounted.checklist.shadowRoot!.activeElement).to.equal(one.querySelector('summary'));
  });
});

describe('records checklist: dates', () => {
  const said = silentConsole();
  afterEach(() => document.body.replaceChildren());

  it('come with the date of the visit, typed or set, from today to the visit', async () => {
    const mounted = await mountChecklist();
    expect(all(mounted, '.screen-only [part=dates]')).to.have.length(0);
    const field = inside<HTMLInputElement>(mounted, '[part=visit] input');
    const date = inDays(60);
    await typeDate(field, date);
    await mounted.checklist.updateComplete;
    expect(mounted.scope.patientCase.appointmentDate).to.equal(date);
    const days = all(mounted, '.screen-only .timeline li').map(plain);
    expect(days[0]).to.equal('Today');
    expect(days.at(-1)).to.match(/ \d{4}Visit$/);
    expect(days.join()).to.match(/Ask for: .*Pathology report.*Call again about what has not come.*Send or bring/);
    expect(next(mounted)).to.match(/Ask by \w+ \d+, \d{4}/);
  });

  it('that have passed are said kindly, and a visit that is too soon shows the short path', async () => {
    const mounted = await mountChecklist({ attributes: { 'appointment-date': inDays(4) } });
    expect(plain(inside(mounted, '.screen-only [part=short-path]'))).to.match(/^Your visit is soon.*call the new center.*portal.*disc/);
    expect(next(mounted)).to.contain('Not asked yet? That’s all right. Ask today.');
  });

  it('are not guessed from what is no date: the web team is told', async () => {
    const mounted = await mountChecklist({ attributes: { 'appointment-date': '2027-02-30' } });
    expect(all(mounted, '[part=dates]')).to.have.length(0);
    expect(await said().hear(/appointment-date must be a date, YYYY-MM-DD/)).to.have.length(1);
  });
});
