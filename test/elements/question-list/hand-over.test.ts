import { expect, waitUntil } from '@open-wc/testing';
import { fakeNavigator } from '../../support/fake-navigator.ts';
import { inside, makeList, texts, three } from './make-list.ts';

const told = { questions: { ...three, own: { 'own-1': 'Can I fly?' }, chosen: ['safe-to-wait', 'own-1'], answered: { 'own-1': 'Yes.' }, askedBy: { 'own-1': 'Ana' } } };
const written = ['Questions to ask the doctor', '', '1. How long is it safe to wait before treatment starts?', '2. Can I fly?', '   Asks: Ana', '   → Yes.'].join('\n');

describe('handing the list over', () => {
  let undo: (() => void)[] = [];
  afterEach(() => {
    undo.forEach((one) => one());
    undo = [];
    document.body.replaceChildren();
  });

  it('copies it as text, and says so', async () => {
    let copied = '';
    undo.push(fakeNavigator('clipboard', { writeText: async (text: string) => void (copied = text) }));
    const list = await makeList({ told });
    inside(list, '[data-way=copy]').click();
    await waitUntil(() => texts(list, '.mine > .hint').includes('Copied. You can paste it in a message.'));
    expect(copied).to.equal(written);
  });

  it('gives the words to copy by hand where the browser refuses', async () => {
    undo.push(fakeNavigator('clipboard', undefined));
    const list = await makeList({ told });
    inside(list, '[data-way=copy]').click();
    await waitUntil(() => list.renderRoot.querySelector('.mine > textarea'));
    expect(inside<HTMLTextAreaElement>(list, '.mine > textarea').value).to.equal(written);
  });

  it('shares it where the device can, and only there', async () => {
    let shared = '';
    undo.push(fakeNavigator('share', async ({ text }: ShareData) => void (shared = text!)));
    const list = await makeList({ told });
    inside(list, '[data-way=share]').click();
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
    const list = await makeList({ told });
    inside(list, '[data-way=save]').click();
    expect(saved).to.deep.equal(['notes.txt']);
  });

  it('prints the sheet alone under a neutral title, unless the page takes over', async () => {
    const real = window.print;
    const titles: string[] = [];
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      titles.push(document.title);
      window.dispatchEvent(new Event('afterprint'));
    };
    undo.push(() => (window.print = real));
    const list = await makeList({ told });
    inside(list, '[data-way=print]').click();
    expect(titles).to.deep.equal(['Notes']);
    list.addEventListener('so-print', (event) => event.preventDefault());
    inside(list, '[data-way=print]').click();
    expect(titles).to.have.length(1);
  });

  it('has the questions to begin with on the sheet where nothing is chosen, and safety always', async () => {
    const list = await makeList();
    expect(list.renderRoot.querySelectorAll('.sheet > ol > li').length).to.equal(8);
    expect(texts(list, '.sheet .print-only.urgent')[0]).to.contain('Call 911');
  });
});
