import { countSpellingErrors, errorsForgiven } from './spelling-errors.ts';

const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

/** The name that was most likely meant, by its letters alone: `page-size` for `pagesize`; `undefined` where none is near. */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  const typed = letters(written);
  let most = errorsForgiven(typed);
  let nearest: string | undefined;
  for (const name of known) {
    const distance = countSpellingErrors(typed, letters(name), most, true);
    if (distance > most || (nearest && distance === most)) continue;
    nearest = name;
    most = distance;
  }
  return nearest;
}
