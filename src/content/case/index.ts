import type { ReviewStatus, Source } from '../../model/source.ts';

const sources: readonly Source[] = [
  { id: 'nci-contact', title: "Contact NCI's Cancer Information Service", publisher: 'National Cancer Institute', date: undefined, url: 'https://www.cancer.gov/contact' },
  { id: 'lls-second-opinions', title: 'Choosing a specialist and getting a second opinion', publisher: 'Leukemia & Lymphoma Society', date: undefined, url: 'https://www.lls.org/treatment/choosing-specialist-and-treatment-center' },
];

interface CaseFact {
  /** Id of the words. */
  readonly id: string;
  /** Ids of sources; empty where the line is the project's own judgement. */
  readonly sources: readonly string[];
  readonly checkedOn: string;
  readonly status: ReviewStatus;
}

const fact = (id: string, ...from: string[]): CaseFact => ({ id, sources: from, checkedOn: '2026-11-25', status: 'draft' });

/** What is said about health before any list, and what it rests on. No clinician has reviewed it. */
export const caseContent = {
  caseSources: sources,
  caseFacts: [fact('callFirst.title'), fact('callFirst.cancer', 'lls-second-opinions'), fact('callFirst.ask'), fact('callFirst.keep'), fact('callFirst.nci', 'nci-contact')],
};
