import { expect } from '@open-wc/testing';
import type { Setting } from '../../../stories/config/make-element.ts';
import { makeGuide, pressWords, texts } from './make-guide.ts';

const review = { by: 'Ana Silva, MD', role: 'Chief of oncology', date: '2026-12-01' };
const older = { ...review, date: '2026-11-01' };
const reworded = { options: [{ id: 'both', title: 'I have two opinions now' }, { id: 'now', details: ['What it gives: one more view.', 'What it does not give: a promise.', 'Time: 2 weeks.', 'Money: 450 dollars.', 'Energy: some calls.', 'What it is like: you wait at home.'] }] };
const draft = 'Draft: no doctor has reviewed this guide yet.';
const approved = 'This hospital says that it has reviewed this guide: Ana Silva, MD.';
const reviewed = 'Reviewed by Ana Silva, MD, Chief of oncology, on December 1, 2026.';
const changed = 'Reviewed by Ana Silva, MD, Chief of oncology, on November 1, 2026. The words have changed since.';

/** What is said of who has reviewed it: on the first screen, in its sources, under "Who checked it" and on paper; then in the sources of the decision. */
async function everySaying(setting: Setting): Promise<readonly (string | undefined)[]> {
  const guide = await makeGuide({}, setting);
  const rows = [...guide.renderRoot.querySelectorAll('.disclosure div')].filter((row) => row.querySelector('dt')!.textContent === 'Who checked it');
  expect(rows, 'on screen and on paper').to.have.length(2);
  const first = [texts(guide, '.screen-only > .hint')[0], texts(guide, '.step .origin .hint')[0], ...rows.map((row) => row.querySelector('dd')!.textContent!.trim())];
  await pressWords(guide, 'I’m thinking about it: should I get one?');
  await pressWords(guide, 'Next');
  return [...first, texts(guide, '.step .origin .hint')[0]];
}

describe('who has reviewed the decision guide', () => {
  afterEach(() => document.body.replaceChildren());

  it('is said in one sentence everywhere once a hospital has said it, also of an option it has reworded', async () => {
    for (const override of [{}, reworded]) {
      expect(await everySaying({ attributes: { 'content-approved-by': 'Ana Silva, MD' }, override })).to.deep.equal(Array(5).fill(approved));
      expect(await everySaying({ override: { ...override, review } })).to.deep.equal(Array(5).fill(reviewed));
    }
  });

  it('is not said of words that have changed since: that they have is', async () => {
    for (const override of [{}, reworded]) expect(await everySaying({ override: { ...override, review: older } })).to.deep.equal(Array(5).fill(changed));
  });

  it('is nobody until then, whatever the hospital writes in its place, and no source says otherwise', async () => {
    const checked = 'Last checked on November 25, 2026. No doctor has reviewed these words yet.';
    const setting = { attributes: { debug: '' }, override: { disclosure: [{ id: 'review', words: 'Checked by experts.', date: '2026-12-01' }] } };
    expect(await everySaying(setting)).to.deep.equal([draft, checked, draft, draft, checked]);
    const panel = document.querySelector('so-decision-guide')!.renderRoot.querySelector('[part=debug]')!.textContent!;
    expect(panel).to.contain('disclosure[0].words: not taken: who has checked the guide').and.to.contain('content-approved-by').and.to.contain('disclosure[0].date');
    expect(texts(document.querySelector('so-decision-guide')!, '.sources').join()).not.to.contain('clinician');
  });
});
