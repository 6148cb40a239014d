import type { PatientCase } from '../model/patient-case.ts';
import type { Keeping } from './case-context.ts';
import { readCase, writeCase } from './case-file.ts';

const places = { tab: 'sessionStorage', device: 'localStorage' } as const;
type Kept = keyof typeof places;
const kinds: readonly Kept[] = ['tab', 'device'];
const dayLength = 86_400_000;
/** Stands in storage for a moment, so that other tabs can tell clearing from keeping elsewhere. */
const cleared = 'cleared';

/** A case another tab has kept on the device; that it cleared everything; that it keeps it there no longer. */
export type OtherTabNews = PatientCase | 'cleared' | 'not-kept';

/**
 * The one place that touches the browser's storage, and only after the patient asked. Storage may be missing, forbidden,
 * full, or hold what another version or someone else wrote: then there is simply nothing kept.
 */
export class CaseStorage {
  readonly #name: () => string | undefined;
  #fixedKey: string | undefined;

  /** @param name tells cases of one site apart; `undefined` for the page's own. Asked once, when first needed */
  constructor(name: () => string | undefined) {
    this.#name = name;
  }

  get #key(): string {
    return (this.#fixedKey ??= ['second-opinion/case', this.#name()].filter((part) => part !== undefined).join('/'));
  }

  /** What was kept and has not run out. What has run out is taken away, and what can't be read, unless a newer version wrote it. */
  read(): { readonly patientCase: PatientCase; readonly keeping: Keeping } | undefined {
    for (const keeping of kinds) {
      const text = attempt(() => window[places[keeping]].getItem(this.#key));
      if (!text) continue;
      const read = readCase(text, new Date());
      if (typeof read === 'object') return { patientCase: read, keeping };
      if (read !== 'newer') this.#remove(keeping);
    }
    return undefined;
  }

  /**
   * Keeps the case there and nowhere else; `memory` takes away what was kept.
   *
   * @returns `false` where the browser refuses
   */
  write(keeping: Keeping, patientCase: PatientCase, days: number): boolean {
    for (const other of kinds) if (other !== keeping) this.#remove(other);
    if (keeping === 'memory') return true;
    const expires = keeping === 'device' ? new Date(Date.now() + days * dayLength) : undefined;
    const isWritten = attempt(() => {
      window[places[keeping]].setItem(this.#key, writeCase(patientCase, new Date(), expires));
      return true;
    });
    // What was there before is out of date now.
    if (!isWritten) this.#remove(keeping);
    return isWritten ?? false;
  }

  /** Takes away every trace; other tabs are told. */
  clear(): void {
    attempt(() => localStorage.setItem(this.#key, cleared));
    for (const keeping of kinds) this.#remove(keeping);
  }

  /**
   * Listens until what comes back is called.
   *
   * @param onOtherTab told what another tab has done to what is kept on the device
   * @param onReturn told when the page comes back out of the browser's cache, where it heard nothing
   */
  follow(onOtherTab: (news: OtherTabNews) => void, onReturn: () => void): () => void {
    const listening = new AbortController();
    const { signal } = listening;
    const hear = ({ key, newValue, storageArea }: StorageEvent) => {
      if ((key !== this.#key && key !== null) || storageArea !== attempt(() => localStorage)) return;
      // What is kept now, not what was when the event set out: this tab may have cleared it since.
      const text = attempt(() => localStorage.getItem(this.#key));
      const read = text ? readCase(text, new Date()) : undefined;
      onOtherTab(newValue === cleared ? cleared : typeof read === 'object' ? read : 'not-kept');
    };
    window.addEventListener('storage', hear, { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && onReturn(), { signal });
    return () => listening.abort();
  }

  #remove(keeping: Kept): void {
    attempt(() => window[places[keeping]].removeItem(this.#key));
  }
}

function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
