import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeChanges } from '../../scripts/release/book-page.js';
import { compareBooks, makeBook } from '../../scripts/release/content-book.js';

const question = { id: 'wait', words: 'How long is it safe to wait?', why: '', topic: 'wait', sources: ['acs'], checkedOn: '2026-11-25', status: 'draft' };
const parts = {
  script: { words: { 'common.call': 'Call {phone}' } },
  'question-list': { words: { 'questions.title': 'Questions' }, questions: [question, { ...question, id: 'goal', words: 'What is the goal?' }], sources: [{ id: 'acs', title: 'Questions', url: 'https://example.org/' }], grammar: { expects: 'a text' } },
};
const changed = (change) => ({ ...parts, 'question-list': { ...parts['question-list'], questions: change(parts['question-list'].questions) } });

describe('the content book', () => {
  it('has each word with id, source, date and status, and nothing that is structure', () => {
    const { entries, sources } = makeBook('1.0.0', parts);
    assert.deepEqual(entries.map(({ id }) => id), ['common.call', 'questions.title', 'questions/wait', 'questions/goal']);
    assert.deepEqual(entries[2], { id: 'questions/wait', part: 'question-list', words: { words: 'How long is it safe to wait?' }, sources: ['acs'], date: '2026-11-25', status: 'draft' });
    assert.deepEqual(sources.map(({ id }) => id), ['acs']);
  });

  it('tells what is new, gone and changed since an earlier one; a new date or status is a change', () => {
    const before = makeBook('1.0.0', parts);
    const after = makeBook('1.1.0', changed(([wait]) => [{ ...wait, status: 'reviewed' }, { ...wait, id: 'price', words: 'What does <it> cost?' }]));
    const changes = compareBooks(after, before);
    assert.deepEqual([changes.since, changes.added, changes.removed], ['1.0.0', ['question-list questions/price'], ['question-list questions/goal']]);
    assert.deepEqual(changes.changed.map(({ id, before: old, after: now }) => [id, old.status, now.status]), [['question-list questions/wait', 'draft', 'reviewed']]);
    assert.match(writeChanges(changes), /1 new, 1 gone, 1 changed/);
    assert.deepEqual(compareBooks(after, after), { since: '1.1.0', added: [], removed: [], changed: [] });
  });

  it('refuses two entries of one id', () => {
    assert.throws(() => makeBook('1.0.0', changed(([wait]) => [wait, wait])), /Two entries/);
  });
});
