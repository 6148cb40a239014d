import type { PatientCase } from '../model/patient-case.ts';
import type { Keeping } from './case-context.ts';
import { readCase, writeCase } from './case-file.ts';

const places = { tab: 'sessionStorage', device: 'localStorage' } as const;
const dayLength = 86_400_000;
/** Stands in storage for a moment, so that other tabs can tell clearing from keeping elsewhere. */
const cleared = 'cleared';

/** A case another tab has kept on the device; that it cleared everything; that it keeps it there no longer. */
export type OtherTabNews = PatientCase | 'cleared' | 'not-kept';

/**
 * The one place that touches the browser's storage, and only after the patient asked. Storage may be missing, forbidden,
 * full, or hold what an older version or someone else wrote: then there is simply nothing kept.
 */
export class CaseStorage {
  readonly #key: string;
  readonly #onOtherTab: (news: OtherTabNews) => void;

  /** @param onOtherTab told what another tab has done to what is kept on the device */
  constructor(name: string, onOtherTab: (news: OtherTabNews) => void) {
    this.#key = `second-opinion/case${name && `/${name}`}`;
    this.#onOtherTab = onOtherTab;
  }

  /** What was kept and has not run out. What has, or can't be read, is taken away. */
  read(): { readonly patientCase: PatientCase; readonly keeping: Keeping } | undefined {
    for (const keeping of ['tab', 'device'] as const) {
      const text = attempt(() => window[places[keeping]].getItem(this.#key));
      if (!text) continue;
      const patientCase = readCase(text, new Date());
      if (patientCase) return { patientCase, keeping };
      this.#remove(keeping);
    }
    return undefined;
  }

  /**
   * Keeps the case there and nowhere else; `memory` takes away what was kept.
   *
   * @returns `false` where the browser refuses
   */
  write(keeping: Keeping, patientCase: PatientCase, days: number): boolean {
    for (const other of ['tab', 'device'] as const) if (other !== keeping) this.#remove(other);
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
    for (const keeping of ['tab', 'device'] as const) this.#remove(keeping);
  }

  /** Listens to other tabs until what comes back is called. */
  follow(): () => void {
    const listen = ({ key, newValue, storageArea }: StorageEvent) => {
      if ((key !== this.#key && key !== null) || storageArea !== attempt(() => localStorage)) return;
      if (newValue === cleared) this.#onOtherTab(cleared);
      else this.#onOtherTab((newValue && readCase(newValue, new Date())) || 'not-kept');
    };
    window.addEventListener('storage', listen);
    return () => window.removeEventListener('storage', listen);
  }

  #remove(keeping: 'tab' | 'device'): void {
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
