import type { RecordFact } from '../../model/record.ts';
import { checkedOn } from './describe-record.ts';

const fact = (id: string, text: string, ...sources: string[]): RecordFact => ({ id, text, sources, checkedOn, status: 'draft' });

/** What letters and notes rest on. Not legal advice; state law may add to it. */
export const recordFacts: readonly RecordFact[] = [
  fact(
    'provider-to-provider',
    'One doctor’s office may send records to another for care without a form signed by the patient. Many still ask for one. This is most often the fastest way.',
    'cfr-164-506', 'hhs-faq-271',
  ),
  fact(
    'own-copy',
    'You have a right to a copy of your own records. The office must act within 30 days. It can take 30 more only once, and must tell you why in writing. Most do not need that long.',
    'cfr-164-524', 'hhs-access',
  ),
  fact(
    'third-party-copy',
    'Since a court ruling in 2020, your right to have a copy sent straight to someone else covers only an electronic copy of an electronic record. The limit on fees does not cover it.',
    'ciox-azar',
  ),
  fact(
    'lab-reports',
    'You can also ask the lab itself for your finished test reports. This has been the law since 2014.',
    'clia-2014', 'cfr-164-524',
  ),
  fact(
    'slides',
    'The right to a copy covers what is written down, not the glass slides or the tissue. Labs lend those by their own form. By law a lab keeps biopsy slides for at least 10 years and tissue blocks for at least 2.',
    'cfr-160-103', 'cfr-493-1105', 'utsw-slides',
  ),
  fact(
    'separate-signature',
    'Some records need their own signature, such as notes of talk therapy and drug or alcohol treatment. State law can add more, such as HIV tests.',
    'cfr-164-508', 'cfr-42-2',
  ),
  fact(
    'representative',
    'A parent or guardian most often signs for a child. A person with a health care power of attorney can sign for an adult. State law decides.',
    'cfr-164-502', 'hhs-representatives',
  ),
];
