/** The number proper, then what follows "x", "ext." or "extension". */
const parts = /^(.*?)(?:[\s,;(]*(?:\bext(?:ension)?|x|#)[\s.:=#]*(\d{1,8})\)?)?\s*$/is;
/** Where each letter is on the keys of a phone, a to z. */
const keys = '22233344455566677778889999';

interface Numbered {
  /** Digits, with a leading `+` where it was written. */
  readonly number: string;
  readonly extension: string | undefined;
}

function readNumber(written: string): Numbered {
  const [, main = '', extension] = parts.exec(written.replace(/^tel:/i, '').trim()) ?? [];
  // "1-800-4-CANCER": letters count only where digits begin, else "Call us: 617…" would dial words.
  const dialed = /^[\d+(]/.test(main) ? main.replace(/[a-z]/gi, (letter) => keys[letter.toLowerCase().charCodeAt(0) - 97]!) : main;
  // "+44 (0)20": the bracketed zero is dialed only at home.
  const digits = (dialed.startsWith('+') ? dialed.replace('(0)', '') : dialed).replace(/\D/g, '');
  return { number: (dialed.startsWith('+') ? '+' : '') + digits, extension };
}

/** Ten digits of a number in the North American plan (area codes begin with 2 to 9), else `undefined`. */
function readNorthAmerican(number: string): string | undefined {
  return /^(?:\+?1)?([2-9]\d{9})$/.exec(number)?.[1];
}

/**
 * A phone number as Americans write it, "(617) 555-0142", with "x123" for an extension.
 * Numbers of other countries and those with letters stay as written.
 */
export function formatPhone(written: string): string {
  const { number, extension } = readNumber(written);
  const ten = readNorthAmerican(number);
  if (!ten || /[a-wyz]{3}/i.test(written.replace(/ext(ension)?|tel:/gi, ''))) return written.trim();
  return `(${ten.slice(0, 3)}) ${ten.slice(3, 6)}-${ten.slice(6)}${extension ? ` x${extension}` : ''}`;
}

/**
 * The `tel:` address that dials a number as written (RFC 3966): "(617) 555-0142 x9" gives `tel:+16175550142;ext=9`.
 * A number with neither `+` nor the ten digits of the North American plan is dialed as it stands ("911").
 *
 * @returns `undefined` where fewer than three digits could be dialed, or more than the fifteen of E.164
 */
export function telephoneUrl(phone: string): string | undefined {
  const { number, extension } = readNumber(phone);
  const ten = number.startsWith('+') && !number.startsWith('+1') ? undefined : readNorthAmerican(number);
  const digitCount = number.replace('+', '').length;
  if (digitCount < 3 || digitCount > 15) return undefined;
  return `tel:${ten ? `+1${ten}` : number}${extension ? `;ext=${extension}` : ''}`;
}
