import { expect, waitUntil } from '@open-wc/testing';
import type { SpecialistFinder } from '../../../src/elements/specialist-finder/specialist-finder.ts';
import { writeDirectory, storySpecialists } from '../../../stories/specialist-finder/story-directory.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { deepActiveElement } from '../../support/deep-active-element.ts';
import { press, typeText } from '../../support/press.ts';
import { all, inside, makeFinder, names, plain, type MakeFinder } from './make-finder.ts';

describe('finder: filters', () => {
  const said = silentConsole();
  let finder: SpecialistFinder;

  const open = async (setting?: MakeFinder) => {
    finder = await makeFinder(setting);
    inside(finder, '#filters').click();
    await finder.updateComplete;
  };
  afterEach(() => document.body.replaceChildren());

  const group = (legend: string) => all(finder, 'fieldset.facet').find((facet) => plain(facet.querySelector('legend')) === legend)!;
  const choice = (legend: string, name: string) =>
    [...group(legend).querySelectorAll<HTMLElement>('.choice')].find((label) => plain(label).startsWith(name))!.querySelector('input')!;
  const choose = async (legend: string, name: string) => {
    choice(legend, name).click();
    await finder.updateComplete;
  };
  const chips = () => all(finder, '.chip').map((chip) => plain(chip.querySelector('.visually-hidden')));

  it('are folded at first, and only those the directory supports are offered', async () => {
    finder = await makeFinder();
    expect(inside<HTMLDetailsElement>(finder, '.filters').open).to.equal(false);
    expect(all(finder, 'fieldset.facet legend').map(plain)).to.deep.equal([
      'Kind of visit',
      'Language',
      'Insurance',
      'New patients',
      'Who they treat',
      'Doctor’s gender',
      'Hospital or center',
      'Center is named as',
    ]);
    document.body.replaceChildren();
    finder = await makeFinder({ directory: writeDirectory([{ name: 'A', languages: ['Spanish'] }, { name: 'B', languages: ['English'] }]) });
    expect(all(finder, 'fieldset.facet legend').map(plain)).to.deep.equal(['Language']);
  });

  it('can be narrowed down by the web team, and a wrong name is warned about', async () => {
    finder = await makeFinder({ attributes: { filters: 'language insurance' } });
    expect(all(finder, 'fieldset.facet legend').map(plain)).to.deep.equal(['Language', 'Insurance']);
    finder.setAttribute('filters', 'price');
    await finder.updateComplete;
    expect(await said().hear(/filters must be/)).to.have.length(1);
    expect(all(finder, 'fieldset.facet')).to.have.length(8);
  });

  it('stand beside their counts, in words for a screen reader too', async () => {
    await open();
    const label = choice('Language', 'French').closest('label')!;
    expect(plain(label)).to.equal('French 2 2 specialists');
    expect(plain(label.querySelector('[aria-hidden]'))).to.equal('2');
    expect(plain(group('Insurance'))).to.contain('Call your plan and the office first.');
  });

  it('work as "any of" in a group, and show as chips that take them off', async () => {
    await open();
    await choose('Language', 'Vietnamese');
    expect(names(finder)[0]).to.equal('Linh Nguyen');
    await choose('Language', 'German');
    await choose('Insurance', 'Medicare');
    expect(chips()).to.deep.equal(['Remove Vietnamese', 'Remove German', 'Remove Listed as taking Medicare']);
    expect(plain(inside(finder, '#filters'))).to.equal('More filters 3 set');
    expect(plain(inside(finder, 'form + .print-only')), 'what paper says').to.equal(
      'Searched for: any type of cancer; any place; Vietnamese; German; Listed as taking Medicare',
    );
  });

  it('count a remote kind of visit without knowing the state, and ask for that', async () => {
    await open();
    expect(plain(choice('Kind of visit', 'By video').closest('label'))).to.equal('By video 2 2 specialists');
    await choose('Kind of visit', 'By video');
    expect(names(finder).slice(0, 2)).to.deep.equal(['Ana Silva', 'Samir Haddad']);
    expect(plain(inside(finder, '.to-ask'))).to.equal('2 may match. Ask if they can see people from your state. Type your ZIP code to know.');
    expect(plain(choice('Language', 'Arabic').closest('label')), 'other filters count on').to.equal('Arabic 1 1 specialist');
  });

  it('give focus to the next chip when one goes, and to "More filters" after the last', async () => {
    await open();
    for (const name of ['Vietnamese', 'German', 'Arabic']) await choose('Language', name);
    all(finder, '.chip')[1]!.focus();
    await press('Enter');
    await waitUntil(() => plain(deepActiveElement()?.querySelector('.visually-hidden')) === 'Remove Arabic');
    await press('Enter');
    await waitUntil(() => plain(deepActiveElement()?.querySelector('.visually-hidden')) === 'Remove Vietnamese');
    await press('Enter');
    await waitUntil(() => deepActiveElement()?.id === 'filters');
    expect(chips()).to.deep.equal([]);
    expect(choice('Language', 'Vietnamese').checked).to.equal(false);
  });

  it('go all at once, and focus stays in the finder', async () => {
    await open();
    await choose('Language', 'Vietnamese');
    inside(finder, '#words').focus();
    await typeText('linh');
    await finder.updateComplete;
    expect(chips()).to.deep.equal(['Remove Name: linh', 'Remove Vietnamese']);
    inside(finder, '.clear-all').focus();
    await press('Enter');
    await waitUntil(() => deepActiveElement()?.id === 'filters');
    expect(inside<HTMLInputElement>(finder, '#words').value).to.equal('');
    expect(names(finder)).to.have.length(storySpecialists.length);
  });

  it('announce the count once, after typing stops', async () => {
    await open();
    const heard: string[] = [];
    const watch = new MutationObserver(() => heard.push(all(finder, '.visually-hidden[role=status]').map(plain).join('')));
    for (const region of all(finder, '.visually-hidden[role=status]')) watch.observe(region, { childList: true, characterData: true, subtree: true });
    inside(finder, '#words').focus();
    await typeText('bauer');
    await waitUntil(() => heard.some((text) => text.includes('1 specialist')));
    watch.disconnect();
    expect(new Set(heard.filter(Boolean)).size).to.equal(1);
  });

  it('fold long lists, with a way to all of them and to find one', async () => {
    const plans = Array.from({ length: 40 }, (_none, index) => `Plan ${String(index).padStart(2, '0')}`);
    await open({ directory: writeDirectory([{ name: 'A', insurance: plans }, { name: 'B' }]) });
    const boxes = () => group('Insurance').querySelectorAll('input[type=checkbox]').length;
    expect(boxes()).to.equal(8);
    group('Insurance').querySelector<HTMLElement>('.show-all')!.click();
    await finder.updateComplete;
    expect(boxes()).to.equal(40);
    group('Insurance').querySelector<HTMLElement>('.find input')!.focus();
    await typeText('plan 3');
    await press('Enter');
    await finder.updateComplete;
    expect(boxes()).to.equal(10);
    expect(deepActiveElement()?.id, 'Enter finds, it does not search').to.equal('find-insurance');
    group('Insurance').querySelector<HTMLElement>('.show-all')!.click();
    await finder.updateComplete;
    expect(boxes()).to.equal(8);
  });

  it('fold away those that find nobody first, and nothing moves or goes under a finger', async () => {
    const at = (city: string, state: string, institution: string, name: string) => ({ name, institution, cancers: ['Breast cancer'], city, state });
    const far = [...'ABCDEFGHIJKL'].map((letter) => [at('Portland', 'OR', `Far ${letter}`, `${letter} One`), { ...at('Portland', 'OR', `Far ${letter}`, `${letter} Two`), cancers: ['Lung cancer'] }]);
    await open({ directory: writeDirectory([...far.flat(), { ...at('Boston', 'MA', 'Near', 'Z'), cancers: ['Prostate cancer'] }]) });
    const shown = () => [...group('Hospital or center').querySelectorAll('.choice')].map((label) => plain(label).split(/\s\d/)[0]!.trim());
    const before = shown();
    expect(before).to.not.contain('Near');
    const last = before.at(-1)!;
    await choose('Hospital or center', last);
    expect(shown(), 'ticking leaves the order').to.deep.equal(before);
    finder.setAttribute('cancer', 'prostate');
    await finder.updateComplete;
    expect(shown()[0], 'who would be found').to.equal('Near');
    expect(shown(), 'the chosen one stays').to.contain(last);
    choice('Hospital or center', last).focus();
    await choose('Hospital or center', last);
    expect(shown(), 'also when it is taken off').to.contain(last);
    expect(deepActiveElement()).to.equal(choice('Hospital or center', last));
  });

  it('never hold a key of Object.prototype', async () => {
    await open({ directory: writeDirectory([{ name: 'A', insurance: ['__proto__', 'constructor'] }, { name: 'B', insurance: ['Aetna'] }]) });
    await choose('Insurance', '__proto__');
    expect(names(finder)[0]).to.equal('A');
    expect(chips()).to.deep.equal(['Remove Listed as taking __proto__']);
  });
});
