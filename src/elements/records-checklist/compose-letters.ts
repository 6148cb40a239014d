import { untouchedRecord, type Person } from '../../model/patient-case.ts';
import type { Destination, LetterKind, RecordItem } from '../../model/record.ts';
import type { Say } from '../../text/say.ts';
import { describeDestination, findDestination } from './describe-destination.ts';
import type { Progress } from './enough.ts';

/** One letter to one place, for all it holds. Every field is words to print; blanks are labels of lines to fill in by hand. */
export interface Letter {
  readonly kind: LetterKind;
  readonly to: string;
  readonly subject: string;
  readonly aboutBlanks: readonly string[];
  readonly opening: string;
  readonly records: readonly RecordItem[];
  /** By when; where no date is known, `undefined`: a line to fill in by hand. */
  readonly by: string | undefined;
  /** Where the place is to send it, line by line; empty: a line to fill in by hand. */
  readonly sendTo: readonly string[];
  readonly paragraphs: readonly string[];
  readonly signatureBlanks: readonly string[];
}

export interface LetterInput {
  /** Those that apply, as `chooseRecords` gives them. */
  readonly items: readonly RecordItem[];
  readonly progress: Progress;
  /** Ids to ask for; where not given, all that are needed and not there yet. */
  readonly chosen?: readonly string[] | undefined;
  readonly destinations: readonly Destination[];
  readonly person: Person | undefined;
  /** Dates as people write them; empty where not known. */
  readonly wantedBy: string;
  readonly visit: string;
  /** Speaks of the person the records are of. */
  readonly say: Say;
}

const onItsOwn = ['only-if-asked', 'not-wanted'];

/**
 * The letters that ask for what is not there yet, each kind for itself, as each rests on a law of its own:
 *
 * - `treatment`: to the doctor's office, to send to the center (45 CFR 164.506; no signed form needed).
 * - `own-copy`: for the patient's own copy (45 CFR 164.524; 30 days are the outer limit). A copy straight to the center can
 *   only be asked for as a favor, or of an electronic record (*Ciox Health v. Azar*, 2020).
 * - `pathology`: a loan of slides, by the lab's own rules; 164.524 is about what is written down.
 */
export function composeLetters(input: LetterInput): readonly Letter[] {
  const { items, progress, chosen } = input;
  const wanted = items.filter(({ id, need, letter }) => {
    const { status } = progress[id] ?? untouchedRecord;
    return letter && (chosen ? chosen.includes(id) : (status === 'to-get' && !onItsOwn.includes(need)) || status === 'asked');
  });
  const letters = new Map<string, RecordItem[]>();
  for (const item of wanted) {
    const key = keyOf(item, progress);
    letters.set(key, [...(letters.get(key) ?? []), item]);
  }
  return [...letters.values()].map((records) => composeLetter(records, input));
}

/** Places are told apart as people write them, whatever the capitals and spaces; an unknown one by what kind of place it is. */
function keyOf({ id, letter, holder }: RecordItem, progress: Progress): string {
  return `${letter} ${placeOf(id, progress).toLowerCase() || `(${holder})`}`;
}

const placeOf = (id: string, progress: Progress): string => (progress[id]?.heldBy ?? '').replace(/\s+/g, ' ').trim();

function composeLetter(records: readonly RecordItem[], { progress, destinations, person, wantedBy, visit, say }: LetterInput): Letter {
  const [{ id, holder, letter }] = records as readonly [RecordItem];
  const kind = letter!;
  const to = findDestination(destinations, kind === 'pathology' ? 'pathology' : 'records');
  const extra = { treatment: [], 'own-copy': to ? [say('records.letter.third')] : [], pathology: [say('records.letter.slides')] }[kind];
  const signers = { me: [], 'my-child': ['guardian', 'relation'], 'someone-i-help': ['representative', 'authority'] } as const;
  return {
    kind,
    to: placeOf(id, progress) || (holder === 'doctor' ? say('records.letter.to.treatment') : say(`records.holder.${holder}`)),
    subject: say(`records.letter.subject.${kind}`),
    aboutBlanks: (['patient', 'birth', kind === 'pathology' ? 'accession' : 'record-number'] as const).map((blank) => say(`records.blank.${blank}`)),
    opening: say(`records.letter.opening.${kind}`),
    records,
    by: wantedBy && visit ? say('records.letter.by', { date: wantedBy, visit }) : undefined,
    sendTo: to ? describeDestination(to, say) : [],
    paragraphs: [say(`records.letter.law.${kind}`), ...extra, say(`records.letter.closing.${kind}`)],
    signatureBlanks: [...(kind === 'own-copy' ? (['reply-to'] as const) : []), ...signers[person ?? 'me'], 'phone' as const, 'signature' as const, 'signed-on' as const].map((blank) => say(`records.blank.${blank}`)),
  };
}
