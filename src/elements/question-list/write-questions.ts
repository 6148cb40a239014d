import type { QuestionView } from './question-view.ts';

/** The list as plain text, numbered, with who asks and what was answered; the questions to begin with where nothing is chosen. */
export function writeQuestions({ say, order, firsts, notes, wordsOf }: Pick<QuestionView, 'say' | 'order' | 'firsts' | 'notes' | 'wordsOf'>): string {
  const ids = order.length ? order : firsts.map(({ id }) => id);
  const lines = ids.map((id, index) => {
    const { [id]: name } = notes.askedBy;
    const { [id]: answer } = notes.answered;
    return [`${index + 1}. ${wordsOf(id)}`, name && `   ${say('questions.sheetAsks', { name })}`, answer && `   → ${answer}`].filter(Boolean).join('\n');
  });
  return [say('questions.title'), '', ...lines].join('\n');
}
