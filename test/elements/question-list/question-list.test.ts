import { expect, waitUntil } from '@open-wc/testing';
import type { PatientCase } from '../../../src/model/patient-case.ts';
import { checkAxe } from '../../support/check-axe.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { deepActiveElement } from '../../support/deep-active-element.ts';
import { press, typeText } from '../../support/press.ts';
import { inside, makeList, mine, notesOf, texts, three, tick } from './make-list.ts';

const safe = 'How long is it safe to wait before treatment starts?';
const goal = 'What is the goal: to cure it, to slow it, or to ease symptoms?';
const said = silentConsole();

describe('the question list', () => {
  afterEach(() => document.body.replaceChildren());

  it('is accessible, begun and not', async () => {
    const list = await makeList({ told: { questions: three } });
    await checkAxe(list);
  });

  it('opens with eight, the first being how long it is safe to wait, and folds the rest', async () => {
    const list = await makeList();
    const first = texts(list, '.firsts .choice');
    expect(first).to.have.length(8);
    expect(first[0]).to.equal(safe);
    expect(list.renderRoot.querySelectorAll('.topics details[open]').length).to.equal(0);
    const all = texts(list, '.question .choice');
    expect(new Set(all).size, 'each stands once').to.equal(all.length);
  });

  it('follows the moment and the cancer the patient tells', async () => {
    const list = await makeList({ attributes: { cancer: 'prostate' } });
    expect(texts(list, '.firsts .choice')).to.include('Is active surveillance safe here?');
    const [moment, cancer] = [...list.renderRoot.querySelectorAll<HTMLSelectElement>('.settings select')] as [HTMLSelectElement, HTMLSelectElement];
    expect(cancer.value).to.equal('prostate');
    moment.value = 'both';
    moment.dispatchEvent(new Event('change'));
    cancer.value = 'breast';
    cancer.dispatchEvent(new Event('change'));
    await list.updateComplete;
    expect(texts(list, '.firsts .choice')).to.include('Why do the two views differ?').and.not.to.include('Is active surveillance safe here?');
    expect(list.getAttribute('cancer'), 'never written back').to.equal('prostate');
  });

  it('puts a ticked question on the list with its words, and takes it off again; the event carries nothing', async () => {
    const list = await makeList();
    const events: Event[] = [];
    document.body.addEventListener('so-questions-changed', (event) => events.push(event));
    await tick(list, goal);
    expect(mine(list)).to.deep.equal([goal]);
    expect(notesOf(list).chosen).to.deep.equal(['goal']);
    expect(notesOf(list).own['goal'], 'for elements without our questions').to.equal(goal);
    await tick(list, goal);
    expect(mine(list)).to.deep.equal([]);
    expect(events.map((event) => (event as CustomEvent).detail)).to.deep.equal([null, null]);
  });

  it('takes a question of one’s own with Enter, stays in the field, and puts it aside when taken off', async () => {
    const list = await makeList();
    inside(list, '#own').focus();
    await typeText('Can I fly?');
    await press('Enter');
    await list.updateComplete;
    expect(mine(list)).to.deep.equal(['Can I fly?']);
    expect(deepActiveElement()?.id).to.equal('own');
    expect(inside<HTMLInputElement>(list, '#own').value).to.equal('');
    await press('Enter');
    expect(mine(list), 'an empty one').to.deep.equal(['Can I fly?']);
    inside(list, '.off').click();
    await list.updateComplete;
    expect(mine(list)).to.deep.equal([]);
    await tick(list, 'Can I fly?');
    expect(mine(list)).to.deep.equal(['Can I fly?']);
  });

  it('notes the answer, who asks, and other words, and shows them', async () => {
    const list = await makeList({ told: { questions: three } });
    inside(list, '.notes summary').click();
    const [answer, name, words] = [...list.renderRoot.querySelectorAll<HTMLInputElement>('.item:first-child .notes :is(textarea, input)')] as [HTMLInputElement, HTMLInputElement, HTMLInputElement];
    for (const [field, text] of [[answer, 'Four weeks'], [name, 'Ana'], [words, 'How long can it wait?']] as const) {
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('change'));
      await list.updateComplete;
    }
    expect(texts(list, '[data-id=safe-to-wait] .asked p')).to.deep.equal(['How long can it wait?', 'Ana asks this', 'Four weeks']);
    const { answered, askedBy, own } = notesOf(list);
    expect([answered['safe-to-wait'], askedBy['safe-to-wait'], own['safe-to-wait']]).to.deep.equal(['Four weeks', 'Ana', 'How long can it wait?']);
    expect(texts(list, '.sheet ol:first-of-type li:first-child p')).to.deep.equal(['How long can it wait?', 'Asks: Ana', 'Four weeks']);
    expect(list.renderRoot.querySelectorAll('.sheet ol:first-of-type li:first-child .line').length, 'lines under what was answered').to.equal(0);
    expect(list.renderRoot.querySelectorAll('.sheet li:nth-child(2) .line').length, 'room to write').to.equal(3);
  });

  it('keeps what is being typed when the page goes: on top of a note, and a question that was not added', async () => {
    const list = await makeList({ told: { questions: { ...three, answered: { 'safe-to-wait': 'Four weeks' } } } });
    inside(list, '.notes summary').click();
    inside(list, '.item textarea').focus();
    await press('End');
    await typeText(' more');
    window.dispatchEvent(new Event('pagehide'));
    expect(notesOf(list).answered['safe-to-wait']).to.equal('Four weeks more');
    inside(list, '#own').focus();
    await typeText('Can I fly');
    window.dispatchEvent(new Event('pagehide'));
    const kept = notesOf(list);
    document.body.replaceChildren();
    const other = await makeList({ told: { questions: kept } });
    expect(inside<HTMLInputElement>(other, '#own').value).to.equal('Can I fly');
    expect(texts(other, '.topics .choice'), 'is no question yet').not.to.include('Can I fly');
    inside(other, '#own').focus();
    await press('End');
    await typeText('?');
    await press('Enter');
    await other.updateComplete;
    expect(mine(other)[4]).to.equal('Can I fly?');
    inside(other, '#own').blur();
    expect([inside<HTMLInputElement>(other, '#own').value, Object.values(notesOf(other).own).filter((words) => words.startsWith('Can'))]).to.deep.equal(['', ['Can I fly?']]);
  });

  it('keeps a question of one’s own when its words are wiped out', async () => {
    const list = await makeList({ told: { questions: { ...three, chosen: ['own-1'], own: { 'own-1': 'Can I fly?' } } } });
    inside(list, '.notes summary').click();
    const words = inside<HTMLInputElement>(list, '.notes label:last-child input');
    words.focus();
    await press('Control+a', 'Backspace');
    words.blur();
    await list.updateComplete;
    expect([mine(list), words.value]).to.deep.equal([['Can I fly?'], 'Can I fly?']);
  });

  it('says beside the box that was ticked where the question is now, and beside the field, aloud once', async () => {
    const list = await makeList({ told: { questions: three } });
    const ticked = inside(list, '.firsts .question:not(:has(input:checked))');
    ticked.querySelector('input')!.click();
    await list.updateComplete;
    const place = ticked.querySelector<HTMLElement>('.said')!;
    expect([place.textContent, place.previousElementSibling!.className]).to.deep.equal(['On your list, number 5.', 'choice']);
    expect(texts(list, '.mine .hint'), 'not far from it too').not.to.include('On your list, number 5.');
    const aloud = () => texts(list, '[role=status].visually-hidden').filter(Boolean);
    await waitUntil(() => aloud().length);
    expect(aloud()).to.deep.equal(['On your list, number 5.']);
    inside(list, '.add button').click();
    await list.updateComplete;
    expect([texts(list, '.said'), texts(list, '.add > .said')]).to.deep.equal([['Write your question first.'], ['Write your question first.']]);
  });

  it('keeps a chosen question when the hospital takes it away, and what was told before it comes', async () => {
    const told: Partial<PatientCase> = { questions: { ...three, own: { goal: 'What is it for?' } } };
    const list = await makeList({ told, override: [{ id: 'goal', remove: true }] });
    expect(mine(list)).to.include('What is it for?');
  });

  it('says in the page and the console what of a file could not be used; pinned stays pinned', async () => {
    const list = await makeList({ attributes: { debug: '' }, override: { questions: [{ id: 'safe-to-wait', remove: true }], color: 'red' } });
    expect(texts(list, '[part=debug] li')).to.deep.equal(['questions[0].remove: "safe-to-wait" belongs to the protected core. It can be reworded, not removed', 'color: there is no such field']);
    expect(texts(list, '.firsts .choice')[0]).to.equal(safe);
  });

  it('says of a question who at the hospital has reviewed it, and where it read other words', async () => {
    const hint = async (date: string) => texts(await makeList({ override: { review: { by: 'Ana Silva, MD', role: 'Chief', date } } }), '.question .origin .hint')[0];
    expect(await hint('2026-12-01')).to.equal('Reviewed by Ana Silva, MD, Chief, on December 1, 2026.');
    expect(await hint('2026-11-01')).to.equal('Reviewed by Ana Silva, MD, Chief, on November 1, 2026. The words have changed since.');
  });

  it('shows ours where the file can’t be had', async () => {
    const list = await makeList({ attributes: { src: '/stories/gone.json' } });
    expect(texts(list, '.firsts .choice')).to.have.length(8);
    expect(await said().hear(/could not be used, ours is shown/)).to.have.length(1);
  });

  it('tells the call first for a cancer that can’t wait, on screen and on the sheet', async () => {
    const list = await makeList({ attributes: { cancer: 'acute-myeloid-leukemia' } });
    expect(list.renderRoot.querySelectorAll('[part=call-first]').length).to.equal(2);
    expect(inside(list, '.sheet [part=call-first]')).not.to.equal(null);
  });

  it('leaves no answer in the address, the title or attributes of its own', async () => {
    const list = await makeList({ told: { questions: { ...three, own: { goal: 'canary-4711' }, answered: { goal: 'canary-4711' } } } });
    expect(location.href + document.title + list.outerHTML).not.to.contain('canary');
    const masks = [...list.renderRoot.querySelectorAll('*')].filter((one) => one.childElementCount === 0 && one.textContent?.includes('canary'));
    expect(masks.length).to.be.greaterThan(0);
    for (const one of masks) expect(Boolean(one.closest('.rr-block')), one.outerHTML).to.equal(true);
  });
});
