import { html, nothing, type PropertyValues } from 'lit';
import { cancerTypeById } from '../../content/cancer-types.ts';
import type { AppointmentContent } from '../../content/appointment-request/index.ts';
import type { Phase } from '../../host/base-element.ts';
import { masked } from '../../host/masked.ts';
import { property, state } from '../../host/property.ts';
import type { AppointmentRequestBody } from '../../model/appointment-request.ts';
import { emptyCase, type PatientCase, type Person } from '../../model/patient-case.ts';
import type { SettingRule } from '../../model/setting.ts';
import { localToday } from '../../model/today.ts';
import { readOutcome } from '../../sources/send-request.ts';
import { contentFiles } from '../../sources/content-files.ts';
import { PatientElement } from '../patient-element.ts';
import { appointmentRules } from './appointment-settings.ts';
import { appointmentStyles } from './appointment-request.styles.ts';
import type { AppointmentView } from './appointment-view.ts';
import { CenterController } from './center-controller.ts';
import { checkAnswers } from './check-answers.ts';
import { mergeRules } from './check-rules.ts';
import { composeRequest } from './compose-request.ts';
import { findContacts } from './find-contacts.ts';
import { readDate, writeDate, type FormAnswers } from './form-fields.ts';
import { describeErrors } from './describe-errors.ts';
import { renderBefore, renderPlanAndHelp } from './render-before.ts';
import { renderCall } from './render-call.ts';
import { renderForm } from './render-form.ts';
import { renderSent } from './render-outcome.ts';
import { findEndpoint, RequestController } from './request-controller.ts';
import { bare } from '../../model/bare.ts';

/** Milliseconds nobody can fill the form in under. */
const leastTime = 3000;

/**
 * Helps a person ask for an appointment: by phone first, with what to say and what to know before, and by a form where the
 * hospital has an endpoint for it.
 *
 * ```html
 * <so-appointment-request phone="+1 555 010 0199" hours="Mo-Fr 08:00-17:00 America/New_York" request-endpoint="/appointments" reply-within="2">
 *   Call us at +1 555 010 0199.
 * </so-appointment-request>
 * ```
 *
 * Phone, hours, booking page and endpoint are the chosen specialist's, else this element's, else the page's. Rules (states
 * served, price and so on) are the chosen specialist's, else those of the center, which a child
 * `<script type="application/json">` holds as the one entry of a directory. Answers are what the patient typed, else the
 * case's. Any other setting is the property's or attribute's, else the page-wide default, else our own. Requests go to the
 * hospital's own addresses only; what is sent and answered is written down in `docs/appointment-request.md`.
 *
 * @element so-appointment-request
 * @slot - Fallback: a phone number, a link. Seen without script, while loading, and after an error.
 * @fires {AppointmentSendEvent} so-appointment-send - The patient sends a request. Cancel it to take over: read `request`, report back with `complete()` or `fail()`.
 * @fires {AppointmentSentEvent} so-appointment-sent - A request was taken.
 * @csspart title - The heading.
 * @csspart call-first - That a call comes first, where the cancer or the situation can't wait.
 * @csspart about-you - What is asked once, in the first element that asks.
 * @csspart keeping - Where answers are kept, sending, a file, and "Clear my information".
 * @csspart keep-offer - The offer to keep answers, until the patient has chosen.
 * @csspart call - The numbers to call, with what to say.
 * @csspart open-now - Whether someone answers now.
 * @csspart hours - When someone answers, in the patient's time zone.
 * @csspart say - What to say on the phone.
 * @csspart rules - What the center asks and offers.
 * @csspart route - The ways for someone a rule doesn't let in.
 * @csspart card - What is folded: questions for the health plan, whom to ask for help, the optional part of the form.
 * @csspart form - The form with its heading.
 * @csspart field - One question of it.
 * @csspart send - The button that sends.
 * @csspart problem - What is wrong with the answers, or what went wrong on the way.
 * @csspart confirmation - That the request is there, and what happens next.
 */
export class AppointmentRequest extends PatientElement {
  static override readonly contentFiles = contentFiles['appointment-request'];
  static override styles = [...PatientElement.styles, appointmentStyles];

  /** URL that takes requests, on one of the hospital's own addresses; without it there is no form. */
  @property({ attribute: 'request-endpoint' }) requestEndpoint?: string;
  /** `json`, or `form` for `application/x-www-form-urlencoded`. Default `json`. */
  @property({ attribute: 'request-format' }) requestFormat?: 'json' | 'form';
  /** `same-origin` sends the page's cookies along, to the page's own origin only. Default: none. */
  @property() credentials?: 'same-origin';
  /** When the phone is answered, with the time zone: `Mo-Fr 08:00-17:00 America/New_York`. */
  @property() hours?: string;
  /** The hospital's booking page. */
  @property({ attribute: 'booking-url' }) bookingUrl?: string;
  /** Working days within which someone calls back, 1 to 60. */
  @property({ attribute: 'reply-within' }) replyWithin?: number | string;

  @state() private typed: FormAnswers = {};
  #lastCase: PatientCase | undefined;
  #firstKey = Infinity;
  #clock = 0;
  readonly #center = new CenterController(this);
  readonly #request = new RequestController(this, () => void this.#showOutcome());

  /** What is being sent: frozen, and `undefined` before and once it was taken. Only who takes over sending needs it. */
  get request(): AppointmentRequestBody | undefined {
    return this.#request.request;
  }

  /** Tells that a request the page took over was taken. `reference` and the `phone` the call will come from are shown. */
  complete(told: { readonly reference?: string; readonly phone?: string } = {}): void {
    this.#request.settle(readOutcome(true, { ...told, errors: undefined }));
  }

  /** Tells that it was not. `errors`: field → what is wrong with it; `minutes`: when to try again. */
  fail({ errors, minutes }: { readonly errors?: Readonly<Record<string, string>>; readonly minutes?: number } = {}): void {
    this.#request.settle(minutes ? { kind: 'busy', minutes } : readOutcome(false, { errors }));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // "Open now" has to be true while it stands there.
    this.#clock = window.setInterval(() => this.requestUpdate(), 60_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
  }

  /** Who it is for is asked here as well, also where no case is there to hold it. */
  protected override get textVariant(): string | undefined {
    return this.#answers['asking'];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const told = this.caseHandle?.patientCase;
    // Whoever clears their information means this too. Only clearing leads back to the empty case itself.
    if (told === emptyCase && this.#lastCase && this.#lastCase !== emptyCase) this.typed = {};
    this.#lastCase = told ?? this.#lastCase;
    if (this.phase !== 'ready') this.enter(this.#center.isReading ? 'loading' : 'ready');
  }

  protected override renderPhase(phase: Phase): unknown {
    const { say } = this;
    if (phase === 'failed') return [this.callForHelp(), this.urgentHelp()];
    if (phase === 'loading') return nothing;
    const view = this.#view();
    const isSent = view.outcome?.kind === 'sent';
    return html`<div class="appointment">
      <div class="title" part="title">${this.heading(0, say('appointment.title'))}</div>
      ${this.urgentHelp()}
      ${this.callFirst()} ${this.aboutYou()}
      <div class="screens" ${masked()}>
        ${isSent ? renderSent(view) : renderCall(view)} ${renderBefore(view)} ${renderPlanAndHelp(view)}
        ${!isSent && this.#endpoint ? renderForm(view) : nothing}
      </div>
      ${this.keeping()}
    </div>`;
  }

  /** What the patient typed, else what the case knows. */
  get #answers(): FormAnswers {
    const { person, place, treatmentDate } = this.patientCase;
    return bare({
      asking: person ?? '',
      state: place?.state ?? '',
      ...(treatmentDate && { hasTreatmentDate: 'yes', ...writeDate('treatmentDate', treatmentDate) }),
      ...this.typed,
    });
  }

  #view(): AppointmentView {
    const { say, patientCase } = this;
    const { specialist, place, cancer } = patientCase;
    const { center } = this.#center;
    const now = new Date();
    const given = this.#answers;
    const content = this.contentData as unknown as AppointmentContent;
    const fields = [...content.neededFields, ...content.helpfulFields];
    const contacts = findContacts(specialist, place, { phone: this.phoneNumber, hours: this.#given('hours'), bookingUrl: this.#given('bookingUrl') });
    const centerName = specialist?.institution ?? center?.name ?? specialist?.name;
    const { outcome, isSending } = this.#request;
    return {
      say,
      language: this.language,
      now,
      zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      heading: (depth, content, id) => this.heading(depth, content, id),
      patientCase,
      cancerName: cancer && cancerTypeById(cancer)?.name,
      state: given['state'] && given['state'] !== 'other' ? given['state'] : undefined,
      contacts,
      rules: mergeRules(specialist, center),
      centerName,
      content,
      replyWithin: this.#given('replyWithin'),
      privacyUrl: this.privacyPage,
      fields,
      given,
      errors: describeErrors(say, fields, outcome),
      outcome,
      isSending,
      consent: say('appointment.field.consent', { name: centerName ?? say('appointment.theHospital') }),
      answer: this.#answer,
      submit: this.#submit,
      goTo: (field) => this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(field)}`)?.focus(),
    };
  }

  get #endpoint(): URL | undefined {
    return findEndpoint(this, [this.patientCase.specialist?.requestEndpoint, this.#given('requestEndpoint')]);
  }

  #given<Name extends keyof typeof appointmentRules>(name: Name): (typeof appointmentRules)[Name]['fallback'] {
    return this.setting(name, appointmentRules[name] as SettingRule<(typeof appointmentRules)[Name]['fallback']>);
  }

  readonly #answer = (name: string, value: string): void => {
    this.#firstKey = Math.min(this.#firstKey, performance.now());
    this.typed = { ...this.typed, [name]: value };
    if (name === 'asking') this.tell({ about: 'person', value: value as Person });
    if (!/^(has)?treatmentDate/i.test(name)) return;
    const date = this.#answers['hasTreatmentDate'] === 'yes' ? readDate(this.#answers, 'treatmentDate') : undefined;
    if (date !== this.patientCase.treatmentDate && (date || name === 'hasTreatmentDate')) this.tell({ about: 'treatmentDate', value: date || undefined });
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const view = this.#view();
    const endpoint = this.#endpoint;
    if (this.#request.isSending || !endpoint) return;
    const wrong = Object.entries(checkAnswers(view.fields, view.given, localToday(view.now)));
    if (wrong.length) return this.#request.show({ kind: 'errors', errors: Object.fromEntries(wrong.map(([name, id]) => [name, this.say(id as 'appointment.error.phone')])) });
    // Only robots see that field, and only they are that fast; a person whose browser did it is not lost.
    if (view.given['website']) return this.#request.show({ kind: 'failed' });
    if (performance.now() - this.#firstKey < leastTime) return this.#request.show({ kind: 'too-fast' });
    const { patientCase, cancerName, consent, language: formLanguage } = view;
    const options = { format: this.#given('requestFormat'), withCookies: this.#given('credentials') === 'same-origin' };
    void this.#request.send(composeRequest(view.fields, view.given, { patientCase, cancerName, consent, formLanguage }), endpoint, options);
  };

  /** Takes the eye and the screen reader to what happened. */
  async #showOutcome(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.summary, .sent-title')?.focus();
  }
}
