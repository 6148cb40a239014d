import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { initialFinderState } from '../../../../src/elements/specialist-finder/finder-state.ts';
import { summarizeResults } from '../../../../src/elements/specialist-finder/results/render-summary.ts';
import {
  everything,
  makeFound,
  makeGroup,
  makeMany,
  makeResults,
  notListed,
  remote,
} from '../../../../stories/specialist-finder/results-data.ts';
import { mountResults, plain } from './mount-results.ts';

const state = initialFinderState(20);
const listOf = (count: number) =>
  makeResults(
    makeGroup(
      'treats',
      makeMany(count).map((one) => makeFound(one, 5)),
    ),
  );

describe('results: the list', () => {
  it('says whose list it is, with other ways to look', async () => {
    const { text, find } = await mountResults({ results: listOf(1) });
    expect(text('.list-source')).to.match(/^This list comes from Harborview Cancer Center. It is not every specialist./);
    const link = find<HTMLAnchorElement>('.list-source a');
    expect(link.href).to.equal('https://www.cancer.gov/research/infrastructure/cancer-centers/find');
    expect(link.rel).to.contain('noreferrer');
    const { text: unnamed } = await mountResults({ owner: undefined });
    expect(unnamed('.list-source')).to.match(/^This list comes from this website’s owner. It is not every specialist./);
  });

  it('counts in the singular and the plural, near a place and anywhere', async () => {
    const title = async (view: Parameters<typeof mountResults>[0]) => (await mountResults(view)).text('.results-title');
    expect(await title({ results: listOf(1) })).to.equal('1 specialist within 50 miles of 02115');
    expect(await title({ results: listOf(3), units: 'km', radius: 31.06856 })).to.equal('3 specialists within 50 kilometers of 02115');
    expect(await title({ results: listOf(3), radius: undefined })).to.equal('3 specialists, nearest to 02115 first');
    expect(await title({ results: listOf(1234), place: undefined })).to.equal('1,234 specialists');
  });

  it('counts those to ask and those far away apart', async () => {
    const { frame, text } = await mountResults({
      results: makeResults(
        makeGroup('treats', [makeFound(everything, 3), makeFound(notListed, 4, ['language'])]),
        makeGroup('remote', [makeFound(remote, 851)]),
      ),
    });
    const said = '1 specialist within 50 miles of 02115. 1 more may match. Ask. 1 more can help from afar.';
    expect(summarizeResults(frame.fullView)).to.equal(said);
    expect(text('.summary-text .hint')).to.equal('1 more may match. Ask. 1 more can help from afar.');
    expect(summarizeResults({ ...frame.fullView, directory: { ...frame.fullView.directory, complete: false } })).to.contain(
      'still loading',
    );
  });

  it('puts those the list is silent about after a line that says why', async () => {
    const { root, text } = await mountResults({
      state: { ...state, filters: { language: ['es', 'fr'] } },
      results: makeResults(makeGroup('treats', [makeFound(everything, 3), makeFound(notListed, 2, ['language'])])),
    });
    expect(text('.to-ask')).to.equal('1 may match. The list does not say if they speak Spanish or French. Ask.');
    expect([...root.querySelectorAll('.card-name')].map(plain)).to.deep.equal(['Ana Silva', 'Pine Hill Cancer Institute']);
  });

  it('counts those to ask alone, and those who can help from afar alone with a way to look farther', async () => {
    const silent = await mountResults({ results: makeResults(makeGroup('treats', [makeFound(notListed, 2, ['language'])])) });
    expect(summarizeResults(silent.frame.fullView)).to.equal('No full match, but 1 to ask.');
    const { frame, press } = await mountResults({
      loosening: { what: 'radius', count: 9 },
      results: makeResults(makeGroup('remote', [makeFound(remote, 851)])),
    });
    expect(summarizeResults(frame.fullView)).to.equal('None within 50 miles. 1 can help from afar.');
    press('Look at any distance: 9 specialists').click();
    expect(frame.done).to.deep.equal([{ do: 'set-radius', radius: 'any' }]);
  });

  it('tells a place that is not told from one that can’t be measured', async () => {
    const toAsk = async (...unanswered: ('place' | 'distance')[]) => (await mountResults({
      results: makeResults(makeGroup('treats', unanswered.map((what, index) => makeFound(makeMany(2)[index]!, undefined, [what])))),
    })).text('.to-ask');
    expect(await toAsk('place')).to.equal('1 may match. The list does not say where they see patients. Ask.');
    expect(await toAsk('distance')).to.equal('1 may match. The list does not say how far away they are. Ask.');
    expect(await toAsk('distance', 'place')).to.equal('2 may match. The list does not say how far away they are or where they see patients. Ask.');
  });

  it('asks for the state where that alone is not known', async () => {
    const view = {
      state: { ...state, filters: { 'visit-kind': ['video'] } },
      results: makeResults(makeGroup('treats', [makeFound(everything, undefined, ['state'])])),
    };
    expect((await mountResults(view)).text('.to-ask')).to.equal('1 may match. The list does not say if they can see people from your state. Ask.');
    expect((await mountResults({ ...view, place: undefined })).text('.to-ask')).to.equal(
      '1 may match. Ask if they can see people from your state. Type your ZIP code to know.',
    );
  });

  it('says on each card what to ask where that differs', async () => {
    const [one, two] = makeMany(2);
    const { root } = await mountResults({
      state: { ...state, filters: { language: ['es'], insurance: ['Aetna'] } },
      results: makeResults(makeGroup('treats', [makeFound(one!, 1, ['language']), makeFound(two!, 2, ['language', 'insurance'])])),
    });
    expect([...root.querySelectorAll('.ask')].map(plain)).to.deep.equal([
      'Ask if they speak Spanish.',
      'Ask if they speak Spanish or if they take Aetna.',
    ]);
  });

  it('does not claim that they treat a cancer nobody named', async () => {
    const { text } = await mountResults({ cancer: 'not-sure', results: listOf(2) });
    expect(text('.group')).to.match(/^The list says what they treat \(2\)/);
  });

  it('sorts by a native choice; by distance only from a place', async () => {
    const { frame, find } = await mountResults({ results: listOf(3) });
    const select = find<HTMLSelectElement>('select');
    expect([...select.options].map(plain)).to.deep.equal(['Nearest', 'Name', 'Last checked']);
    select.focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => frame.done.length);
    expect(frame.done).to.deep.equal([{ do: 'sort', by: 'name' }]);
    const nowhere = await mountResults({ results: listOf(3), place: undefined });
    expect([...nowhere.find<HTMLSelectElement>('select').options].map(plain)).to.deep.equal(['Name', 'Last checked']);
    expect(nowhere.find<HTMLSelectElement>('select').value).to.equal('name');
  });

  it('shows twenty at a time, and goes on with the first new one', async () => {
    const { root, press, frame, text } = await mountResults({ results: listOf(43) });
    const names = () => root.querySelectorAll('.card-name');
    expect(names()).to.have.length(20);
    expect(text('.show-more')).to.contain('23 more to see');
    const before = names()[0];
    press('Show more').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => root.activeElement === names()[20], 'focus on the first new name');
    expect(names()).to.have.length(40);
    expect(names()[0] === before, 'the same first card').to.equal(true);
    press('Show more').click();
    await waitUntil(() => root.activeElement === names()[40]);
    await frame.updateComplete;
    expect(root.querySelectorAll('.show-more')).to.have.length(0);
  });
});

describe('results: nothing found', () => {
  it('says what to take off, does it, and gives numbers to call', async () => {
    const { frame, root, press, text } = await mountResults({
      state: { ...state, filters: { language: ['es'], insurance: ['Aetna'] } },
      loosening: { what: 'language', count: 4 },
    });
    expect(text('.loosen')).to.equal('Take off “Spanish”: 4 specialists');
    expect(text('.empty')).to.contain('Call us: +1 555 010 0199');
    expect(text('.empty')).to.contain('1-800-4-CANCER');
    press('Take off “Spanish”').click();
    await waitUntil(() => root.activeElement?.classList.contains('results-title'));
    expect(frame.done).to.deep.equal([{ do: 'clear-facet', facet: 'language' }]);
  });

  it('offers any distance, any name, any cancer', async () => {
    const label = async (what: 'radius' | 'words' | 'cancer') => (await mountResults({ loosening: { what, count: 1 } })).text('.loosen');
    expect(await label('radius')).to.equal('Look at any distance: 1 specialist');
    expect(await label('words')).to.equal('Take off the name you typed: 1 specialist');
    expect(await label('cancer')).to.equal('Look at all types of cancer: 1 specialist');
    const { frame, press } = await mountResults({ loosening: { what: 'cancer', count: 9 } });
    press('Look at all types').click();
    await frame.updateComplete;
    expect(frame.fullView.cancer).to.equal(undefined);
  });
});

describe('results: choosing', () => {
  it('says who was chosen and what comes next, and takes it back', async () => {
    const { frame, root, press, text } = await mountResults({ results: makeResults(makeGroup('treats', [makeFound(everything, 3)])) });
    press('Choose').focus();
    await sendKeys({ press: 'Space' });
    await waitUntil(() => root.activeElement?.classList.contains('chosen-title'));
    expect(frame.view.chosen).to.equal(everything);
    expect(text('.chosen'))
      .to.contain('You chose Ana Silva')
      .and.to.contain('Call (617) 555-0142')
      .and.to.contain('until you have asked your own doctor');
    expect(text('.card .choose')).to.contain('Chosen');
    press('Choose another').click();
    await waitUntil(() => root.activeElement?.matches('.card .choose'));
    expect(root.querySelectorAll('.chosen')).to.have.length(0);
    expect(text('.card .choose')).to.equal('Choose Ana Silva');
  });

  it('leaves focus with whoever has gone on before it is drawn', async () => {
    const { root, find, press } = await mountResults({ results: makeResults(makeGroup('treats', [makeFound(everything, 3)])) });
    const other = document.createElement('button');
    document.body.append(other);
    for (const gone of [other, find('summary')]) {
      press('Choose').focus();
      press('Choose').click();
      gone.focus();
      await waitUntil(() => root.querySelector('.chosen'));
      await aTimeout(50);
      expect((root.activeElement ?? document.activeElement) === gone, gone.localName).to.equal(true);
      press('Choose another').click();
      await waitUntil(() => !root.querySelector('.chosen'));
    }
    other.remove();
  });
});
