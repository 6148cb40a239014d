import { expect, waitUntil } from '@open-wc/testing';
import type { DecisionGuide } from '../../../src/elements/decision-guide/decision-guide.ts';
import { deepActiveElement } from '../../support/deep-active-element.ts';
import { press, typeText } from '../../support/press.ts';
import { asked, inside, makeGuide, pressWords, texts, told, write } from './make-guide.ts';

const start = { moment: 'both', at: 'values' };

describe('what matters most', () => {
  afterEach(() => document.body.replaceChildren());

  it('takes up to three, own ones too, with how much each matters, as bars that read as text', async () => {
    const guide = await makeGuide(start);
    await pressWords(guide, 'Starting soon');
    inside(guide, '#own').focus();
    await typeText('My garden');
    await press('Enter');
    await guide.updateComplete;
    expect(deepActiveElement()?.id).to.equal('own');
    expect(inside<HTMLInputElement>(guide, '#own').value).to.equal('');
    await pressWords(guide, 'Being close to home');
    expect(told(guide)['values']).to.deep.equal(['soon', 'own:My garden', 'home']);
    await pressWords(guide, 'Living as long as I can');
    expect(told(guide)['values'], 'a fourth').to.deep.equal(['soon', 'own:My garden', 'home']);
    expect(texts(guide, '.values .choice:has(input:checked)')).to.deep.equal(['Being close to home', 'Starting soon', 'My garden']);
    await pressWords(guide, 'A lot', 1);
    expect(told(guide)['weights']).to.deep.equal(['open', 'lot', 'open']);
    const bars = [...guide.renderRoot.querySelectorAll('.step .bar')].map((bar) => bar.getBoundingClientRect().width);
    expect(bars[1]).to.be.greaterThan(bars[0]! * 5);
    expect(texts(guide, '.sheet li:has(.bar)')).to.deep.equal(['My garden: A lot']);
    expect(texts(guide, '.step fieldset.question legend > .hint'), 'what is not weighed').to.deep.equal(['Not said yet', 'Not said yet']);
  });

  it('keeps the weight with its value when another is taken off', async () => {
    const guide = await makeGuide({ ...start, values: ['soon', 'home'], weights: ['lot', 'little'] });
    await pressWords(guide, 'Starting soon');
    expect([told(guide)['values'], told(guide)['weights']]).to.deep.equal([['home'], ['little']]);
    await pressWords(guide, 'Being close to home');
    expect(told(guide)).not.to.have.any.keys('values', 'weights');
  });

  it('keeps a bar of the summary nearer to its own value than to the next', async () => {
    const guide = await makeGuide({ ...start, at: 'summary', values: ['soon', 'home'], weights: ['lot', 'little'] });
    const [value, next] = [...guide.renderRoot.querySelectorAll('.summary li:has(.bar)')] as [HTMLElement, HTMLElement];
    const [words, bar] = [value.querySelector('strong')!, value.querySelector('.bar')!].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
    expect(next.querySelector('strong')!.getBoundingClientRect().top - bar.bottom).to.be.greaterThan(2 * (bar.top - words.bottom));
  });

  /** What is said aloud in all. */
  const spoken = (guide: DecisionGuide) => texts(guide, '[role=status].visually-hidden').filter(Boolean);

  it('says beside the box that three are the most, and beside the field that it is empty, aloud once', async () => {
    const guide = await makeGuide({ ...start, values: ['soon', 'home', 'work'], weights: ['open', 'open', 'open'] });
    await pressWords(guide, 'What it costs me and my family');
    const box = [...guide.renderRoot.querySelectorAll('.values .choice')].find((one) => one.textContent!.includes('What it costs'))!;
    const said = inside(guide, '.said');
    expect(box.nextElementSibling === said, 'under the box').to.equal(true);
    expect([said.textContent, said.checkVisibility()]).to.deep.equal(['Three at most. Take one off first.', true]);
    expect(box.querySelector('input')!.checked).to.equal(false);
    await waitUntil(() => spoken(guide).length);
    expect(spoken(guide)).to.deep.equal(['Three at most. Take one off first.']);
    await pressWords(guide, 'Add');
    expect(texts(guide, '.add > .said')).to.deep.equal(['Write it first.']);
    inside(guide, '#own').focus();
    await typeText('Rest');
    await press('Enter');
    await guide.updateComplete;
    expect(texts(guide, '.said')).to.deep.equal(['Three at most. Take one off first.']);
    expect(inside<HTMLInputElement>(guide, '#own').value, 'not lost').to.equal('Rest');
    await pressWords(guide, 'Starting soon');
    expect(texts(guide, '.said')).to.deep.equal([]);
  });

  it('never takes a word of one’s own for one of ours', async () => {
    const guide = await makeGuide(start);
    inside(guide, '#own').focus();
    await typeText('money');
    await press('Enter');
    await guide.updateComplete;
    expect(texts(guide, '.values .choice:has(input:checked)')).to.deep.equal(['money']);
    expect(texts(guide, '.step .question legend')).to.deep.equal(['money Not said yet']);
  });

  it('shows words kept before they had a mark, and nothing of a value the hospital took away', async () => {
    const guide = await makeGuide({ ...start, values: ['soon', 'My garden', 'home'], weights: ['lot', 'some', 'little'] }, { override: { items: [{ id: 'soon', remove: true }] } });
    expect(texts(guide, '.values .choice:has(input:checked)')).to.deep.equal(['Being close to home', 'My garden']);
    expect(texts(guide, '.step .question:has(.some, .little) legend')).to.deep.equal(['My garden', 'Being close to home']);
    expect(guide.renderRoot.textContent).not.to.match(/\bsoon:/);
    await pressWords(guide, 'Living as long as I can');
    expect(told(guide)['values']).to.deep.equal(['My garden', 'home', 'long-life']);
    expect(told(guide)['weights']).to.deep.equal(['some', 'little', 'open']);
  });

  it('takes a value that stands in the field along to the next step, and keeps it where there is no room', async () => {
    const guide = await makeGuide({ ...start, values: ['soon', 'home'], weights: ['lot', 'open'] });
    inside(guide, '#own').focus();
    await typeText('My garden');
    inside(guide, '.next').click();
    await guide.updateComplete;
    expect(asked(guide)).not.to.equal('What matters most to you?');
    expect([told(guide)['values'], told(guide)['weights']]).to.deep.equal([['soon', 'home', 'own:My garden'], ['lot', 'open', 'open']]);
    await pressWords(guide, 'Back');
    expect(inside<HTMLInputElement>(guide, '#own').value).to.equal('');
    inside(guide, '#own').focus();
    await typeText('Rest');
    await pressWords(guide, 'Next');
    await pressWords(guide, 'Back');
    expect(inside<HTMLInputElement>(guide, '#own').value).to.equal('Rest');
    expect(told(guide)['values']).to.have.length(3);
  });

  it('takes back how much something matters, and how it feels', async () => {
    const guide = await makeGuide({ ...start, values: ['soon', 'home'], weights: ['lot', 'some'] });
    expect(texts(guide, '.question .quiet')).to.deep.equal(['Take my answer back: Starting soon', 'Take my answer back: Being close to home']);
    await pressWords(guide, 'Take my answer back: Being close to home');
    expect(told(guide)['weights']).to.deep.equal(['lot', 'open']);
    expect((deepActiveElement() as HTMLInputElement).name, 'focus is not lost').to.equal('weight-1');
    document.body.replaceChildren();
    const other = await makeGuide({ moment: 'both', at: 'certainty', 'certainty.sure': 'no' });
    await pressWords(other, 'Take my answer back: Have you made up your mind about what to do?');
    expect(told(other)).not.to.have.property('certainty.sure');
    expect([texts(other, '.talk'), texts(other, '.question .quiet')]).to.deep.equal([[], []]);
  });

  it('keeps who decides with the patient in their own words', async () => {
    const guide = await makeGuide({ moment: 'both', at: 'support' });
    const fields = [...guide.renderRoot.querySelectorAll<HTMLTextAreaElement>('.support textarea')];
    expect(fields).to.have.length(3);
    await write(guide, fields[0]!, 'My sister');
    expect(told(guide)['support.who']).to.equal('My sister');
    await write(guide, fields[0]!, '');
    expect(told(guide)).not.to.have.property('support.who');
  });

  it('names after each no whom to talk to, and counts nothing', async () => {
    const guide = await makeGuide({ moment: 'both', at: 'certainty' });
    for (let at = 0; at < 4; at++) await pressWords(guide, 'No', at);
    expect(texts(guide, '.talk')).to.have.length(4);
    for (const words of texts(guide, '.talk')) expect(words).to.match(/^You can talk to: .{10}/);
    expect(texts(guide, '.talk')[1], 'there may be one doctor only').to.contain('or the second doctor once you have one');
    expect(texts(guide, '.talk')[3]).to.contain('pushes you');
    for (const question of texts(guide, '.step legend')) expect(question, 'one question in each').not.to.match(/ and no one /);
    expect(texts(guide, '.step > :not(.origin)').join(' ')).not.to.match(/\d/);
    await pressWords(guide, 'Yes', 0);
    expect(texts(guide, '.talk')).to.have.length(3);
  });
});
