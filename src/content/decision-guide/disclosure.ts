import type { GuideDisclosure } from '../../model/guide.ts';
import { checkedOn } from '../opinion-sources.ts';

const row = (id: string, title: string, words: string, date = ''): GuideDisclosure => ({ id, title, words, date, isProtected: true });

/** What the guide says of itself. `date` of `update` is the day from which the web team is warned. */
export const guideDisclosure: readonly GuideDisclosure[] = [
  row('author', 'Who wrote it', 'The Second Opinion project, which makes free tools for hospital sites. No doctor or patient has helped to write it yet.'),
  // What is said here follows who has reviewed it: `guide.draft` until someone has.
  row('review', 'Who checked it', 'Draft: no doctor has reviewed this guide yet.'),
  row('paid', 'Who paid for it', 'We know of no outside money for it, from drug firms or others.'),
  row('interest', 'What this hospital gains', 'It offers second opinions, and it can be paid for them.'),
  row('written', 'When it was written', 'The words were last held against their sources on this day:', checkedOn),
  row('update', 'When it is checked again', 'Once a year, and sooner if a source changes. Next by:', '2027-11-25'),
  row('aim', 'What it is for', 'It helps you get ready for a talk with your doctor. It is not advice, and it does not say what to choose.'),
];
