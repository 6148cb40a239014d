import { html, nothing, type PropertyValues } from 'lit';
import { cancerTypeById } from '../../content/cancer-types.ts';
import { Announcer } from '../../host/announcer.ts';
import type { Phase } from '../../host/base-element.ts';
import { ChildJsonController } from '../../host/child-json-controller.ts';
import { masked } from '../../host/masked.ts';
import { printSheet } from '../../host/print-sheet.ts';
import { property, state } from '../../host/property.ts';
import { remember } from '../../host/remember.ts';
import { describeError, report } from '../../host/report.ts';
import type { CancerChoice } from '../../model/cancer-type.ts';
import { untouchedRecord, type Fact, type PatientCase, type RecordProgress } from '../../model/patient-case.ts';
import type { RecordsContent } from '../../model/record.ts';
import type { SettingRule } from '../../model/setting.ts';
import { localToday } from '../../model/today.ts';
import { describeHoursThere } from '../../text/describe-week.ts';
import { contentFiles } from '../../sources/content-files.ts';
import { formatDay } from '../../text/format-day.ts';
import { Answers } from '../answers.ts';
import { copyText } from '../keeping/hand-over.ts';
import { OverrideLayer } from '../override-layer.ts';
import { PatientElement } from '../patient-element.ts';
import { firstScreen, type ChecklistView, type Screen } from './checklist-view.ts';
import { chooseRecords } from './choose-records.ts';
import { findDestinations } from './find-destinations.ts';
import { mergeRecords, startList, type RecordsList } from './merge-records.ts';
import { paperStyles } from './paper.styles.ts';
import { planDates } from './plan-dates.ts';
import { RecordChangedEvent } from './records-checklist.events.ts';
import { recordsStyles } from './records-checklist.styles.ts';
import { recordsRules } from './records-settings.ts';
import { renderChecklist, renderWhole } from './render-checklist.ts';
import { bare } from '../../model/bare.ts';

/**
 * Helps a person gather the records a second opinion needs: what, who has it, the exact words, by when, and letters.
 *
 * ```html
 * <so-records-checklist src="/records.json" collected-by="patient" phone="+1 555 010 0199">
 *   Call us at +1 555 010 0199 and ask which records to bring.
 * </so-records-checklist>
 * ```
 *
 * Our list works alone. The hospital's changes to it are a child `<script type="application/json">`, else what `src`
 * points to (`schema/records.schema.json`); the chosen specialist's list goes over both, item by item. Cancer and date of
 * the visit are what the patient said, else the case's, else the property's or attribute's, which are initial values and
 * never written back. The number to call is the chosen specialist's, else this element's, else the page's. Any other
 * setting is the property's or attribute's, else the page-wide default, else our own. Nothing is ever sent.
 *
 * @element so-records-checklist
 * @slot - Fallback: a phone number, a link. Seen without script, while loading, and after an error.
 * @fires {RecordChangedEvent} so-record-changed - The patient said how far they have come with a record.
 * @fires {PrintEvent} so-print - Before our own Print button prints; a page that cancels it prints in its own way.
 * @csspart title - The heading.
 * @csspart collects - Who gets the records: the center, the patient, both.
 * @csspart short-path - What still works when the visit is sooner than papers take.
 * @csspart next - The one thing to do next.
 * @csspart enough - Whether it is enough to book and for the visit, and the number to call.
 * @csspart visit - The date of the visit.
 * @csspart questions - The question in front of the patient.
 * @csspart list - The whole list.
 * @csspart record - One record.
 * @csspart dates - When to ask, call again and send, as a line of time.
 * @csspart destinations - Where each kind goes.
 * @csspart letters - What can be put on paper.
 * @csspart paper - The paper that was picked, as it will be printed.
 * @csspart about-you - What is asked once, where this element asks it, and the line it folds to.
 * @csspart call-first - That a call comes first, where the cancer or the situation can't wait.
 * @csspart keeping - Where answers are kept, sending, a file, and "Clear my information".
 * @csspart keep-offer - The offer to keep answers, until the patient has chosen.
 */
export class RecordsChecklist extends PatientElement {
  static override readonly contentFiles = contentFiles['records-checklist'];
  static override styles = [...PatientElement.styles, recordsStyles, paperStyles];

  /** URL of the hospital's changes to our list, JSON, on one of the hospital's own addresses. */
  @property() src?: string;
  /** Id of the cancer type to begin with, or `not-sure`. */
  @property() cancer?: CancerChoice;
  /** Date of the visit to begin with, `YYYY-MM-DD`. */
  @property({ attribute: 'appointment-date' }) appointmentDate?: string;
  /** Who gets the records: `center`, `patient` or `both`. Not set: the patient is told to ask. */
  @property({ attribute: 'collected-by' }) collectedBy?: 'center' | 'patient' | 'both';

  @state() private screen: Screen = firstScreen;

  readonly #child = new ChildJsonController(this);
  readonly #announcer = new Announcer(this);
  readonly #answers = new Answers(() => this.patientCase, (fact) => this.tell(fact));
  readonly #hospital = new OverrideLayer(this, 'src', () => [this.#given('src'), this.#child.text], (error) => `the list of records could not be used, ours is shown: ${describeError(error)}`);
  // Neither its address nor what is in it: that would tell who was chosen.
  readonly #specialist = new OverrideLayer(this, 'specialist', () => [this.#answer('specialist')?.records], ({ name }) => `the list of records of a specialist could not be used (${name}).`);
  readonly #merged = remember<RecordsList>();

  protected override get phoneNumber(): string | undefined {
    return this.#answer('specialist')?.locations.find(({ phone }) => phone)?.phone ?? super.phoneNumber;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#answers.handOver();
    this.enter(this.#hospital.status === 'pending' ? 'loading' : 'ready');
  }

  protected override renderPhase(phase: Phase): unknown {
    const { say } = this;
    if (phase === 'failed') return [this.callForHelp(), this.urgentHelp()];
    if (phase !== 'ready') return nothing;
    const view = this.#view();
    return html`<div class="checklist">
      <div class="title screen-only" part="title">${this.heading(0, say('records.title'))}</div>
      <p class="lede screen-only">${say('records.lede')} ${say('records.privacy')}</p>
      <div ${masked()}>
        <div class="screen-only">${renderChecklist(view, this.aboutYou())}</div>
        <div class="print-only whole">${this.later(() => renderWhole(view))}</div>
      </div>
      ${this.#announcer.render()} ${this.keeping()}
    </div>`;
  }

  #view(): ChecklistView {
    const { say, language, screen } = this;
    const list = this.#list();
    const today = localToday();
    const known = this.#known();
    const { cancer, records: progress, appointmentDate, specialist } = known;
    const items = chooseRecords(list.items, known, cancer ? cancerTypeById(cancer)?.family : undefined);
    return {
      say,
      heading: this.heading.bind(this),
      day: (date = '') => formatDay(language, date),
      today,
      phone: this.phoneNumber,
      collectedBy: this.#given('collectedBy'),
      known,
      list,
      items,
      progress,
      plan: planDates(items, progress, appointmentDate, today),
      destinations: findDestinations(list.destinations, specialist).map((to) => bare({ ...to, hours: describeHoursThere(say, language, to.hours ?? '') })),
      isOurs: this.#hospital.status === 'error' || this.#specialist.status === 'error',
      isAsked: Boolean(this.caseHandle?.asker),
      urgentHelp: () => this.urgentHelp(),
      callFirst: () => this.callFirst(cancer),
      screen,
      show: (change, focus) => void this.#show(change, focus),
      tell: (fact) => this.#tell(fact),
      mark: (id, change, focus) => this.#mark(id, change, focus),
      copy: (name, text) => void this.#copy(name, text),
      print: (selector) => void printSheet(this.renderRoot.querySelector(selector)!, say('records.printTitle')),
    };
  }

  /** Ours, the hospital's over it, the specialist's over that. What can't be used is told to the web team once, with its path. */
  #list(): RecordsList {
    const { contentData } = this;
    const layers = [this.#hospital.override, this.#specialist.override];
    return this.#merged([contentData, ...layers], () => {
      let list = startList(contentData as unknown as RecordsContent);
      const problems: string[] = [];
      layers.forEach((override, index) => {
        if (override === undefined) return;
        list = mergeRecords({ ...list, problems: [] }, override);
        problems.push(...list.problems.map((problem) => `${index ? 'the specialist’s list' : 'src'}: ${problem}`));
      });
      report(this, 'content', problems, 'info');
      return { ...list, problems };
    });
  }

  /** What the patient has told, here or elsewhere; until then what the web team set. */
  #known(): PatientCase {
    const told = (['situations', 'treatmentDate', 'records', 'questions', 'specialist', 'person'] as const).map((about) => [about, this.#answer(about)]);
    return {
      ...this.patientCase,
      ...(Object.fromEntries(told) as Partial<PatientCase>),
      cancer: this.#answers.answer('cancer', this.#given('cancer')),
      appointmentDate: this.#answers.answer('appointmentDate', this.#given('appointmentDate')),
    };
  }

  #answer<Slice extends keyof PatientCase>(about: Slice): PatientCase[Slice] | undefined {
    return this.#answers.answer(about);
  }

  /** The checklist's own settings, by the rule of each. */
  #given<Name extends keyof typeof recordsRules>(name: Name): (typeof recordsRules)[Name]['fallback'] {
    return this.setting(name, recordsRules[name] as SettingRule<(typeof recordsRules)[Name]['fallback']>);
  }

  #tell(fact: Fact): void {
    this.#answers.tell(fact);
    this.requestUpdate();
  }

  #mark(id: string, change: Partial<RecordProgress>, focus?: string): void {
    const records = this.#answer('records')!;
    this.#tell({ about: 'records', value: Object.freeze(bare({ ...records, [id]: Object.freeze({ ...untouchedRecord, ...records[id], ...change }) })) });
    this.dispatchEvent(new RecordChangedEvent());
    if (focus) void this.#show({}, focus);
  }

  async #show(change: Partial<Screen>, focus?: string): Promise<void> {
    this.screen = Object.freeze({ ...this.screen, ...change });
    if (!focus) return;
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(focus);
    target?.focus();
  }

  async #copy(name: string, text: string): Promise<void> {
    const isCopied = await copyText(text);
    void this.#show({ copied: isCopied ? name : '', byHand: isCopied ? '' : text }, isCopied ? undefined : '.by-hand');
    this.#announcer.announce(this.say(isCopied ? 'records.copied' : 'records.copyFailed'));
  }
}
