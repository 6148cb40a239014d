import { applyFact, emptyCase, hasAnswers, type Fact, type PatientCase } from '../model/patient-case.ts';
import type { CaseHandle, Keeping, Role } from './case-context.ts';
import { comesBefore } from './comes-before.ts';
import { CaseStorage, type OtherTabNews } from './case-storage.ts';
import { bare } from '../model/bare.ts';

export interface CaseStoreOptions {
  /** Told a new handle after everything that changed something. */
  readonly publish: (handle: CaseHandle) => void;
  /** Tells cases of one site apart in storage; `undefined` for the page's own. Asked once, when first needed. */
  readonly name?: () => string | undefined;
  /** Days a case may stay on the device, 0 where that is not offered; asked whenever it matters. */
  readonly days: () => number;
  /** The `<so-case>` this is the store of. */
  readonly host?: Element;
  /** Told after a change the patient made here, not after one that came from another tab. */
  readonly onChange?: () => void;
  /** Told when the patient asked to keep the case and the browser did. */
  readonly onSaved?: () => void;
}

/** Holds one case: in memory, and where the patient asks to keep it. */
export class CaseStore {
  readonly #options: CaseStoreOptions;
  readonly #storage: CaseStorage;
  readonly #attending = new Map<Element, Role>();
  #patientCase: PatientCase = emptyCase;
  #keeping: Keeping = 'memory';
  #refused = false;
  #offeredIn: Element | undefined;
  /** How often keeping was offered: twice at most. */
  #offers = 0;

  constructor(options: CaseStoreOptions) {
    this.#options = bare(options);
    this.#storage = new CaseStorage(this.#options.name ?? (() => undefined));
  }

  /** Takes up what was kept before, and follows other tabs, until what comes back is called. */
  open(): () => void {
    this.#resume();
    return this.#storage.follow(
      (news) => this.#follow(news),
      () => this.#resume(),
    );
  }

  /** The same functions in every handle: an element tells by them whether it changed cases. */
  get handle(): CaseHandle {
    const { host } = this.#options;
    return Object.freeze({
      patientCase: this.#patientCase,
      tell: this.#tell,
      keeping: this.#keeping,
      refused: this.#refused,
      days: this.#options.days(),
      keep: this.#keep,
      replace: this.#replace,
      clear: this.#clear,
      host: host ?? this.#first(() => true),
      asker: host ?? this.#first((role) => role === 'asks'),
      attend: this.#attend,
      attending: Object.freeze([...this.#attending.keys()]),
      offeredIn: this.#offeredIn,
      offer: this.#offer,
    });
  }

  /** Forgets everything, here, in storage and in other tabs. The page's wish, not the patient's: `onChange` isn't told. */
  clear(): void {
    this.#storage.clear();
    this.#empty();
  }

  #first(fits: (role: Role) => boolean): Element | undefined {
    let first: Element | undefined;
    for (const [element, role] of this.#attending) if (fits(role) && !(first && comesBefore(first, element))) first = element;
    return first;
  }

  readonly #tell = (fact: Fact): void => this.#replace(applyFact(this.#patientCase, fact));

  readonly #replace = (patientCase: PatientCase): void => {
    if (patientCase === this.#patientCase) return;
    // Where nothing is kept nothing is written: another tab may keep its own.
    if (this.#keeping === 'memory') this.#set(patientCase, 'memory');
    else this.#write(this.#keeping, patientCase);
    this.#options.onChange?.();
  };

  readonly #keep = (keeping: Keeping): boolean => {
    const isKept = this.#write(keeping, this.#patientCase);
    if (isKept && keeping !== 'memory') this.#options.onSaved?.();
    return isKept;
  };

  readonly #clear = (): void => {
    this.clear();
    this.#options.onChange?.();
  };

  readonly #attend = (element: Element, role: Role): (() => void) => {
    this.#attending.set(element, role);
    this.#publish();
    return () => {
      this.#attending.delete(element);
      this.#publish();
    };
  };

  readonly #offer = (element: Element, moment: 'answer' | 'leaving'): void => {
    const most = moment === 'answer' ? 1 : 2;
    if (this.#offers >= most || this.#keeping !== 'memory' || !this.#options.days() || !hasAnswers(this.#patientCase)) return;
    this.#offers = most;
    this.#offeredIn = this.#options.host ?? this.#outermost(element);
    this.#publish();
  };

  /** The element it is part of, where that attends too: a part may be out of sight the next moment. */
  #outermost(element: Element): Element {
    const root = element.getRootNode();
    const around = root instanceof ShadowRoot ? root.host : undefined;
    return around && this.#attending.has(around) ? this.#outermost(around) : element;
  }

  /** Full or forbidden: what the patient told stays in memory, and it is said that it isn't kept. */
  #write(keeping: Keeping, patientCase: PatientCase): boolean {
    const isKept = this.#storage.write(keeping, patientCase, this.#options.days());
    this.#refused = !isKept;
    if (isKept) this.#offeredIn = undefined;
    this.#set(patientCase, isKept ? keeping : 'memory');
    return isKept;
  }

  /** Follows what is in storage now, unless this tab has answers of its own that it doesn't keep. */
  #resume(): void {
    const kept = this.#options.days() ? this.#storage.read() : undefined;
    if (kept && (kept.keeping === this.#keeping || !this.#isApart)) this.#set(kept.patientCase, kept.keeping);
    else if (!kept && this.#keeping !== 'memory') this.#empty();
  }

  /** A tab follows another one where it shares what is on the device, or has nothing of its own to lose; clearing, always. */
  #follow(news: OtherTabNews): void {
    if (news === 'cleared') {
      this.#storage.write('memory', emptyCase, 0);
      this.#empty();
    } else if (news === 'not-kept') {
      if (this.#keeping === 'device') this.#set(this.#patientCase, 'memory');
    } else if (!this.#isApart && this.#options.days()) this.#set(news, 'device');
  }

  get #isApart(): boolean {
    return this.#keeping !== 'device' && hasAnswers(this.#patientCase);
  }

  #empty(): void {
    this.#refused = false;
    this.#offeredIn = undefined;
    this.#offers = 0;
    this.#set(emptyCase, 'memory');
  }

  #set(patientCase: PatientCase, keeping: Keeping): void {
    this.#patientCase = patientCase;
    this.#keeping = keeping;
    this.#publish();
  }

  #publish(): void {
    this.#options.publish(this.handle);
  }
}
