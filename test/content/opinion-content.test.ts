import { expect } from '@open-wc/testing';
import '../support/learn-everything.ts';
import { cancerTypeById, cancerTypes } from '../../src/content/cancer-types.ts';
import { families } from '../../src/content/cancers/families.ts';
import { explainerContent } from '../../src/content/explainer/index.ts';
import { questionContent } from '../../src/content/question-list/index.ts';
import { chooseFirsts } from '../../src/elements/question-list/choose-questions.ts';
import type { Known } from '../../src/model/audience.ts';
import { emptyCase } from '../../src/model/patient-case.ts';
import { moments, questionTopics } from '../../src/model/question.ts';

const { questions, firsts } = questionContent;
const known = (told: Partial<Known> = {}): Known => ({ ...emptyCase, family: told.cancer ? cancerTypeById(told.cancer)?.family : undefined, ...told });
const firstIds = (told?: Partial<Known>, moment: (typeof moments)[number] = 'getting') => chooseFirsts(questionContent, known(told), moment).map(({ id }) => id);

describe('the content of the question list and the explainer', () => {
  it('is plain data that survives as JSON', () => {
    for (const content of [questionContent, explainerContent]) expect(JSON.stringify(JSON.parse(JSON.stringify(content)))).to.equal(JSON.stringify(content));
  });

  it('has an id of its own, words, sources and a date on everything, and claims no review', () => {
    for (const { entries, sources } of [
      { entries: questions, sources: questionContent.sources },
      { entries: explainerContent.sections, sources: explainerContent.sources },
    ]) {
      expect(new Set(entries.map(({ id }) => id)).size).to.equal(entries.length);
      const there = new Set(sources.map(({ id }) => id));
      expect(there.size).to.equal(sources.length);
      for (const { id, sources: from, checkedOn, status } of entries) {
        expect(id).to.match(/^[a-z]+(-[a-z]+)*$/);
        expect(from.length, id).to.be.greaterThan(0);
        for (const source of from) expect(there.has(source), `${id}: ${source}`).to.equal(true);
        expect([checkedOn, status], id).to.deep.equal(['2026-11-25', 'draft']);
      }
      for (const { id, url } of sources) if (id !== 'own-judgment') expect(url, id).to.match(/^https?:\/\/\S+$/);
    }
  });

  it('has about 60 questions for everyone, some in every topic, and more by cancer', () => {
    const general = questions.filter(({ when }) => !Object.keys(when).length);
    expect(general.length).to.be.within(55, 65);
    for (const topic of questionTopics) expect(general.some((question) => question.topic === topic), topic).to.equal(true);
    const named = questions.flatMap(({ when }) => when.families ?? []);
    const byCancer = questions.flatMap(({ when }) => when.cancers ?? []);
    for (const id of byCancer) expect(cancerTypeById(id), id).not.to.equal(undefined);
    // Gland cancers are asked about one by one.
    const reached = new Set([...named, ...byCancer.map((id) => cancerTypeById(id)!.family)]);
    expect(Object.keys(families).filter((family) => !reached.has(family as never))).to.deep.equal([]);
  });

  it('asks nothing as I or my: whoever asks can read it out', () => {
    for (const { id, words } of questions) {
      expect(words, id).not.to.match(/\b(I|my|me)\b/);
      expect(words, id).to.match(/\?$/);
    }
  });

  it('opens with eight at every moment, for every cancer, how long is it safe to wait first', () => {
    for (const moment of moments) {
      for (const id of firsts[moment]) expect(questions.some((question) => question.id === id), id).to.equal(true);
      for (const cancer of [undefined, 'not-sure', ...cancerTypes.map(({ id }) => id)]) {
        const shown = firstIds({ cancer }, moment);
        expect(shown, `${moment} ${cancer}`).to.have.length(8);
        expect(new Set(shown).size).to.equal(8);
        expect(shown[0]).to.equal('safe-to-wait');
      }
    }
    expect(firstIds({}, 'thinking')).to.include('whom-would-you-ask').and.not.to.include('why-differ');
    expect(firstIds({}, 'both')).to.include('why-differ').and.not.to.include('whom-would-you-ask');
  });

  it('brings up what only this cancer or situation is asked about, and leaves out what others are', () => {
    expect(firstIds({ cancer: 'prostate' })).to.include.members(['prostate-watch', 'prostate-both']).and.not.to.include('breast-surgery');
    expect(firstIds({ cancer: 'acute-myeloid-leukemia' })).to.include('doctor-calls-doctor');
    expect(firstIds({ person: 'my-child' })).to.include('child-center');
    expect(firstIds({ situations: { 'treatment-soon': 'yes' } })).to.include('start-and-ask');
    expect(firstIds()).not.to.include('child-center');
  });

  it('protects when not to wait, and shows no figure of a study alone', () => {
    expect(questions.filter(({ isProtected }) => isProtected).map(({ id }) => id)).to.deep.equal(['safe-to-wait']);
    expect(explainerContent.sections.filter(({ isProtected }) => isProtected).map(({ id }) => id)).to.deep.equal(['what-not', 'not-wait']);
    const changes = explainerContent.sections.find(({ id }) => id === 'changes')!;
    expect(changes.sources.length).to.equal(3);
    expect(changes.paragraphs.join(' ').match(/\d+ to \d+ (out of|of)/g)).to.have.length(3);
  });
});
