import { expect, waitUntil } from '@open-wc/testing';
import type { SpecialistFinder } from '../../../src/elements/specialist-finder/specialist-finder.ts';
import { press, typeText } from '../../support/press.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { all, inside, makeFinder, names, plain, seen } from './make-finder.ts';

describe('finder: type of cancer', () => {
  silentConsole();
  let finder: SpecialistFinder;
  let field: HTMLInputElement;

  beforeEach(async () => {
    finder = await makeFinder({ attributes: { phone: '+1 555 010 0199' } });
    field = inside(finder, '#cancer');
    field.focus();
  });
  afterEach(() => document.body.replaceChildren());

  const options = () => all(finder, '[role=option]').map(plain);
  const active = () => {
    const id = field.getAttribute('aria-activedescendant');
    return id ? plain(inside(finder, `#${id}`)) : undefined;
  };
  const problem = () => plain(inside(finder, '#cancer-problem'));
  const isOpen = () => field.getAttribute('aria-expanded') === 'true';

  it('shows common types before anything is typed, and always ends with what those who do not know can say', async () => {
    await press('ArrowDown');
    expect(options()[0]).to.equal('Breast cancer');
    expect(options().at(-2)).to.match(/spread/i);
    expect(options().at(-1)).to.equal('I’m not sure');
    await typeText('prost');
    expect(options()[0]).to.contain('Prostate cancer');
    expect(options().at(-1)).to.equal('I’m not sure');
  });

  it('finds the words patients use, and says so', async () => {
    await typeText('bowel');
    expect(options()[0]).to.match(/^Colo.*also called .*bowel/);
  });

  it('is walked by keys as the ARIA pattern says', async () => {
    await press('ArrowDown');
    expect(isOpen()).to.equal(true);
    expect(active()).to.equal(options()[0]);
    await press('ArrowUp');
    expect(active(), 'up from the first').to.equal('I’m not sure');
    await press('ArrowDown');
    expect(active(), 'down from the last').to.equal(options()[0]);
    await press('ArrowDown');
    expect(active()).to.equal(options()[1]);
    await press('End');
    expect(active(), 'End goes back to the text').to.equal(undefined);
    await press('Escape');
    expect(isOpen()).to.equal(false);
    await press('ArrowUp');
    expect(active(), 'up opens at the end').to.equal('I’m not sure');
    await press('Tab');
    await finder.updateComplete;
    expect(isOpen(), 'Tab closes').to.equal(false);
    expect(field.value, 'and picks nothing').to.equal('');
  });

  it('chooses with Enter, and only then', async () => {
    const everyone = names(finder).length;
    await typeText('prostate');
    expect(names(finder).length, 'typing chooses nothing').to.equal(everyone);
    await press('ArrowDown', 'Enter');
    await finder.updateComplete;
    expect(field.value).to.equal('Prostate cancer');
    expect(names(finder)[0]).to.equal('Greta Bauer');
    expect(isOpen()).to.equal(false);
  });

  it('is chosen with a press on an option, without losing focus', async () => {
    field.click();
    await finder.updateComplete;
    inside(finder, '[role=option]').click();
    await finder.updateComplete;
    expect(field.value).to.equal('Breast cancer');
    expect(finder.shadowRoot!.activeElement).to.equal(field);
  });

  it('is cleared by Escape and by its button; editing the name takes the choice back', async () => {
    const pick = async () => {
      await press('ArrowDown', 'Enter');
      await finder.updateComplete;
      expect(field.value).to.equal('Breast cancer');
    };
    const everyone = names(finder).length;
    await pick();
    expect(names(finder).length).to.be.lessThan(everyone);
    await press('Escape');
    await finder.updateComplete;
    expect(field.value).to.equal('');
    expect(names(finder).length).to.equal(everyone);
    await pick();
    inside(finder, '.clear').click();
    await finder.updateComplete;
    expect(field.value).to.equal('');
    expect(finder.shadowRoot!.activeElement).to.equal(field);
    await pick();
    await press('End', 'Backspace');
    await finder.updateComplete;
    expect(names(finder).length).to.equal(everyone);
  });

  it('says kindly that it does not know a word, and what was typed stays', async () => {
    await typeText('qqqqxyz');
    await finder.updateComplete;
    expect(seen(finder)).to.contain('We do not know that word.');
    expect(options()).to.have.length(2);
    await press('Tab');
    await waitUntil(problem);
    expect(field.value).to.equal('qqqqxyz');
    expect(problem()).to.match(/^We do not know which type you mean\. Pick one/);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
  });

  it('takes a word that can only mean one, and shows its name: with Enter, when it is left, and with the button', async () => {
    const everyone = names(finder).length;
    const leavings = {
      Enter: () => press('Enter'),
      Tab: () => press('Tab'),
      button: async () => {
        inside(finder, 'button.primary').click();
        await waitUntil(() => finder.shadowRoot!.activeElement?.matches('.results-title'));
      },
    };
    for (const [how, leaveBy] of Object.entries(leavings)) {
      for (const [typed, name] of [['GBM', 'Glioblastoma'], ['bowel cancer', 'Colon or rectal cancer'], ['breast', 'Breast cancer'], ['brest cancer', 'Breast cancer'], ['not sure', 'I’m not sure']] as const) {
        field.focus();
        field.select();
        await typeText(typed);
        await leaveBy();
        await finder.updateComplete;
        expect(field.value, `${typed}, ${how}`).to.equal(name);
        expect(problem()).to.equal('');
        expect(isOpen()).to.equal(false);
        if (typed === 'breast') expect(names(finder).length).to.be.lessThan(everyone);
      }
    }
  });

  it('never takes a word that can mean several, and says that none is in force, with the list in sight', async () => {
    const everyone = names(finder).length;
    for (const typed of ['skin cancer', 'blood cancer', 'stage 4', 'all', 'prost', 'cancer']) {
      field.focus();
      field.select();
      await typeText(typed);
      await press('Enter');
      await finder.updateComplete;
      expect(field.value).to.equal(typed);
      expect(problem(), typed).to.match(/^We do not know which type you mean/);
      expect(field.getAttribute('aria-describedby')!.split(' ')).to.include('cancer-problem');
      expect(isOpen(), typed).to.equal(true);
      expect(names(finder).length).to.equal(everyone);
    }
    await typeText('x');
    await finder.updateComplete;
    expect(problem(), 'typing on takes the message away').to.equal('');
  });

  it('leads back to the field instead of the results where a type is typed that is none', async () => {
    await typeText('skin');
    await press('Escape');
    inside(finder, 'button.primary').focus();
    inside(finder, 'button.primary').click();
    await waitUntil(() => finder.shadowRoot!.activeElement === field);
    expect(problem()).to.match(/^We do not know which type you mean/);
    field.select();
    await press('Backspace');
    inside(finder, 'button.primary').click();
    await waitUntil(() => finder.shadowRoot!.activeElement?.matches('.results-title'), 'nothing typed is an answer');
  });

  it('takes a name typed out in full', async () => {
    await typeText('breast CANCER');
    await press('Tab');
    await finder.updateComplete;
    expect(field.value).to.equal('Breast cancer');
  });

  it('explains that not being sure is fine', async () => {
    await press('ArrowUp', 'Enter');
    await finder.updateComplete;
    expect(field.value).to.equal('I’m not sure');
    expect(plain(inside(finder, '.notice'))).to.match(/^That is fine\. .*pathology report/);
    expect(names(finder).length).to.be.greaterThan(5);
  });

  it('says to call today, before any result, where a cancer cannot wait', async () => {
    await typeText('acute myeloid');
    await press('ArrowDown', 'Enter');
    await finder.updateComplete;
    const notice = inside(finder, '.call-first');
    expect(plain(notice)).to.match(/^Call today\..*doctor to doctor/);
    expect(inside<HTMLAnchorElement>(finder, '.call-first a').href).to.equal('tel:+15550100199');
    expect(notice.compareDocumentPosition(inside(finder, '.card')) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    await waitUntil(() => all(finder, '[role=status]').some((region) => plain(region).startsWith('Call today')), 'heard');
  });

  it('keeps what is typed and pressed from the page around', async () => {
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    const types = ['input', 'change', 'keydown', 'keyup', 'keypress', 'beforeinput', 'submit'];
    for (const type of types) window.addEventListener(type, hear);
    await typeText('breast');
    await press('ArrowDown', 'Enter', 'Enter');
    for (const type of types) window.removeEventListener(type, hear);
    expect(heard).to.deep.equal([]);
  });
});
