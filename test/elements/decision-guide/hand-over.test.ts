import { expect, waitUntil } from '@open-wc/testing';
import { emulateFeatures } from '../../support/emulate-features.ts';
import { fakeNavigator } from '../../support/fake-navigator.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';
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
  '- Have you made up your mind about what to do? No',
  '- You can talk to: your own doctor or nurse. Say what holds you back.',
  '',
  'Go back to my doctor with what I know',
  '- This week: have the second opinion sent there, and get a visit.',
  '- Ask for: time to go through both views, and a date to start.',
  '- Whom to call: your first doctor’s office.',
  '',
  'This hospital: +1 555 010 0199',
  'Don’t stop, skip or delay treatment you have a date for until you have asked your own doctor. Ask how long it is safe to wait.',
  '',
  'Who wrote it: The Second Opinion project, which makes free tools for hospital sites. No doctor or patient has helped to write it yet.',
  'Who checked it: Draft: no doctor has reviewed this guide yet.',
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

  it('is in what goes to family from the element that keeps answers', async () => {
    let shared = '';
    undo.push(fakeNavigator('share', async ({ text }: ShareData) => void (shared = text!)));
    const guide = await makeGuide(guideTold);
    const scope = guide.closest('so-case')!;
    await waitUntilSettled(scope);
    [...scope.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent === 'Send to family')!.click();
    await Promise.resolve();
    expect(shared).to.equal(`Notes for a second opinion\n\n${written}`);
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
    expect(texts(other, '.blank tbody th')[0], 'whose words, where and when').to.equal('Doctor, hospital and date');
    expect(texts(other, '.blank .print-only.urgent')[0]).to.contain('Call 911').and.to.contain('+1 555 010 0199').and.to.contain('Ask how long it is safe to wait.');
  });

  it('has whom to call on the sheet where everything was left open', async () => {
    const guide = await makeGuide({ at: 'summary' });
    expect(texts(guide, '.sheet .ends')[0]).to.contain('Whom to call: this hospital');
  });

  it('names every next step left open in one line, with whom to call, and dials the number in it', async () => {
    const guide = await makeGuide({ ...guideTold, next: 'none' });
    expect(texts(guide, '.summary .ends li')).to.have.length(6).and.to.include('Get a third view: your own doctor, to ask whom and how long it is safe to wait.');
    expect(inside<HTMLAnchorElement>(guide, '.summary .ends a').href).to.equal('tel:+18004226237');
    expect(texts(guide, '.ends').join(' ')).not.to.contain('This week');
  });

  it('says who has reviewed it, and whom to call where the page has no number', async () => {
    let copied = '';
    undo.push(fakeNavigator('clipboard', { writeText: async (text: string) => void (copied = text) }));
    const guide = await makeGuide(guideTold, { attributes: { phone: '', 'content-approved-by': 'Ana Silva, MD' } });
    inside(guide, '[data-way=copy]').click();
    await waitUntil(() => copied);
    expect(copied).to.contain('Call the doctor treating you, or call 1-800-4-CANCER').and.to.contain('This hospital says that it has reviewed this guide: Ana Silva, MD.').and.not.to.contain('draft');
  });

  it('fits one page of Letter paper with a full case and the next step open, the blank sheet too', async function () {
    if (!(await emulateFeatures({ media: 'print' }))) this.skip();
    undo.push(() => void emulateFeatures());
    const full = { ...guideTold, outcome: 'differ', why: 'judgment', next: 'none', 'compare.what': 'same', 'compare.goal': 'different', 'compare.start': 'not-sure', 'second.plan': 'Drugs.', values: ['long-life', 'good-days', 'To see Ana finish school'], weights: ['lot', 'little', 'some'] };
    const guide = await makeGuide({ ...full, 'certainty.informed': 'no', 'certainty.supported': 'no' });
    const pressing = await makeGuide(full, { told: { situations: { 'in-hospital': 'yes' } } });
    for (const [one, name] of [[guide, '.sheet'], [guide, '.blank'], [pressing, '.blank']] as const) {
      const sheet = inside(one, name);
      // Letter without the margins of the page.
      Object.assign(sheet.style, { display: 'block', width: '183.9mm' });
      const ruler = document.body.appendChild(document.createElement('div'));
      ruler.style.height = '251.4mm';
      expect(sheet.getBoundingClientRect().height, name).to.be.lessThan(ruler.getBoundingClientRect().height);
    }
  });
});
