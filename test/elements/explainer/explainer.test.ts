import '../../../src/elements/explainer/explainer.define.ts';
import '../../../src/elements/question-list/question-list.define.ts';
import { expect, waitUntil } from '@open-wc/testing';
import type { Explainer } from '../../../src/elements/explainer/explainer.ts';
import { makeElement, type Setting } from '../../../stories/config/make-element.ts';
import { frameFor } from '../../contract/bring-up.ts';
import { checkAxe } from '../../support/check-axe.ts';
import { emulateFeatures } from '../../support/emulate-features.ts';
import { deepActiveElement } from '../../support/deep-active-element.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';

async function makeExplainer(setting?: Setting): Promise<Explainer> {
  const frame = makeElement('so-explainer', setting);
  document.body.append(frame);
  const explainer = frame.querySelector('so-explainer')!;
  await waitUntilSettled(explainer);
  return explainer;
}

const section = (explainer: Explainer, id: string) => explainer.renderRoot.querySelector<HTMLDetailsElement>(`#so-explainer-${id}`)!;
const titles = (explainer: Explainer) => [...explainer.renderRoot.querySelectorAll('.fold > summary')].map((one) => one.textContent!.trim());

describe('the explainer', () => {
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('answers what people ask, folded but for the first; accessible', async () => {
    const explainer = await makeExplainer();
    expect(titles(explainer)).to.deep.equal([
      'What is a second opinion?',
      'What is it not?',
      'Will it hurt my doctor’s feelings?',
      'What kinds are there?',
      'How do I get one?',
      'What do I do with it?',
      'How often does it change something?',
      'What does it cost?',
      'How long does it take?',
      'When should I not wait?',
    ]);
    expect(explainer.renderRoot.querySelectorAll('.fold[open]').length).to.equal(1);
    for (const one of explainer.renderRoot.querySelectorAll<HTMLDetailsElement>('.fold')) one.open = true;
    await checkAxe(explainer);
  });

  it('opens the section the address names, there from the start or followed later, and puts focus on it', async () => {
    history.replaceState(null, '', '#so-explainer-costs');
    const explainer = await makeExplainer();
    await waitUntil(() => section(explainer, 'costs').open);
    expect(deepActiveElement() === section(explainer, 'costs').querySelector('summary'), 'has focus').to.equal(true);
    location.hash = '#so-explainer-time';
    await waitUntil(() => section(explainer, 'time').open);
    await waitUntil(() => deepActiveElement() === section(explainer, 'time').querySelector('summary'));
    expect(section(explainer, 'time').getBoundingClientRect().top).to.be.lessThan(window.innerHeight);
  });

  it('leaves the address of the page alone, and others’ names', async () => {
    const explainer = await makeExplainer();
    for (const hash of ['#so-explainer-', '#so-explainer-nowhere', '#costs', '#so-explainer-"]']) {
      location.hash = hash;
      await explainer.updateComplete;
    }
    expect(explainer.renderRoot.querySelectorAll('.fold[open]').length).to.equal(1);
  });

  it('lets the hospital’s words stand in a slot of the section’s name, and its own sections after ours', async () => {
    const explainer = await makeExplainer({ slots: { costs: ['450 dollars.', 'Call us.'], more: ['Where do I park?', 'In garage B.'] } });
    section(explainer, 'costs').open = true;
    const [costs, more] = [...explainer.querySelectorAll<HTMLElement>('[slot]')] as [HTMLElement, HTMLElement];
    expect(costs.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(section(explainer, 'costs').querySelector('ul')!.getBoundingClientRect().height, 'our words').to.equal(0);
    expect(more.assignedSlot?.name).to.equal('more');
    expect(more.getBoundingClientRect().top).to.be.greaterThan(section(explainer, 'not-wait').getBoundingClientRect().top);
  });

  it('keeps in sight what protects a patient where a slot would take its place, its words beneath, and tells the web team', async () => {
    const explainer = await makeExplainer({ slots: { 'not-wait': ['You can always wait.', 'Call us.'], time: ['Two weeks.', ''] }, attributes: { debug: '' } });
    section(explainer, 'not-wait').open = true;
    const ours = section(explainer, 'not-wait').querySelector('ul')!;
    const theirs = explainer.querySelector('[slot=not-wait]')!;
    expect(ours.getBoundingClientRect().height, 'ours').to.be.greaterThan(0);
    expect(theirs.getBoundingClientRect().height, 'theirs').to.be.greaterThan(0);
    expect(theirs.getBoundingClientRect().top).to.be.greaterThan(ours.getBoundingClientRect().bottom);
    const panel = () => [...explainer.renderRoot.querySelectorAll('[part=debug] li')].map((line) => line.textContent!.trim());
    await waitUntil(() => panel().length);
    expect(panel()).to.deep.equal(['slot "not-wait": this section belongs to the protected core, so your words stand beneath ours. To reword ours, use your JSON ("sections", by id)']);
    theirs.remove();
    await waitUntil(() => (explainer.requestUpdate(), !panel().length));
  });

  it('takes the hospital’s JSON by id; what protects a patient stays', async () => {
    const override = { sections: [{ id: 'our-team', title: 'Who will I talk to?', steps: ['Call: a nurse answers.'] }, { id: 'changes', remove: true }, { id: 'not-wait', remove: true }], order: ['our-team'] };
    const explainer = await makeExplainer({ override, attributes: { debug: '' } });
    expect(titles(explainer)[0]).to.equal('Who will I talk to?');
    expect(titles(explainer)).not.to.include('How often does it change something?');
    expect(titles(explainer)).to.include('When should I not wait?');
    expect(section(explainer, 'our-team').querySelector('ol strong')!.textContent).to.equal('Call:');
    expect(explainer.renderRoot.querySelector('[part=debug]')!.textContent).to.contain('sections[2].remove');
  });

  it('tells on demand where words come from, when they were checked, and what they mean', async () => {
    const explainer = await makeExplainer();
    const origin = section(explainer, 'kinds').querySelector<HTMLDetailsElement>('.origin')!;
    expect(origin.open).to.equal(false);
    origin.open = true;
    expect(origin.textContent).to.contain('National Cancer Institute').and.to.contain('November 25, 2026').and.to.contain('No doctor has reviewed these words yet.').and.to.contain('tumor board').and.to.contain('read on');
  });

  it('says of each section whether the hospital has reviewed it, and where it read other words', async () => {
    const hints = async (override: unknown) => {
      const explainer = await makeExplainer({ override });
      return ['what', 'costs'].map((id) => section(explainer, id).querySelector('.origin .hint')?.textContent);
    };
    const review = { by: 'Ana Silva, MD', role: 'Chief', date: '2026-12-01' };
    expect(await hints({ review })).to.deep.equal(Array(2).fill('Reviewed by Ana Silva, MD, Chief, on December 1, 2026.'));
    expect(await hints({ review: { ...review, date: '2026-11-01' } })).to.deep.equal(Array(2).fill('Reviewed by Ana Silva, MD, Chief, on November 1, 2026. The words have changed since.'));
  });

  it('asks nothing and keeps nothing: the element beside it does', async () => {
    const explainer = document.createElement('so-explainer');
    const frame = frameFor(explainer);
    const list = document.createElement('so-question-list');
    frame.append(list);
    document.body.append(frame);
    await Promise.all([explainer, list].map((one) => waitUntilSettled(one)));
    expect(explainer.renderRoot.querySelector('.about-you, .keeping, input, select') === null).to.equal(true);
    await waitUntil(() => list.renderRoot.querySelector('.about-you') && list.renderRoot.querySelector('.keeping'));
  });

  it('has everything on paper, and folds again', async () => {
    const explainer = await makeExplainer();
    window.dispatchEvent(new Event('beforeprint'));
    expect(explainer.renderRoot.querySelectorAll('details:not(.urgent, [open])').length, 'sources and meanings too').to.equal(0);
    window.dispatchEvent(new Event('afterprint'));
    expect(explainer.renderRoot.querySelectorAll('.fold[open]').length).to.equal(1);
    expect(explainer.renderRoot.querySelectorAll('.origin[open]').length).to.equal(0);
  });

  it('prints where the words come from, when they were checked, and by whom not', async function () {
    if (!(await emulateFeatures({ media: 'print' }))) this.skip();
    const explainer = await makeExplainer();
    window.dispatchEvent(new Event('beforeprint'));
    const printed = section(explainer, 'costs').querySelector<HTMLElement>('.origin')!.innerText;
    window.dispatchEvent(new Event('afterprint'));
    await emulateFeatures();
    expect(printed).to.contain('Second surgical opinions').and.to.contain('Last checked on November 25, 2026. No doctor has reviewed').and.not.to.contain('new tab').and.not.to.contain('Where this comes from');
  });

  it('ends what is to be done in a number to call', async () => {
    const explainer = await makeExplainer();
    const link = section(explainer, 'how').querySelector<HTMLAnchorElement>('ol + p a')!;
    expect(link.href).to.equal('tel:+15550100199');
    expect(section(explainer, 'how').querySelector<HTMLAnchorElement>('ol a')!.href, 'the number among the words').to.equal('tel:+18004226237');
  });

  it('gives ranges that don’t contradict what is said of them', async () => {
    const words = section(await makeExplainer(), 'changes').textContent!;
    expect(words).to.contain('In others more than half of them changed something.').and.not.to.contain('Most often');
  });
});
