import type { LitElement } from 'lit';
import { cancerTypes } from '../../content/cancer-types.ts';
import { specialtyTreats } from '../../content/specialty-treats.ts';
import { citiesOf } from '../../directory/cities-of.ts';
import { createIndexBuilder, type IndexBuilder, type Positions, type SpecialistIndex } from '../../directory/specialist-index.ts';
import { painted } from '../../host/after-first-paint.ts';
import { SourceController } from '../../host/source-controller.ts';
import type { Directory } from '../../model/directory.ts';
import type { Place } from '../../model/place.ts';
import { DirectoryRefused } from '../../sources/directory-refused.ts';
import { loadDirectory, type DirectorySource } from '../../sources/load-directory.ts';
import { locatePlaces } from '../../sources/locate-places.ts';
import { takeRests } from '../../sources/text/yield-to-page.ts';

/** A directory and its index, as far as they have come. */
export interface SearchableDirectory {
  readonly directory: Directory;
  readonly index: SpecialistIndex;
  /** Where locations without coordinates are; `undefined` until that is needed and could be looked up. */
  readonly positions: Positions | undefined;
}

export interface DirectoryReport {
  /** Once for each directory that was read to its end. */
  readonly onComplete: (directory: Directory) => void;
  /** Once for each that was not. */
  readonly onError: (error: unknown) => void;
}

/** Loads the directory and makes it searchable from its first rows on, in slices that leave the page free. */
export class DirectoryController {
  /** What can be searched now; `undefined` until the first rows are there. */
  current: SearchableDirectory | undefined = undefined;
  /** Nothing usable came. */
  failed = false;
  /** What came is a directory, with nobody in it. */
  empty = false;
  /** Some rows came before the connection broke: they are shown, and it is said that some are missing. */
  brokenOff = false;
  readonly #host: LitElement;
  readonly #source: SourceController<readonly [string | undefined, string | undefined]>;
  readonly #report: DirectoryReport;
  #cities: readonly Place[] | undefined;
  #building: Promise<void> | undefined;
  /** What the current index was built with. */
  #builder: IndexBuilder | undefined;
  /** What was last measured from, and whether places could be looked up before. */
  #from: Place | undefined;
  #canLocate = false;

  /** @param source gives where the directory is, `undefined` while the web team has named none */
  constructor(host: LitElement, source: () => DirectorySource | undefined, report: DirectoryReport) {
    this.#host = host;
    this.#report = report;
    this.#source = new SourceController(host, {
      args: () => {
        const named = source();
        return named && ([named.src, named.inline] as const);
      },
      load: ([src, inline], signal) => this.#load({ src, inline }, signal),
      onError: (error) => this.#fail(error),
    });
  }

  /** Cities of the whole directory, as places to search from; `undefined` until it has been read to its end. */
  get cities(): readonly Place[] | undefined {
    if (this.current?.directory.complete) this.#cities ??= citiesOf(this.current.index);
    return this.#cities;
  }

  /**
   * Locations without coordinates are looked up once there is a place to measure from, and once more from the next where that
   * failed. Until then, and without, they are found as places that can't be measured.
   */
  measureFrom(place: Place | undefined): void {
    if (!place || place === this.#from) return;
    this.#from = place;
    void this.#measure();
  }

  async #measure(): Promise<void> {
    const { current } = this;
    const builder = this.#builder;
    if (!this.#from || !current || current.positions || !builder?.listUnplaced().length) return;
    const positions = await this.#locate(builder);
    // Another index came meanwhile.
    if (current !== this.current) return this.#measure();
    if (!positions) return;
    this.current = { ...current, index: builder.finish(), positions };
    this.#host.requestUpdate();
  }

  async #locate(builder: IndexBuilder): Promise<Positions | undefined> {
    const positions = await locatePlaces(builder.listUnplaced()).catch(() => undefined);
    if (!positions) return undefined;
    this.#canLocate = true;
    builder.place(positions);
    return positions;
  }

  get status(): SourceController<never>['status'] {
    return this.#source.status;
  }

  async #load(source: DirectorySource, signal: AbortSignal): Promise<void> {
    // Not while the element is drawing, which is when loads begin.
    await undefined;
    signal.throwIfAborted();
    this.#set(undefined);
    // The building of an earlier directory stops at its own signal.
    this.#building = undefined;
    const onProgress = (directory: Directory) => {
      // Doubling: all the rebuilding together costs as much as building once more.
      if (this.#building || signal.aborted || directory.specialists.length < 2 * (this.current?.directory.specialists.length ?? 0.5)) return;
      const isFirst = !this.current;
      const building = this.#index(directory, signal).finally(() => {
        if (this.#building === building) this.#building = undefined;
      });
      this.#building = building;
      const seen = building.then(painted, () => undefined);
      // Building and reading would take turns: the first cards are in sight before more is read.
      return isFirst ? seen : undefined;
    };
    const directory = await loadDirectory(source, { signal, onProgress });
    await this.#building;
    await this.#index(directory, signal);
    this.#report.onComplete(directory);
  }

  async #index(directory: Directory, signal: AbortSignal): Promise<void> {
    const builder = createIndexBuilder({ cancers: cancerTypes.map(({ id }) => id), specialtyTreats });
    const rest = takeRests(signal);
    for (const specialist of directory.specialists) {
      builder.add(specialist);
      const due = rest();
      if (due) await due;
    }
    // With the files there, nobody is seen out of order first.
    const positions = this.#canLocate ? await this.#locate(builder) : undefined;
    signal.throwIfAborted();
    this.#builder = builder;
    this.#set({ directory, index: builder.finish(), positions });
    void this.#measure();
  }

  #fail(error: unknown): void {
    this.empty = error instanceof DirectoryRefused && error.reason === 'no-usable-row';
    // A directory that was refused (too large, not one at all) is not shown in part: the web team must see that it fails.
    this.brokenOff = this.current !== undefined && !(error instanceof DirectoryRefused);
    this.failed = !this.empty && !this.brokenOff;
    this.#report.onError(error);
    this.#host.requestUpdate();
  }

  #set(current: SearchableDirectory | undefined): void {
    this.current = current;
    this.#cities = undefined;
    this.failed = this.empty = this.brokenOff = false;
    this.#host.requestUpdate();
  }
}
