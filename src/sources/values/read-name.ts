import { isMissing } from './clean-text.ts';
import { readableCase } from './readable-case.ts';

const credential =
  /^(?:MD|DO|PhD|PharmD|PsyD|ScD|MB(?:BS|BCh|ChB|A)|M[SA]|MSc|MSN|MPH|MHS|RN|NP|PAC?|APRN|[DC]NP|[AC]RNP|FNP|DMD|DDS|DPM|OD|DC|PT|FAC[SPR]|FACOG|FASC?O|FASTRO|FRC[PS]|Esq)$/i;
const spelled: Readonly<Record<string, string>> = { PHD: 'PhD', PHARMD: 'PharmD', PSYD: 'PsyD', AUD: 'AuD', PAC: 'PA-C' };

function withoutDots(text: string): string {
  return text.replace(/[.\s]/g, '');
}

/** "M.D., PH.D." → "MD, PhD"; words that are no letters after a name stay as written. */
export function readCredentials(text: string): string {
  return text
    .split(/[,;]/)
    .map((part) => {
      const plain = withoutDots(part);
      const isLetters = plain.length <= 8 && (part.includes('.') || credential.test(plain)) && !/[a-z]{4}/.test(plain);
      return isLetters ? (spelled[plain.toUpperCase()] ?? plain) : part.trim();
    })
    .filter(Boolean)
    .join(', ');
}

/** A person's name out of its parts. "Null" and "Na" are surnames too: parts count as missing only when all of them are. */
export function joinName(first: string, middle: string, last: string, suffix: string): string {
  if (!last || (isMissing(last) && (!first || isMissing(first)))) return '';
  return [first, middle, last, suffix]
    .filter((part) => part && !/^(\W+|<unavail>)$/i.test(part))
    .map(readableCase)
    .join(' ');
}

/**
 * Takes the letters after a name off it and turns "Silva, Ana, MD" round; names of institutions stay as written,
 * which is why "Silva, Ana" alone is turned only when something else says that it is a person.
 */
export function splitName(written: string, isPerson: boolean): { readonly name: string; readonly credentials: string } {
  const parts = written.split(',').map((part) => part.trim()).filter(Boolean);
  const letters: string[] = [];
  while (parts[1] && parts.at(-1)!.split(/\s+/).every((word) => credential.test(withoutDots(word)))) letters.unshift(parts.pop()!);
  const isTurned = parts.length === 2 && (isPerson || letters.length > 0) && !/^(jr|sr|i{2,3}|iv|llc|inc|pc|ltd)\.?$/i.test(parts[1]!);
  return { name: readableCase(isTurned ? parts.reverse().join(' ') : parts.join(', ')), credentials: readCredentials(letters.join(', ')) };
}
