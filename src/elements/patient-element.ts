import { html, nothing, type TemplateResult } from 'lit';
import type { CaseHandle, Role } from '../case/case-context.ts';
import { CaseController } from '../case/case-controller.ts';
import { cancerTypeById } from '../content/cancer-types.ts';
import { AfterFirstPaint } from '../host/after-first-paint.ts';
import { BaseElement, type Phase } from '../host/base-element.ts';
import { property } from '../host/property.ts';
import { renderReport } from '../host/render-report.ts';
import { UnfoldForPaper } from '../host/unfold-for-paper.ts';
import { booleanSetting, numberSetting, textSetting } from '../model/setting.ts';
import { emptyCase, isPressing, type Fact, type PatientCase } from '../model/patient-case.ts';
import { localToday } from '../model/today.ts';
import type { PinnedName } from '../sources/pinned-files.ts';
import { aboutYouStyles } from './about-you/about-you.styles.ts';
import { makeAboutYou } from './about-you/make-about-you.ts';
import { callFirstStyles } from './call-first/call-first.styles.ts';
import { renderCallFirst } from './call-first/render-call-first.ts';
import { ContentController } from './content-controller.ts';
import { keepingStyles } from './keeping/keeping.styles.ts';
import { makeKeeping } from './keeping/make-keeping.ts';
import { writeCaseText } from './keeping/write-case-text.ts';
import { TextCorrectionsController } from './text-corrections-controller.ts';
import { renderHeading } from './render-heading.ts';
import { renderCallUs } from './render-phone.ts';
import { renderUrgentHelp } from './urgent-help/render-urgent-help.ts';
import { urgentHelpStyles } from './urgent-help/urgent-help.styles.ts';

const rules = {
  headingLevel: numberSetting(2, { least: 1, most: 5, whole: true }),
  phone: textSetting(undefined),
  emergency: textSetting('911'),
  crisis: textSetting('988'),
  privacyUrl: textSetting(undefined),
  text: textSetting(undefined),
  debug: booleanSetting('debug'),
  caseId: textSetting(undefined),
};

/**
 * What all elements for patients share: the hospital's numbers, the case, the urgent-help strip.
 *
 * @csspart urgent-help - The strip that says when to call whom, on screen and on paper.
 * @csspart phone - A phone number to call.
 * @csspart debug - For editors, where `debug` is set or the page is a preview: what is wrong with the embed.
 */
export abstract class PatientElement extends BaseElement {
  static override styles = [...[BaseElement.styles].flat(), aboutYouStyles, callFirstStyles, keepingStyles, urgentHelpStyles];

  /** Level of the element's own heading, 1 to 5, so that the page's outline holds. */
  @property({ attribute: 'heading-level' }) headingLevel?: number | string;
  /** The number patients call, as it should be read; the number dialed is made from it. */
  @property() phone?: string;
  /** URL of the hospital's corrections to our strings: JSON, `{"id": "text"}`. */
  @property() text?: string;
  /** The emergency number of the country. */
  @property() emergency?: string;
  /** The suicide and crisis line of the country. */
  @property() crisis?: string;
  /** URL of the hospital's privacy page, linked where the patient is told what stays on the device. */
  @property({ attribute: 'privacy-url' }) privacyUrl?: string;
  /** When `true`, mistakes in the embed are shown in the page, for editors, as they are in the preview of a CMS we know. */
  @property() debug?: boolean | string;

  /** Id of an `<so-case>` elsewhere on the page to belong to; else the nearest around it, else the page's own. */
  @property({ attribute: 'case-id' }) caseId?: string;

  /** Pinned files with the words and the health content of this element; it is ready only with them. */
  static readonly contentFiles: readonly PinnedName[] = [];
  /** Whether patients answer anything here that the case takes; then it may be the one that draws keeping. */
  protected static readonly answers: boolean = true;
  /** Whether it draws what is asked once (`aboutYou`), if it is the first on the page that does. */
  protected static readonly asks: boolean = true;

  readonly #case = new CaseController(this, () => this.setting('caseId', rules.caseId), () => this.#role);
  readonly #content = new ContentController(this, (this.constructor as typeof PatientElement).contentFiles);
  protected readonly textCorrections = new TextCorrectionsController(this, () => this.setting('text', rules.text), (layer) => {
    this.textLayers = layer ? [layer] : [];
  });

  readonly #afterFirstPaint = new AfterFirstPaint(this);
  /** Leaves what nobody sees at first (what is folded, what is printed) for the next drawing; `updateComplete` waits for it. */
  protected readonly later = (template: () => unknown): unknown => this.#afterFirstPaint.draw(template);

  readonly #renderAboutYou = makeAboutYou(this);
  readonly #renderKeeping = makeKeeping(this);

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    new UnfoldForPaper(this);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#afterFirstPaint.whole;
    return isComplete;
  }

  /** An element that failed draws nothing, so that another one asks. */
  get #role(): Role | undefined {
    const { answers, asks } = this.constructor as typeof PatientElement;
    return !answers || this.phase === 'failed' ? undefined : asks ? 'asks' : 'answers';
  }

  /** What the patient has told this page. Empty where no case is provided. */
  protected get patientCase(): PatientCase {
    return this.caseHandle?.patientCase ?? emptyCase;
  }

  /** The case and the ways to change it; `undefined` where nothing provides one. */
  protected get caseHandle(): CaseHandle | undefined {
    return this.#case.handle;
  }

  /** Tells the case something the patient said. */
  protected tell(fact: Fact): void {
    const handle = this.caseHandle;
    handle?.tell(fact);
    handle?.offer(this, 'answer');
  }

  /** What the content files hold together; `undefined` until all are there. */
  protected get contentData(): Readonly<Record<string, unknown>> | undefined {
    return this.#content.data;
  }

  /** Texts differ for whom the second opinion is: `records.title@my-child` goes before `records.title`. */
  protected override get textVariant(): string | undefined {
    return this.patientCase.person;
  }

  /** Nothing can be said without words: an element is not ready before them, and fails without them. */
  protected override enter(phase: Phase): void {
    if (phase === 'failed' || this.#content.failed) super.enter('failed');
    else super.enter(this.#content.data ? phase : 'loading');
  }

  /** The hospital's number as display text. */
  protected get phoneNumber(): string | undefined {
    return this.setting('phone', rules.phone);
  }

  /** The hospital's privacy page, as given. */
  protected get privacyPage(): string | undefined {
    return this.setting('privacyUrl', rules.privacyUrl);
  }

  protected override renderForEditors(): unknown {
    return renderReport(this, this.setting('debug', rules.debug));
  }

  /**
   * A heading at the element's level, or below it.
   *
   * @param depth 0 for the element's own title, 1 for a section of it, and so on; nothing goes below h6
   */
  protected heading(depth: number, content: unknown, id?: string): TemplateResult {
    return renderHeading(this.ownHeadingLevel + depth, content, id);
  }

  /** Level of the element's own heading. */
  protected get ownHeadingLevel(): number {
    return this.setting('headingLevel', rules.headingLevel);
  }

  /** The strip every element shows and prints (when to call whom). */
  protected urgentHelp(): TemplateResult {
    return renderUrgentHelp(this.say, {
      phone: this.phoneNumber,
      emergency: this.setting('emergency', rules.emergency),
      crisis: this.setting('crisis', rules.crisis),
    });
  }

  /**
   * That a call comes first, where the cancer or the situation can't wait: above any list, on the first screen.
   *
   * @param cancer the cancer in force; the case's unless an attribute gave another to begin with
   */
  protected callFirst(cancer = this.patientCase.cancer): TemplateResult | typeof nothing {
    const byCancer = Boolean(cancer) && cancerTypeById(cancer!)?.pace === 'urgent';
    if (!byCancer && !isPressing(this.patientCase, localToday())) return nothing;
    return renderCallFirst({ say: this.say, heading: (content) => this.heading(1, content), phone: this.phoneNumber, byCancer });
  }

  /**
   * What is asked once on a page (who it is for, whether it presses), in the element that asks it; nothing in all others.
   *
   * @param depth of its heading, below the element's own
   */
  protected aboutYou(depth = 1): TemplateResult | typeof nothing {
    const { caseHandle: handle, say, patientCase } = this;
    if (handle?.asker !== this) return nothing;
    return this.#renderAboutYou({ say, patientCase, heading: (content) => this.heading(depth, content), tell: (fact) => this.tell(fact) });
  }

  /** What the guide has to say in the text for family; `undefined` in all other elements. */
  protected writeGuide(): string | undefined {
    return undefined;
  }

  /**
   * Keeping, sending and clearing what was told, in the element that offers it; in all others nothing, until the patient is
   * there when it is time for the offer. At the very end of an element, not inside what scrolls or clips.
   */
  protected keeping(): TemplateResult | typeof nothing {
    const { caseHandle: handle, say, privacyPage } = this;
    if (!handle) return nothing;
    const writeText = () => {
      const guides = handle.attending.flatMap((element) => (element instanceof PatientElement && element.writeGuide()) || []);
      return writeCaseText(handle.patientCase, say, this.language, { cancer: (id) => cancerTypeById(id)?.name }, guides);
    };
    return this.#renderKeeping({ say, handle, privacyPage, writeText });
  }

  /** A call or another page may cost what was told: time to offer keeping, once more. */
  readonly #onClick = (event: Event): void => {
    const isLeaving = event.composedPath().some((target) => target instanceof HTMLAnchorElement && /^[^#]/.test(target.getAttribute('href') ?? ''));
    if (isLeaving) this.caseHandle?.offer(this, 'leaving');
  };

  /** What is said, and whom to call, when something of ours didn't work or has nobody in it. */
  protected callForHelp(message: string = this.say('common.failed')): TemplateResult {
    return html`<div class="call-for-help">
      <p>${message}</p>
      <p>${renderCallUs(this.say, this.phoneNumber)}</p>
    </div>`;
  }
}
