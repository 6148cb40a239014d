import type { QuestionNotes } from '../../model/patient-case.ts';
import { bare } from '../../model/bare.ts';

/** What is noted of one question by its id: its words, the answer, who asks it. */
export type NoteKind = 'own' | 'answered' | 'askedBy';

/** Under this id the words of a question that is being written, and is not on the list yet. */
export const draftId = 'own-draft';

/** The notes with the chosen questions in this order. */
export function inOrder(notes: QuestionNotes, chosen: readonly string[]): QuestionNotes {
  return Object.freeze({ ...notes, chosen: Object.freeze(chosen) });
}

/** Puts a question at the end of the list. Its words go along, for elements that don't have our questions. */
export function choose(notes: QuestionNotes, id: string, words: string): QuestionNotes {
  return note(inOrder(notes, [...notes.chosen.filter((one) => one !== id), id]), 'own', id, words);
}

/** Takes a question off the list. What was noted of it stays, for when it is chosen again. */
export function takeOff(notes: QuestionNotes, id: string): QuestionNotes {
  return inOrder(notes, notes.chosen.filter((one) => one !== id));
}

/**
 * The order with one question somewhere else.
 *
 * @param place from 0; beyond the ends counts as the end
 * @returns the same array where nothing changes
 */
export function moveTo(order: readonly string[], id: string, place: number): readonly string[] {
  const rest = order.filter((one) => one !== id);
  const at = Math.max(0, Math.min(place, rest.length));
  return order[at] === id || rest.length === order.length ? order : [...rest.slice(0, at), id, ...rest.slice(at)];
}

/** Notes something; an empty text takes the note away. */
export function note(notes: QuestionNotes, kind: NoteKind, id: string, text: string): QuestionNotes {
  const { [id]: _, ...rest } = notes[kind];
  return Object.freeze({ ...notes, [kind]: Object.freeze(bare(text ? { ...rest, [id]: text } : rest)) });
}

/** An id no question has yet. */
export function newId({ own, chosen }: QuestionNotes): string {
  for (let number = 1; ; number++) if (!((`own-${number}` in own) || chosen.includes(`own-${number}`))) return `own-${number}`;
}
