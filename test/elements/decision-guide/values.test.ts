import { expect } from '@open-wc/testing';
import { deepActiveElement } from '../../support/deep-active-element.ts';
import { press, typeText } from '../../support/press.ts';
import { inside, makeGuide, pressWords, texts, told, write } from './make-guide.ts';

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
    expect(told(guide)['values']).to.deep.equal(['soon', 'My garden', 'home']);
    await pressWords(guide, 'Living as long as I can');
    expect(told(guide)['values'], 'a fourth').to.deep.equal(['soon', 'My garden', 'home']);
    expect(texts(guide, '.values .choice:has(input:checked)')).to.deep.equal(['Being close to home', 'Starting soon', 'My garden']);
    await pressWords(guide, 'A lot', 1);
    expect(told(guide)['weights']).to.deep.equal(['open', 'lot', 'open']);
    const bars = [...guide.renderRoot.querySelectorAll('.step .bar')].map((bar) => bar.getBoundingClientRect().width);
    expect(bars[1]).to.be.greaterThan(bars[0]! * 5);
    expect(texts(guide, '.sheet li:has(.bar)')).to.deep.equal(['My garden: A lot']);
  });

  it('keeps the weight with its value when another is taken off', async () => {
    const guide = await makeGuide({ ...start, values: ['soon', 'home'], weights: ['lot', 'little'] });
    await pressWords(guide, 'Starting soon');
    expect([told(guide)['values'], told(guide)['weights']]).to.deep.equal([['home'], ['little']]);
    await pressWords(guide, 'Being close to home');
    expect(told(guide)).not.to.have.any.keys('values', 'weights');
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
    expect(texts(guide, '.step > :not(.origin)').join(' ')).not.to.match(/\d/);
    await pressWords(guide, 'Yes', 0);
    expect(texts(guide, '.talk')).to.have.length(3);
  });
});
