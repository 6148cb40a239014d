import { isMissing } from './clean-text.ts';
import { readableCase } from './readable-case.ts';

const credential =
  /^(?:MD|DO|PhD|PharmD|PsyD|ScD|MB(?:BS|BCh|ChB|A)|M[SA]|MSc|MSN|MPH|MHS|RN|NP|PA(?:-?C)?|APRN|[DC]NP|[AC]RNP|FNP|DMD|DDS|DPM|OD|DC|PT|FAC[SPR]|FACOG|FACRO|FAA[DNP]|M[BH]A|BSN|FNP-B?C|FASC?O|FASTRO|FRC[PS]|Esq)$/i;
const spelled: Readonly<Record<string, string>> = { PHD: 'PhD', PHARMD: 'PharmD', PSYD: 'PsyD', AUD: 'AuD', PAC: 'PA-C' };

/** What a state is called as well ("Boston MA"): no proof of a degree where no comma stands before it. */
const doubtful = /^(?:M[AS]|PA|DC)$/;
const institution =
  /\b(?:hospital|cent(?:er|re)|clinic|institute|university|medic|health|cancer|oncology|group|(?:care|of|the|llc|inc)\b)/i;
const generation = /^(?:jr|sr|i{2,3}|iv|pc|ltd)\.?$/i;

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
  return readableName(
    [first, middle, last, suffix]
      .filter((part) => part && !/^(\W+|<unavail>)$/i.test(part))
      .map(readableCase)
      .join(' '),
  );
}

/** Also what is written in small letters alone: "ana silva". */
function readableName(name: string): string {
  return readableCase(/\p{Lu}/u.test(name) || !/[a-z]{2}/.test(name) ? name : name.toUpperCase());
}

/** Takes the degrees off the end of words, though no comma parts them: "Ana Silva MD PhD"; a name of two words keeps both. */
function takeDegrees(words: string[], least: number): string[] {
  let at = words.length;
  while (at > least && /[A-Z].*[A-Z]/.test(words[at - 1]!) && credential.test(withoutDots(words[at - 1]!))) at -= 1;
  return words.slice(at).some((word) => !doubtful.test(word)) ? words.splice(at) : [];
}

/**
 * Takes the letters after a name and the "Dr." before it off, and turns "Silva, Ana, MD" round; names of institutions stay
 * as written, which is why "Silva, Ana" alone is turned only when something else says that it is a person.
 */
export function splitName(written: string, isPerson: boolean): { readonly name: string; readonly credentials: string; readonly isTurned?: boolean } {
  const parts = written.split(',').map((part) => part.trim()).filter(Boolean);
  const letters: string[] = [];
  if (institution.test(written)) return { name: readableName(parts.join(', ')), credentials: '' };
  while (parts[1] && parts.at(-1)!.split(/\s+/).every((word) => credential.test(withoutDots(word)))) letters.unshift(parts.pop()!);
  const words = (parts.pop() ?? '').split(/\s+/);
  letters.unshift(...takeDegrees(words, parts[0] ? 1 : 2));
  parts.push(words.join(' '));
  const isTurned = parts.length === 2 && (isPerson || letters.length > 0) && !generation.test(parts[1]!);
  const name = readableName(isTurned ? parts.reverse().join(' ') : parts.join(', '));
  return { name: name.replace(/^(?:(?:dr|prof(?:essor)?)(?:\.\s*|\s+))+(?=\S+\s+\S)/i, ''), credentials: readCredentials(letters.join(', ')), isTurned };
}

/** Whether a column holds people as lists sort them: most are written "Silva, Ana". */
export function areTurned(names: readonly string[]): boolean {
  return names.filter((name) => splitName(name, true).isTurned).length > names.length / 2;
}
