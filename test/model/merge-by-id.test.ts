import { expect } from '@open-wc/testing';
import { mergeById, type OverrideGrammar } from '../../src/model/merge-by-id.ts';
import { questionContent } from '../../src/content/question-list/index.ts';
import { guideContent } from '../../src/content/decision-guide/index.ts';
import { explainerContent } from '../../src/content/explainer/index.ts';
import type { ExplainerContent } from '../../src/model/explainer.ts';
import type { QuestionContent } from '../../src/model/question.ts';

const { grammar } = questionContent;
const merge = (override: unknown, content: QuestionContent = questionContent) => mergeById(content, override, grammar);
const find = (override: unknown, id: string) => merge(override).questions.find((question) => question.id === id);
const ids = (override: unknown) => merge(override).questions.map(({ id }) => id);

describe('a hospital’s file over our content', () => {
  it('changes the fields it gives, by id, and leaves the rest', () => {
    const before = JSON.stringify(questionContent);
    const changed = find({ questions: [{ id: 'goal', words: 'What are we trying to do?' }] }, 'goal')!;
    expect(changed.words).to.equal('What are we trying to do?');
    expect(changed.topic).to.equal('choices');
    expect(changed.sources).not.to.deep.equal([]);
    expect(JSON.stringify(questionContent), 'ours').to.equal(before);
  });

  it('does not let reworded health content stand on our sources, our date or anyone’s review', () => {
    const { sources, checkedOn, status } = find([{ id: 'goal', why: 'Because we say so.' }], 'goal')!;
    expect([sources, checkedOn, status]).to.deep.equal([[], '', 'draft']);
    expect(find([{ id: 'goal', why: 'Because.', sources: ['nccn-patients'] }], 'goal')!.sources).to.deep.equal(['nccn-patients']);
  });

  it('adds what has what it needs, takes away, and puts first', () => {
    const override = { questions: [{ id: 'parking', words: 'Where do we park?', topic: 'costs' }, { id: 'goal', remove: true }], order: ['parking', 'how-sure'] };
    const merged = merge(override);
    expect(merged.problems).to.deep.equal([]);
    expect(ids(override).slice(0, 2)).to.deep.equal(['parking', 'how-sure']);
    expect(merged.order).to.deep.equal(['parking', 'how-sure']);
    expect(ids(override)).not.to.include('goal');
    expect(new Set(ids(override)).size).to.equal(ids(override).length);
  });

  it('cannot remove the protected core, nor say whom it is for; it can reword it', () => {
    const merged = merge([{ id: 'safe-to-wait', remove: true, words: 'How long can we wait?', when: { families: ['blood'] } }]);
    const kept = merged.questions.find(({ id }) => id === 'safe-to-wait')!;
    expect([kept.words, kept.when, kept.isProtected]).to.deep.equal(['How long can we wait?', {}, true]);
    expect(merged.problems).to.have.length(2);
    expect(merged.problems.join()).to.contain('[0].remove: "safe-to-wait" belongs to the protected core').and.to.contain('[0].when');
    expect(find([{ id: 'goal', isProtected: true }], 'goal')!.isProtected, 'made itself core').to.equal(false);
  });

  it('cannot empty a list of the protected core; it can reword it, and empty any other', () => {
    const merged = mergeById(
      explainerContent,
      { sections: [{ id: 'what-not', points: [], paragraphs: ['One more view.'] }, { id: 'not-wait', say: [], points: ['Call us today.'] }, { id: 'what', points: [] }, { id: 'time', paragraphs: [] }] },
      explainerContent.grammar,
    );
    const of = (id: string, { sections }: Pick<ExplainerContent, 'sections'>) => sections.find((section) => section.id === id)!;
    expect(merged.problems).to.deep.equal([
      'sections[0].points: "what-not" belongs to the protected core. This can be reworded, not emptied: ours stays',
      'sections[1].say: "not-wait" belongs to the protected core. This can be reworded, not emptied: ours stays',
    ]);
    expect(of('what-not', merged).points).to.deep.equal(of('what-not', explainerContent).points);
    expect(of('what-not', merged).paragraphs).to.deep.equal(['One more view.']);
    expect(of('not-wait', merged).points).to.deep.equal(['Call us today.']);
    expect([of('what', merged).points, of('time', merged).paragraphs]).to.deep.equal([[], []]);
  });

  it('counts what has not changed since the hospital read it as reviewed', () => {
    const review = { by: 'Ana Silva, MD', role: 'Chief', date: '2026-12-01' };
    expect(merge({ review }).review).to.deep.equal(review);
    expect(find({ review }, 'goal')!.status).to.equal('reviewed');
    expect(find({ review: { ...review, date: '2020-01-01' } }, 'goal')!.status).to.equal('draft');
    const guide = mergeById(guideContent, { review, options: [{ id: 'now', call: 'Ana' }] }, guideContent.grammar);
    for (const { id, status } of [...guide.steps, ...guide.options, ...guide.items]) expect(status, id).to.equal('reviewed');
    expect(guide.disclosure).to.deep.equal(guideContent.disclosure);
    expect(merge({ review: { by: 'Ana' } }).problems).to.deep.equal(['review.role: expected text that is not empty', 'review.date: expected a date, YYYY-MM-DD']);
  });

  it('leaves out what it can’t understand, says where it stands, and keeps the rest', () => {
    const { problems, questions } = merge({
      questions: [{ id: 'goal', topic: 'money', words: ' ' }, 'how-sure', { words: 'No id' }, { id: 'new' }, { id: 'how-sure', remove: true }, { id: 'gone', remove: true }, { id: 'why-this', color: 'red' }],
      sources: [{ id: 'ours', title: 'Ours', url: 'java\tscript:alert(1)' }],
      qestions: [],
      order: ['nowhere'],
    });
    expect(problems.map((problem) => problem.split(':')[0])).to.deep.equal([
      'questions[0].topic',
      'questions[0].words',
      'questions[1]',
      'questions[2].id',
      'questions[3].words',
      'questions[5].id',
      'questions[6].color',
      'sources[0].url',
      'qestions',
      'order[0]',
    ]);
    expect(questions.some(({ id }) => id === 'how-sure')).to.equal(false);
    expect(questions.find(({ id }) => id === 'goal')!.topic).to.equal('choices');
  });

  it('never throws, whatever it is given', () => {
    const ugly = [null, 7, '', [], {}, [null], [[]], { questions: {} }, { questions: [{ id: '__proto__', words: 'x' }] }, { __proto__: [] }, { order: 7 }, { review: null }, { constructor: [] }, JSON.parse('{"__proto__": [{"id": "x"}]}')];
    for (const override of ugly) expect(merge(override).questions.length, JSON.stringify(override)).to.be.at.least(questionContent.questions.length);
    expect(merge([Object.assign(Object.create(null) as object, { id: 'safe-to-wait', when: Object.create(null) as unknown, sources: [] })]).problems).to.have.length(2);
    expect(({} as Record<string, unknown>)['words']).to.equal(undefined);
    expect(merge({ questions: Array.from({ length: 501 }, (_, index) => ({ id: `q${index}`, words: 'x' })) }).problems).to.deep.equal(['questions: expected a list of at most 500']);
  });

  it('refuses new entries where the grammar has nothing to start from', () => {
    const closed: OverrideGrammar = { ...grammar, parts: { questions: { ...grammar.parts['questions']!, start: undefined } } };
    expect(mergeById(questionContent, [{ id: 'new', words: 'x' }], closed).problems).to.deep.equal(['[0].id: there is no "new", and none can be added here']);
  });
});
