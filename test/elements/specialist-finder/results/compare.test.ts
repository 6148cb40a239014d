import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { initialFinderState } from '../../../../src/elements/specialist-finder/finder-state.ts';
import {
  almostNothing,
  everything,
  longText,
  makeFound,
  makeGroup,
  makeMany,
  makeResults,
  onlySpecialty,
} from '../../../../stories/specialist-finder/results-data.ts';
import { mountResults, plain } from './mount-results.ts';

const state = initialFinderState(20);
const results = makeResults(
  makeGroup(
    'treats',
    [everything, onlySpecialty, longText, ...makeMany(2)].map((one) => makeFound(one, 5)),
  ),
);

describe('results: comparing', () => {
  it('is done by keyboard: pick two, open, remove, and be back at the list', async () => {
    const { frame, root, press, text } = await mountResults({ results });
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.compare-choice input')];
    boxes[0]!.focus();
    await sendKeys({ press: 'Space' });
    await frame.updateComplete;
    expect(text('.compare-bar')).to.contain('1 picked. Pick one more to compare.');
    boxes[1]!.focus();
    await sendKeys({ press: 'Space' });
    await frame.updateComplete;
    expect(frame.said).to.deep.equal(['1 picked. Pick one more to compare.', '2 picked']);
    press('Compare 2').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => root.activeElement?.classList.contains('compare-title'));
    expect(text('.compare-title')).to.equal('Compare 2 specialists');
    expect(root.querySelectorAll('.card')).to.have.length(0);
    press('Back to the list').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => root.activeElement === root.querySelector('.compare-open'));
    expect(root.querySelectorAll('.compare-choice input:checked')).to.have.length(2);
    press('Compare 2').click();
    await waitUntil(() => root.querySelector('.compare'));
    press('Remove').click();
    await waitUntil(() => root.activeElement?.classList.contains('results-title'));
    expect(root.querySelectorAll('.compare-choice input:checked')).to.have.length(1);
  });

  it('takes three at most and says so on the others', async () => {
    const { root, text } = await mountResults({ results, state: { ...state, compared: [everything.id, onlySpecialty.id, longText.id] } });
    const choices = [...root.querySelectorAll('.compare-choice')];
    expect(choices.map((choice) => choice.querySelector('input')!.disabled)).to.deep.equal([false, false, false, true, true]);
    expect(plain(choices[3]!)).to.match(/^Compare \(3 is the most\)/);
    expect(text('.compare-bar')).to.contain('Compare 3');
  });

  it('is a table with headers both ways, and "Not listed, ask" where the list is silent', async () => {
    const { root } = await mountResults({
      results: makeResults(makeGroup('treats', [makeFound(everything, 3), makeFound(almostNothing)])),
      state: { ...state, compared: [everything.id, almostNothing.id], comparing: true },
    });
    const columns = [...root.querySelectorAll('thead th[scope=col] .compare-name')].map(plain);
    expect(columns).to.deep.equal(['Ana Silva, MD, PhD', 'J. Doe']);
    const languages = [...root.querySelectorAll('tbody tr')].find((row) => plain(row.querySelector('th[scope=row]')!) === 'Languages')!;
    expect([...languages.querySelectorAll('td')].map(plain)).to.deep.equal(['English, Spanish, Portuguese', 'Not listed, ask']);
  });

  it('keeps those picked although filters moved on', async () => {
    const { frame, text } = await mountResults({
      results,
      state: { ...state, compared: [everything.id, onlySpecialty.id], comparing: true },
    });
    const { directory } = frame.fullView;
    frame.view = { ...frame.view, directory, results: makeResults() };
    await frame.updateComplete;
    expect(text('.compare')).to.contain('Ana Silva').and.to.contain('Miguel Okafor');
  });

  it('takes all off, without losing focus', async () => {
    const { root, press } = await mountResults({ results, state: { ...state, compared: [everything.id, onlySpecialty.id] } });
    press('Take off all').click();
    await waitUntil(() => root.activeElement?.classList.contains('results-title'));
    expect(root.querySelectorAll('.compare-bar')).to.have.length(0);
  });

  it('scrolls in itself on a phone, never the page', async () => {
    const { frame, root, find } = await mountResults({
      results,
      state: { ...state, compared: [everything.id, onlySpecialty.id, longText.id], comparing: true },
    });
    // As wide as a phone leaves; layouts follow the element's width, not the window's.
    frame.style.width = '288px';
    expect(find('.results').scrollWidth).to.be.at.most(288);
    const box = find('.compare-scroll');
    expect(box.scrollWidth).to.be.above(box.clientWidth);
    box.scrollTop = 300;
    const head = root.querySelector('thead th')!.getBoundingClientRect();
    expect(Math.abs(head.top - box.getBoundingClientRect().top)).to.be.below(4);
  });

  it('has no violations, open or not', async () => {
    const compared = [everything.id, onlySpecialty.id, longText.id];
    for (const comparing of [false, true]) {
      const { frame } = await mountResults({ results, state: { ...state, compared, comparing } });
      await expect(frame).to.be.accessible();
    }
  });
});
