import { expect } from '@open-wc/testing';
import '../support/learn-everything.ts';
import { guideContent } from '../../src/content/decision-guide/index.ts';
import { questionContent } from '../../src/content/question-list/index.ts';
import { checkGuide } from '../../src/model/check-guide.ts';
import type { GuideAnswers } from '../../src/model/guide.ts';
import { mergeById } from '../../src/model/merge-by-id.ts';
import { moments } from '../../src/model/question.ts';
import { walkGuide } from '../../src/model/walk-guide.ts';
import { guideEnglish } from '../../src/text/english/decision-guide.ts';

const { steps, options, items, disclosure, sources, grammar } = guideContent;

/** Every way through: each choice of each step taken in turn, and left open. */
function* paths(content: Parameters<typeof walkGuide>[0], answers: GuideAnswers = {}, done: ReadonlySet<string> = new Set()): Generator<GuideAnswers> {
  const walk = walkGuide(content, answers);
  const step = walk.steps.find(({ id, kind }) => ['pick', 'weigh'].includes(kind) && !done.has(id));
  if (!step) return void (yield answers);
  for (const option of [undefined, ...walk.optionsOf(step.id)]) yield* paths(content, option ? { ...answers, [step.id]: option.id } : answers, new Set([...done, step.id]));
}

describe('the content of the decision guide', () => {
  it('is plain data that survives as JSON', () => {
    expect(JSON.stringify(JSON.parse(JSON.stringify(guideContent)))).to.equal(JSON.stringify(guideContent));
  });

  it('ends every path in a next step and a person to call, also where everything is left open', () => {
    const all = [...paths(guideContent)];
    // 1 open + thinking (4 decisions × 5) + getting (3) + both (outcomes: open and 4 others × 7, differ × 4 reasons × 7)
    expect(all.length).to.equal(2 + 4 * 5 + 3 + (5 + 4) * 7);
    for (const answers of all) {
      const { steps: shown, ends } = walkGuide(guideContent, answers);
      const path = JSON.stringify(answers);
      expect(ends.length, path).to.be.greaterThan(0);
      for (const { details, call } of ends) {
        expect(call, path).to.match(/\w{3}/);
        expect(details.map((detail) => detail.split(':')[0]), path).to.deep.equal(['This week', 'Ask for']);
      }
      expect(shown[0]!.id, path).to.equal('moment');
      expect(shown.slice(-2).map(({ id }) => id), path).to.deep.equal(['next', 'summary']);
      expect(new Set(shown.map(({ id }) => id)).size, path).to.equal(shown.length);
    }
  });

  it('reaches every step and every option on some path', () => {
    const reached = new Set<string>();
    for (const answers of paths(guideContent)) {
      const walk = walkGuide(guideContent, answers);
      for (const { id } of walk.steps) for (const one of [id, ...walk.optionsOf(id).map((option) => `${id}/${option.id}`)]) reached.add(one);
    }
    expect([...steps.map(({ id }) => id), ...options.map(({ step, id }) => `${step}/${id}`)].filter((id) => !reached.has(id))).to.deep.equal([]);
  });

  it('offers the moments of the question list, three answers to the decision, five outcomes, three reasons, five next steps', () => {
    const idsOf = (answers: GuideAnswers, step: string) => walkGuide(guideContent, answers).optionsOf(step).map(({ id }) => id);
    expect(idsOf({}, 'moment')).to.deep.equal([...moments]);
    expect(Object.keys(questionContent.firsts)).to.deep.equal([...moments]);
    expect(idsOf({ moment: 'thinking' }, 'decision')).to.deep.equal(['now', 'later', 'not']);
    expect(idsOf({}, 'outcome')).to.deep.equal(grammar.audience['outcome']);
    expect(idsOf({}, 'why')).to.deep.equal(grammar.audience['why']);
    expect(idsOf({ moment: 'both' }, 'next')).to.deep.equal(['return', 'new-options', 'other-doctor', 'third-view', 'wait-and-ask', 'talk-first']);
  });

  it('has ids of its own, sources and a date on everything, and claims no review', () => {
    for (const entries of [steps, options, items]) {
      expect(new Set(entries.map(({ id }) => id)).size).to.equal(entries.length);
      for (const { id, status } of entries) {
        expect(id).to.match(/^[a-z]+(-[a-z]+)*$/);
        expect(status, id).to.equal('draft');
      }
    }
    for (const { id, url } of sources) if (id !== 'own-judgment') expect(url, id).to.match(/^https?:\/\/\S+$/);
    expect(disclosure.find(({ id }) => id === 'review')!.words).to.equal(guideEnglish['guide.draft']);
  });

  it('may be published as it is, and not without who wrote it, who paid, dates, sources, or with less said of one option', () => {
    expect(checkGuide(guideContent)).to.deep.equal([]);
    const without = (id: string) => ({ ...guideContent, disclosure: disclosure.filter((one) => one.id !== id) });
    for (const id of ['author', 'review', 'paid', 'interest']) expect(checkGuide(without(id)), id).to.deep.equal([`disclosure: "${id}" is missing`]);
    for (const id of ['written', 'update']) expect(checkGuide(without(id)), id).to.deep.equal([`disclosure: "${id}" is missing`, `disclosure: "${id}" has no date`]);
    const [first, ...rest] = steps as [(typeof steps)[number], ...typeof steps];
    expect(checkGuide({ ...guideContent, steps: [{ ...first, sources: [] }, ...rest] })).to.deep.equal(['moment: has no source']);
    expect(checkGuide({ ...guideContent, steps: [{ ...first, checkedOn: '' }, ...rest] })).to.deep.equal(['moment: has no date']);
    expect(checkGuide({ ...guideContent, sources: [] }).length).to.be.greaterThan(50);
    const shorter = options.map((option) => (option.id === 'not' ? { ...option, details: option.details.slice(1) } : option));
    expect(checkGuide({ ...guideContent, options: shorter })).to.deep.equal(['not: says other things than the other options of "decision"']);
  });

  it('keeps its protected core whatever a hospital’s file says: options, disclosure, safety, first and last steps', () => {
    const remove = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => ({ id, remove: true }));
    const merged = mergeById(guideContent, { steps: remove(steps), options: remove(options), items: remove(items), disclosure: remove(disclosure) }, grammar);
    expect(merged.steps.map(({ id }) => id)).to.deep.equal(['moment', 'decision', 'safe', 'outcome', 'why', 'next', 'summary']);
    expect(merged.options.length).to.equal(options.length);
    expect(merged.disclosure).to.deep.equal(disclosure);
    for (const answers of paths(merged)) expect(walkGuide(merged, answers).ends.every(({ call }) => call), JSON.stringify(answers)).to.equal(true);
  });

  it('says the same things of each option whatever a hospital’s file says, its own option’s included, and tells what it did not take', () => {
    const words = ['What it gives: one more view.', 'What it does not give: a promise.', 'Time: 2 weeks.', 'Money: 450 dollars.', 'Energy: some calls.', 'What it is like: you can wait at home.'];
    const merged = mergeById(
      guideContent,
      {
        options: [
          { id: 'later', title: 'Later', details: [] },
          { id: 'not', details: ['Money: you save it.'] },
          { id: 'now', details: words },
          { id: 'by-video', step: 'decision', title: 'Get one by video', details: words.map((one) => one.slice(0, one.indexOf(':') + 1)) },
          { id: 'by-phone', step: 'decision', title: 'Get one by phone' },
          { id: 'in-writing', step: 'decision', title: 'Get one in writing', details: words },
          { id: 'getting', details: ['Money: we pay.'] },
          { id: 'parking', step: 'where', title: 'In garage B', details: ['Free: yes.'] },
        ],
      },
      grammar,
    );
    expect(merged.problems.map((problem) => problem.split(':')[0])).to.deep.equal([0, 1, 3, 4, 6].map((index) => `options[${index}].details`));
    expect(merged.problems[1]).to.contain('No option of a step gets more room than another').and.to.contain('“What it gives, What it does not give, Time, Money, Energy, What it is like”');
    const of = (id: string, among = merged.options) => among.find((option) => option.id === id);
    for (const id of ['later', 'not', 'getting']) expect(of(id)!.details, id).to.deep.equal(of(id, options)!.details);
    expect(of('later')!.title).to.equal('Later');
    expect(of('now')!.details).to.deep.equal(words);
    expect([of('by-video'), of('by-phone')]).to.deep.equal([undefined, undefined]);
    expect(walkGuide(merged, { moment: 'thinking' }).optionsOf('decision').map(({ id }) => id)).to.deep.equal(['now', 'later', 'not', 'in-writing']);
    expect(of('parking')!.details).to.deep.equal(['Free: yes.']);
  });

  it('takes a hospital’s words, steps, options, order and dates', () => {
    const merged = mergeById(
      guideContent,
      {
        steps: [{ id: 'summary', title: 'On one page' }, { id: 'parking', title: 'Parking', when: { moment: ['getting'] } }],
        options: [{ id: 'our-nurse', title: 'Ask our nurse', details: ['This week: call.', 'Ask for: Maria.'], call: '555-0100' }],
        disclosure: [{ id: 'update', date: '2028-01-01' }],
        order: ['summary', 'parking', 'path'],
      },
      grammar,
    );
    expect(merged.problems).to.deep.equal([]);
    const walk = walkGuide(merged, { moment: 'getting' });
    expect(walk.steps.map(({ title }) => title)).to.deep.equal(['Where are you now?', 'Parking', 'Your way to the second opinion', 'What is your next step?', 'On one page']);
    expect(walk.optionsOf('next').map(({ id }) => id)).to.include('our-nurse');
    const refused = mergeById(guideContent, { options: [{ id: 'not', when: { decision: ['now'] } }], steps: [{ id: 'x', title: 'X', when: { cancer: ['y'] } }] }, grammar);
    expect(refused.problems).to.have.length(2);
  });
});
