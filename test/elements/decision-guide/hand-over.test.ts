import { expect, waitUntil } from '@open-wc/testing';
import { fakeNavigator } from '../../support/fake-navigator.ts';
import { inside, makeGuide, texts } from './make-guide.ts';

const guideTold = {
  moment: 'both',
  at: 'summary',
  'compare.plan': 'different',
  'first.plan': 'Surgery',
  outcome: 'agree',
  values: ['soon'],
  weights: ['some'],
  'support.who': 'Ana',
  'certainty.sure': 'no',
  next: 'return',
};
const written = [
  'My notes on the second opinion',
  '',
  'Where are you now?',
  '- I have both opinions',
  '',
  'What did each doctor say?',
  '- The plan: Different',
  '- The plan, first doctor: Surgery',
  '',
  'How do the two views fit together?',
  '- They agree',
  '- Next step: go back to your own doctor. Talk about when to start, and where.',
  '- Whom to call: your first doctor’s office.',
  '',
  'What matters most to you?',
  '- Starting soon: Some',
  '',
  'Who decides with you?',
  '- Who decides with me? Ana',
  '',
  'How does it feel now?',
  '- Does what you lean to feel right to you? No',
  '- You can talk to: your own doctor or nurse. Say what holds you back.',
  '',
  'Go back to my doctor with what I know',
  '- This week: have the second opinion sent there, and get a visit.',
  '- Ask for: time to go through both views, and a date to start.',
  '- Whom to call: your first doctor’s office.',
].join('\n');

describe('handing the summary over', () => {
  let undo: (() => void)[] = [];
  afterEach(() => {
    undo.forEach((one) => one());
    undo = [];
    document.body.replaceChildren();
  });

  it('copies everything told, and what to do next, as text', async () => {
    let copied = '';
    undo.push(fakeNavigator('clipboard', { writeText: async (text: string) => void (copied = text) }));
    const guide = await makeGuide(guideTold);
    inside(guide, '[data-way=copy]').click();
    await waitUntil(() => texts(guide, '.step > .hint').includes('Copied. You can paste it in a message.'));
    expect(copied).to.equal(written);
  });

  it('gives the words to copy by hand where the browser refuses', async () => {
    undo.push(fakeNavigator('clipboard', undefined));
    const guide = await makeGuide(guideTold);
    inside(guide, '[data-way=copy]').click();
    await waitUntil(() => guide.renderRoot.querySelector('.step > textarea'));
    expect(inside<HTMLTextAreaElement>(guide, '.step > textarea').value).to.equal(written);
  });

  it('shares it where the device can', async () => {
    let shared = '';
    undo.push(fakeNavigator('share', async ({ text }: ShareData) => void (shared = text!)));
    const guide = await makeGuide(guideTold);
    inside(guide, '[data-way=share]').click();
    await Promise.resolve();
    expect(shared).to.equal(written);
  });

  it('saves it under a name that says nothing', async () => {
    const saved: string[] = [];
    const real = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    undo.push(() => (HTMLAnchorElement.prototype.click = real));
    const guide = await makeGuide(guideTold);
    inside(guide, '[data-way=save]').click();
    expect(saved).to.deep.equal(['notes.txt']);
  });

  it('prints the summary or the blank sheet alone, under a neutral title, unless the page takes over', async () => {
    const real = window.print;
    const titles: string[] = [];
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      titles.push(document.title);
      window.dispatchEvent(new Event('afterprint'));
    };
    undo.push(() => (window.print = real));
    const guide = await makeGuide(guideTold);
    inside(guide, '[data-way=print]').click();
    guide.addEventListener('so-print', (event) => event.preventDefault());
    inside(guide, '[data-way=print]').click();
    expect(titles).to.deep.equal(['Notes']);
    expect(texts(guide, '.sheet .print-only.urgent')[0]).to.contain('Call 911');
    document.body.replaceChildren();
    const other = await makeGuide({ moment: 'both', at: 'compare' });
    inside(other, '[data-way=blank]').click();
    expect(titles).to.deep.equal(['Notes', 'Notes']);
    expect(texts(other, '.blank thead th')).to.deep.equal(['First doctor', 'Second doctor']);
  });

  it('has whom to call on the sheet where everything was left open', async () => {
    const guide = await makeGuide({ at: 'summary' });
    expect(texts(guide, '.sheet .ends')[0]).to.contain('Whom to call: this hospital');
  });
});
