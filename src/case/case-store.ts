import { applyFact, emptyCase, hasAnswers, type Fact, type PatientCase } from '../model/patient-case.ts';
import type { CaseHandle, Keeping } from './case-context.ts';
import { CaseStorage, type OtherTabNews } from './case-storage.ts';

export interface CaseStoreOptions {
  /** Told a new handle after everything that changed something. */
  readonly publish: (handle: CaseHandle) => void;
  /** Tells cases of one page apart in storage; empty for the page's own. */
  readonly name?: string;
  /** Days a case may stay on the device, 0 where that is not offered; asked whenever it matters. */
  readonly days?: () => number;
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
  readonly #attending = new Set<Element>();
  #patientCase: PatientCase = emptyCase;
  #keeping: Keeping = 'memory';

  constructor(options: CaseStoreOptions) {
    this.#options = options;
    this.#storage = new CaseStorage(options.name ?? '', (news) => this.#follow(news));
  }

  /** Takes up what was kept before, and follows other tabs, until what comes back is called. */
  open(): () => void {
    const kept = this.#storage.read();
    if (kept) this.#set(kept.patientCase, kept.keeping);
    return this.#storage.follow();
  }

  get handle(): CaseHandle {
    return Object.freeze({
      patientCase: this.#patientCase,
      tell: this.#tell,
      keeping: this.#keeping,
      days: this.#days,
      keep: this.#keep,
      replace: this.#replace,
      clear: this.#clear,
      host: this.#host,
      attend: this.#attend,
    });
  }

  get #days(): number {
    return this.#options.days?.() ?? 30;
  }

  get #host(): Element | undefined {
    if (this.#options.host) return this.#options.host;
    return [...this.#attending].reduce<Element | undefined>(
      (first, element) => (first && first.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING ? first : element),
      undefined,
    );
  }

  readonly #tell = (fact: Fact): void => this.#replace(applyFact(this.#patientCase, fact));

  readonly #replace = (patientCase: PatientCase): void => {
    if (patientCase === this.#patientCase) return;
    // Full or forbidden meanwhile: what the patient wrote stays in memory, and the page says that it isn't kept.
    const isKept = this.#storage.write(this.#keeping, patientCase, this.#days);
    this.#set(patientCase, isKept ? this.#keeping : 'memory');
    this.#options.onChange?.();
  };

  readonly #keep = (keeping: Keeping): boolean => {
    const isKept = this.#storage.write(keeping, this.#patientCase, this.#days);
    this.#set(this.#patientCase, isKept ? keeping : 'memory');
    if (isKept && keeping !== 'memory') this.#options.onSaved?.();
    return isKept;
  };

  readonly #clear = (): void => {
    this.#storage.clear();
    this.#set(emptyCase, 'memory');
    this.#options.onChange?.();
  };

  readonly #attend = (element: Element): (() => void) => {
    this.#attending.add(element);
    this.#publish();
    return () => {
      this.#attending.delete(element);
      this.#publish();
    };
  };

  /** A tab follows another one where it shares what is on the device, or has nothing of its own to lose. */
  #follow(news: OtherTabNews): void {
    if (this.#keeping !== 'device' && hasAnswers(this.#patientCase)) return;
    if (news === 'cleared') this.#set(emptyCase, 'memory');
    else if (news === 'not-kept') this.#set(this.#patientCase, 'memory');
    else this.#set(news, 'device');
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
