import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Announcer } from '../../host/announcer.ts';
import type { Phase } from '../../host/base-element.ts';
import { ChildJsonController } from '../../host/child-json-controller.ts';
import { masked } from '../../host/masked.ts';
import { property } from '../../host/property.ts';
import { describeError, report } from '../../host/report.ts';
import type { FacetId } from '../../directory/query.ts';
import type { CancerChoice } from '../../model/cancer-type.ts';
import type { Fact } from '../../model/patient-case.ts';
import type { SettingRule } from '../../model/setting.ts';
import type { Specialist } from '../../model/specialist.ts';
import { Answers } from '../answers.ts';
import { PatientElement } from '../patient-element.ts';
import { DirectoryController, type SearchableDirectory } from './directory-controller.ts';
import { findNear } from './find-near.ts';
import { FinderSearch } from './finder-search.ts';
import { FirstCards } from './first-cards.ts';
import { finderRules } from './finder-settings.ts';
import { applyFinderAction, initialFinderState } from './finder-state.ts';
import type { FinderView } from './finder-view.ts';
import { reportDirectory } from './report-directory.ts';
import { renderResults } from './results/render-results.ts';
import { resultsStyles } from './results/results.styles.ts';
import { summarizeResults } from './results/render-summary.ts';
import { radiusInForce } from './search/radius-field.ts';
import { makeSearchForm } from './search/search-form.ts';
import { searchStyles } from './search/search.styles.ts';
import { SpecialistChosenEvent } from './specialist-finder.events.ts';
import { finderStyles } from './specialist-finder.styles.ts';
import { writeJson } from '../../model/write-json.ts';
import { contentFiles } from '../../sources/content-files.ts';
import type { DirectorySource } from '../../sources/load-directory.ts';

/**
 * Helps a person find, compare and choose a specialist for a second opinion, out of a directory the hospital brings.
 *
 * ```html
 * <so-specialist-finder src="/specialists.csv" owner="Harbor Cancer Center" phone="+1 555 010 0199">
 *   Call us at +1 555 010 0199.
 * </so-specialist-finder>
 * ```
 *
 * The directory is a child `<script type="application/json">`, else what `src` points to: JSON, CSV, NDJSON or a FHIR
 * R4 Bundle. Cancer and place are what the patient chose, else the case's, else the property's or attribute's, which
 * are initial values and never written back. Phone and booking page are the specialist's, else this element's, else
 * the page's. Any other setting is the property's or attribute's, else the page-wide default, else our own.
 *
 * @element so-specialist-finder
 * @slot - Fallback: a phone number, a link. Seen without script, while loading, and after an error.
 * @fires {SpecialistChosenEvent} so-specialist-chosen - A patient chose a specialist, or took the choice back; read it at `specialist`.
 * @csspart title - The heading.
 * @csspart form - The panel with the questions.
 * @csspart call-first - That a call comes first, where the cancer or the situation can't wait.
 * @csspart keeping - Where answers are kept, sending, a file, and "Clear my information".
 * @csspart keep-offer - The offer to keep answers, until the patient has chosen.
 * @csspart cancer-field - Type of cancer: label, hint, field, list.
 * @csspart place-field - ZIP code or city: label, hint, field, button.
 * @csspart radius-field - How far to look.
 * @csspart words-field - Search for a name, among the filters.
 * @csspart filters - What is folded behind "More filters".
 * @csspart facet - One group of filters.
 * @csspart chip - A filter in use, with what takes it off.
 * @csspart notice - What is said about the type of cancer before the results.
 * @csspart results - The specialists.
 * @csspart list-source - Whose list it is; always there.
 * @csspart group - Specialists we know to belong here for the same reason.
 * @csspart card - One specialist.
 * @csspart details - What unfolds on a card.
 * @csspart choose - The button that chooses a specialist.
 * @csspart chosen - The specialist chosen, and what to do next.
 * @csspart compare-bar - Those picked to be compared.
 * @csspart compare - The comparison, side by side.
 * @csspart show-more - The button for more specialists.
 */
export class SpecialistFinder extends PatientElement {
  static override readonly contentFiles = contentFiles['specialist-finder'];
  protected static override readonly asks = false;
  static override styles = [...PatientElement.styles, finderStyles, searchStyles, ...resultsStyles];

  /** URL of the directory: JSON, CSV, NDJSON or a FHIR R4 Bundle, on one of the hospital's own addresses. */
  @property() src?: string;
  /** Whose list it is, as patients know it. */
  @property() owner?: string;
  /** Id of the cancer type to begin with, or `not-sure`. */
  @property() cancer?: CancerChoice;
  /** Where to begin: a ZIP code, or "city, ST". */
  @property() near?: string;
  /** How far to look at first, in `units`, or `any`. Default: 50 miles or 100 km; any distance for cancers few are said to treat. */
  @property() radius?: number | string;
  /** `mi` or `km`. */
  @property() units?: 'mi' | 'km';
  /** Filters to offer, of those the directory supports: `visit-kind language insurance new-patients ages gender institution designation`. */
  @property() filters?: string | readonly FacetId[];
  /** How many specialists are shown at a time, 1 to 100. Default 20. */
  @property({ attribute: 'page-size' }) pageSize?: number | string;
  /** The hospital's booking page, offered beside a specialist's own. */
  @property({ attribute: 'booking-url' }) bookingUrl?: string;
  readonly #child = new ChildJsonController(this);
  readonly #announcer = new Announcer(this);
  readonly #answers = new Answers(() => this.patientCase, (fact) => this.tell(fact));
  readonly #search = new FinderSearch();
  readonly #cards = new FirstCards(this, () => this.#search.shown);
  readonly #directory: DirectoryController = new DirectoryController(this, () => this.#findSource(), {
    onComplete: (directory) => reportDirectory(this, directory),
    onError: (error) => report(this, 'directory', [`the directory could not be used: ${describeError(error)}`]),
  });
  readonly #near = findNear(this, () => this.#given('near'), () => this.#directory.cities);
  readonly #renderForm = makeSearchForm(this, () => this.#directory.cities ?? []);
  #pageSize = 0;
  #state = initialFinderState(0);
  /** What was last asked of the directory, written out. */
  #asked = '';

  /** The ways back from what is drawn; the same functions every time, so that what is drawn can be kept. */
  readonly #ways: Pick<FinderView, 'act' | 'chooseCancer' | 'choosePlace' | 'chooseSpecialist' | 'announce'> = {
    act: (action) => {
      this.#state = applyFinderAction(this.#state, action, this.#pageSize);
      this.requestUpdate();
    },
    chooseCancer: (value) => this.#answer({ about: 'cancer', value }),
    choosePlace: (value) => this.#answer({ about: 'place', value }),
    chooseSpecialist: (value) => {
      this.#answer({ about: 'specialist', value });
      this.dispatchEvent(new SpecialistChosenEvent());
    },
    announce: (message) => this.#announcer.announce(message),
  };

  /** Another function when the level changes, so that what is drawn is kept until then. */
  #heading: FinderView['heading'] = this.heading.bind(this);

  /** Where the list is; `undefined` while the web team has named none, which it is told. */
  #findSource(): DirectorySource | undefined {
    const src = this.#given('src');
    const source = src || this.#child.text ? { src, inline: this.#child.text } : undefined;
    report(this, 'source', source ? [] : ['no list of specialists is named. Write src="/specialists.csv" (specialist-finder-src on a journey), or put the list inside the tag.']);
    return source;
  }

  /** The specialist the patient has chosen, on this page. */
  get specialist(): Specialist | undefined {
    return this.#answers.answer('specialist');
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#cards.whole;
    return isComplete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#answers.handOver();
    if (changed.has('headingLevel')) this.#heading = this.heading.bind(this);
    const limit = this.#given('pageSize');
    if (limit !== this.#pageSize) {
      this.#pageSize = limit;
      this.#state = Object.freeze({ ...this.#state, limit });
    }
    const { current, failed, empty } = this.#directory;
    this.enter(failed ? 'failed' : empty ? 'empty' : current ? 'ready' : 'loading');
  }

  protected override renderPhase(phase: Phase): unknown {
    const { say } = this;
    const { current, status } = this.#directory;
    if (phase === 'failed') return [this.callForHelp(), this.urgentHelp()];
    if (phase === 'loading') return status === 'pending' ? html`<p class="waiting" role="status">${say('common.loading')}</p>` : nothing;
    return html`<div class="finder">
      <div class="title" part="title">${this.heading(0, say('finder.title'))}</div>
      ${phase === 'empty' ? this.#renderNobody() : current && this.#renderFinder(this.#view(current))}
      ${this.#announcer.render()}
    </div>`;
  }

  /** Without a number of the hospital's the fallback stays, which may know one. */
  #renderNobody(): unknown {
    const { say, phoneNumber } = this;
    const message = say('finder.empty');
    return [phoneNumber ? this.callForHelp(`${message} ${say('finder.emptyCall')}`) : [this.callForHelp(message), html`<slot></slot>`], this.urgentHelp()];
  }

  #renderFinder(view: FinderView): TemplateResult {
    return html`<p class="lede screen-only">${view.say('finder.lede')}</p>
      ${this.urgentHelp()}
      <div ${masked()}>
        ${this.#renderForm(view, {
          offered: this.#given('filters'),
          privacyPage: this.privacyPage,
          rare: view.radius === undefined && this.#given('radius') === undefined,
          callFirst: this.callFirst(view.cancer),
        })}
        ${this.#directory.brokenOff ? html`<p class="notice">${view.say('finder.brokenOff')}</p>` : nothing}
        <div part="results">${renderResults(view)}</div>
      </div>
      ${this.keeping()}`;
  }

  #view(current: SearchableDirectory): FinderView {
    const { radius: chosenRadius, filters, words, sort, limit } = this.#state;
    const cancer = this.#answers.answer('cancer', this.#given('cancer'));
    const place = this.#answers.answer('place', this.#near.value);
    const units = this.#given('units');
    const radius = radiusInForce(chosenRadius, this.#given('radius'), units, () => this.#search.isRare(current, cancer));
    this.#directory.measureFrom(place);
    const query = { cancer, near: place, state: place?.state, radius, words, filters, sort, limit };
    const view: FinderView = {
      ...this.#ways,
      ...this.#search.find(current, query),
      say: this.say,
      language: this.language,
      state: this.#state,
      cancer,
      place,
      radius,
      units,
      cards: this.#cards.count,
      later: this.later,
      directory: current.directory,
      positions: current.positions,
      chosen: this.specialist,
      owner: this.#given('owner'),
      phone: this.phoneNumber,
      bookingUrl: this.#given('bookingUrl'),
      today: new Date().toISOString().slice(0, 10),
      heading: this.#heading,
    };
    // However much of the answer is shown, what was asked is the same.
    this.#announceAnother(writeJson({ ...query, limit: 0, measured: current.positions !== undefined }), view);
    return view;
  }

  /** The finder's own settings, by the rule of each. */
  #given<Name extends keyof typeof finderRules>(name: Name): (typeof finderRules)[Name]['fallback'] {
    return this.setting(name, finderRules[name] as SettingRule<(typeof finderRules)[Name]['fallback']>);
  }

  #answer(fact: Fact): void {
    this.#answers.tell(fact);
    this.requestUpdate();
  }

  /** Says how many there are when something else is asked than before. A cancer that can't wait is heard before any count. */
  #announceAnother(asked: string, view: FinderView): void {
    const urgent = this.callFirst(view.cancer) === nothing ? '' : `${view.say('callFirst.title')} `;
    if (this.#asked && this.#asked !== asked) this.#announcer.announce(urgent + summarizeResults(view));
    this.#asked = asked;
  }
}
