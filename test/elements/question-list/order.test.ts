import { expect } from '@open-wc/testing';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import { moveTo, newId, note } from '../../../src/elements/question-list/change-notes.ts';
import { emptyCase } from '../../../src/model/patient-case.ts';
import { deepActiveElement } from '../../support/deep-active-element.ts';
import { press } from '../../support/press.ts';
import { resetSize } from '../../support/reset-size.ts';
import { inside, makeList, notesOf, texts, three } from './make-list.ts';

describe('the order of questions', () => {
  before(resetSize);
  afterEach(() => document.body.replaceChildren());

  it('is moved by pure steps: within bounds, the same array where nothing changes', () => {
    const order = ['a', 'b', 'c'];
    expect(moveTo(order, 'c', 0)).to.deep.equal(['c', 'a', 'b']);
    expect(moveTo(order, 'a', 99)).to.deep.equal(['b', 'c', 'a']);
    expect(moveTo(order, 'a', -5)).to.equal(order);
    expect(moveTo(order, 'x', 1)).to.equal(order);
    expect(newId({ ...emptyCase.questions, own: { 'own-1': 'x' }, chosen: ['own-2'] })).to.equal('own-3');
    expect(note(emptyCase.questions, 'answered', 'a', '').answered).to.deep.equal({});
  });

  it('puts the first three apart', async () => {
    const list = await makeList({ told: { questions: three } });
    expect(texts(list, '.order > .label')).to.deep.equal(['Ask these first', 'If there is time']);
    expect(texts(list, '.number')).to.deep.equal(['1.', '2.', '3.', '4.']);
    expect(list.renderRoot.querySelector('.order ol')!.children.length).to.equal(3);
  });

  it('changes with buttons; focus stays on the button of the question that moved, also across the line', async () => {
    const list = await makeList({ told: { questions: three } });
    const up = inside(list, '[data-id=trial-fits] .up');
    up.focus();
    await press('Enter');
    await list.updateComplete;
    expect(notesOf(list).chosen).to.deep.equal(['safe-to-wait', 'goal', 'trial-fits', 'how-sure']);
    expect(deepActiveElement() === inside(list, '[data-id=trial-fits] .up'), 'has focus').to.equal(true);
    expect(texts(list, '[data-id=trial-fits] .number')).to.deep.equal(['3.']);
  });

  it('changes with arrow keys, Home and End on a button, and goes no further than the ends', async () => {
    const list = await makeList({ told: { questions: three } });
    inside(list, '[data-id=how-sure] .down').focus();
    await press('Home');
    await list.updateComplete;
    expect(notesOf(list).chosen[0]).to.equal('how-sure');
    await press('ArrowUp');
    await press('ArrowDown');
    await list.updateComplete;
    expect(notesOf(list).chosen.indexOf('how-sure')).to.equal(1);
    await press('End');
    await press('ArrowDown');
    await list.updateComplete;
    expect(notesOf(list).chosen[3]).to.equal('how-sure');
    expect(deepActiveElement() === inside(list, '[data-id=how-sure] .down'), 'has focus').to.equal(true);
    expect(inside(list, '[data-id=how-sure] .down').getAttribute('aria-disabled')).to.equal('true');
  });

  it('gives focus to the next question when one is taken off', async () => {
    const list = await makeList({ told: { questions: three } });
    inside(list, '[data-id=goal] .off').focus();
    await press('Enter');
    await list.updateComplete;
    expect(deepActiveElement() === inside(list, '[data-id=how-sure] .off'), 'has focus').to.equal(true);
  });

  it('changes by dragging the dots, and only where they are let go', async function () {
    const engine = await executeServerCommand('engine');
    if (engine !== 'chromium') this.skip();
    const list = await makeList({ told: { questions: three } });
    const centerOf = (selector: string) => {
      const { left, top, width, height } = inside(list, selector).getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)] as [number, number];
    };
    inside(list, '[data-id=goal]').scrollIntoView({ block: 'center' });
    let changes = 0;
    list.addEventListener('so-questions-changed', () => (changes += 1));
    await sendMouse({ type: 'move', position: centerOf('[data-id=how-sure] .grip') });
    await sendMouse({ type: 'down' });
    const [x, y] = centerOf('[data-id=goal] .grip');
    await sendMouse({ type: 'move', position: [x, y - 30] });
    await list.updateComplete;
    expect(changes, 'while it is dragged').to.equal(0);
    expect(inside(list, '.item:nth-child(2)').dataset['id']).to.equal('how-sure');
    await sendMouse({ type: 'up' });
    await list.updateComplete;
    expect(notesOf(list).chosen).to.deep.equal(['safe-to-wait', 'how-sure', 'goal', 'trial-fits']);
    expect(changes).to.equal(1);
  });
});
