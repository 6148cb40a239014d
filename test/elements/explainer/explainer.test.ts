import '../../../src/elements/explainer/explainer.define.ts';
import '../../../src/elements/question-list/question-list.define.ts';
import { expect, waitUntil } from '@open-wc/testing';
import type { Explainer } from '../../../src/elements/explainer/explainer.ts';
import { makeElement, type Setting } from '../../../stories/config/make-element.ts';
import { frameFor } from '../../contract/bring-up.ts';
import { checkAxe } from '../../support/check-axe.ts';
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
    expect(origin.textContent).to.contain('National Cancer Institute').and.to.contain('November 25, 2026').and.to.contain('No doctor has reviewed these words yet.').and.to.contain('tumor board');
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
    expect(explainer.renderRoot.querySelectorAll('.fold:not([open])').length).to.equal(0);
    window.dispatchEvent(new Event('afterprint'));
    expect(explainer.renderRoot.querySelectorAll('.fold[open]').length).to.equal(1);
  });
});
