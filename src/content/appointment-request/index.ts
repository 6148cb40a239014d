import type { ReviewStatus, Source } from '../../model/source.ts';
import { helpfulFields, neededFields, type FormField } from './form-fields.ts';

/** A sentence about plans, Medicare or help: its words are in `text/english/appointment-request.ts`, by the same id. */
export interface AppointmentFact {
  readonly id: `appointment.${'plan' | 'medicare' | 'help'}.${string}`;
  /** Ids of `sources`; empty where it is a question to ask or the project's own judgement. */
  readonly sources: readonly string[];
  /** Whom to call about it. */
  readonly phone?: string;
  readonly status: ReviewStatus;
}

/** What the content file of `<so-appointment-request>` holds besides words. */
export interface AppointmentContent {
  /** Date all of it was last held against its sources, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  readonly sources: readonly Source[];
  readonly plan: readonly AppointmentFact[];
  readonly medicare: readonly AppointmentFact[];
  readonly help: readonly AppointmentFact[];
  /** Questions of the form: those intake can't do without, and those that help. */
  readonly neededFields: readonly FormField[];
  readonly helpfulFields: readonly FormField[];
}

const fact = (id: AppointmentFact['id'], ...sources: string[]): AppointmentFact => ({ id, sources, status: 'draft' });

/** None of it has been reviewed. Pages carry no date here where none was read off the page. */
export const appointmentContent: AppointmentContent = {
  checkedOn: '2026-11-25',
  neededFields,
  helpfulFields,
  sources: [
    { id: 'medicare-second-opinions', title: 'Second surgical opinions', publisher: 'Medicare.gov', date: undefined, url: 'https://www.medicare.gov/coverage/second-surgical-opinions' },
    { id: 'medicare-manual', title: 'Medicare Benefit Policy Manual, chapter 15, section 30', publisher: 'CMS', date: '2021-03-12', url: 'https://www.cms.gov/regulations-and-guidance/guidance/manuals/downloads/bp102c15.pdf' },
    { id: 'medicare-advantage', title: 'Medicare and second opinions', publisher: 'Medicare Rights Center', date: undefined, url: 'https://www.medicareinteractive.org/get-answers/planning-for-medicare-and-securing-quality-care/getting-quality-care/medicare-and-second-opinions' },
    { id: 'medicaid-out-of-state', title: '42 CFR 431.52, services furnished out of state', publisher: 'eCFR', date: undefined, url: 'https://www.ecfr.gov/current/title-42/section-431.52' },
    { id: 'medicaid-rides', title: '42 CFR 431.53, assurance of transportation', publisher: 'eCFR', date: undefined, url: 'https://www.ecfr.gov/current/title-42/section-431.53' },
    { id: 'good-faith-estimate', title: '45 CFR 149.610, good faith estimates', publisher: 'eCFR', date: undefined, url: 'https://www.ecfr.gov/current/title-45/section-149.610' },
    { id: 'acs-lodging', title: 'Programs and resources to help with cancer-related expenses', publisher: 'American Cancer Society', date: undefined, url: 'https://www.cancer.org/support-programs-and-services.html' },
    { id: 'interpreters', title: '45 CFR 92.201, meaningful access', publisher: 'eCFR', date: undefined, url: 'https://www.ecfr.gov/current/title-45/section-92.201' },
  ],
  plan: [
    fact('appointment.plan.network'),
    fact('appointment.plan.approval'),
    fact('appointment.plan.review'),
    fact('appointment.plan.exception'),
    fact('appointment.plan.share'),
    fact('appointment.plan.medicaid', 'medicaid-out-of-state'),
  ],
  medicare: [
    fact('appointment.medicare.surgery', 'medicare-second-opinions'),
    fact('appointment.medicare.other', 'medicare-manual'),
    fact('appointment.medicare.third', 'medicare-second-opinions'),
    fact('appointment.medicare.share', 'medicare-second-opinions'),
    fact('appointment.medicare.advantage', 'medicare-advantage'),
    { ...fact('appointment.medicare.call', 'medicare-second-opinions'), phone: '1-800-633-4227' },
  ],
  help: [
    fact('appointment.help.money', 'acs-lodging'),
    fact('appointment.help.estimate', 'good-faith-estimate'),
    fact('appointment.help.lodging', 'acs-lodging'),
    { ...fact('appointment.help.society', 'acs-lodging'), phone: '1-800-227-2345' },
    fact('appointment.help.rides', 'medicaid-rides'),
    fact('appointment.help.home'),
  ],
};
