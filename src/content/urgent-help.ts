import type { ReviewStatus, Source } from '../model/source.ts';

/** Where the lines of the urgent-help strip come from. Pages carry no date here where none was read off the page. */
export const urgentHelpSources: readonly Source[] = [
  { id: 'cdc-infections', title: 'Preventing infections during cancer treatment', publisher: 'CDC', date: undefined, url: 'https://www.cdc.gov/cancer/features/preventing-infections.html' },
  { id: 'nci-side-effects', title: 'Side effects of cancer treatment', publisher: 'National Cancer Institute', date: undefined, url: 'https://www.cancer.gov/about-cancer/treatment/side-effects' },
  { id: 'nci-contact', title: "Contact NCI's Cancer Information Service", publisher: 'National Cancer Institute', date: undefined, url: 'https://www.cancer.gov/contact' },
  { id: 'acs-emergencies', title: 'Spinal cord compression', publisher: 'American Cancer Society', date: undefined, url: 'https://www.cancer.org' },
  { id: 'lifeline', title: '988 Suicide & Crisis Lifeline', publisher: 'SAMHSA', date: undefined, url: 'https://988lifeline.org' },
];

/** One line of the strip: the id its words have in `text`, and what it rests on. */
export interface UrgentHelpItem {
  readonly id: string;
  readonly call: 'emergency' | 'team' | 'crisis' | 'none';
  /** Ids of `urgentHelpSources`; empty where the line is the project's own judgement. */
  readonly sources: readonly string[];
  readonly status: ReviewStatus;
}

const item = (id: string, call: UrgentHelpItem['call'], ...sources: string[]): UrgentHelpItem => ({ id, call, sources, status: 'draft' });

/** The lines of the strip, in order. None has been reviewed by a clinician. */
export const urgentHelp: readonly UrgentHelpItem[] = [
  item('urgent.breathing', 'emergency'),
  item('urgent.chestPain', 'emergency'),
  item('urgent.seizure', 'emergency'),
  item('urgent.confusion', 'emergency'),
  item('urgent.bleeding', 'emergency'),
  item('urgent.fever', 'team', 'cdc-infections'),
  item('urgent.spine', 'team', 'acs-emergencies'),
  item('urgent.fluids', 'team', 'nci-side-effects'),
  item('urgent.teamNoPhone', 'team', 'nci-contact'),
  item('urgent.suicide', 'crisis', 'lifeline'),
  item('urgent.keepTreatment', 'none'),
  item('urgent.howLong', 'none'),
];
