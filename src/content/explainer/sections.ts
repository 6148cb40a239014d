import type { ExplainerSection } from '../../model/explainer.ts';
import { checkedOn } from '../opinion-sources.ts';

interface SectionRow {
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly points?: readonly string[];
  readonly steps?: readonly string[];
  readonly say?: readonly string[];
  readonly sources: readonly string[];
  readonly isProtected?: boolean;
}

const rows: Readonly<Record<string, SectionRow>> = {
  what: {
    title: 'What is a second opinion?',
    paragraphs: [
      'Another doctor who knows your kind of cancer looks at your case. They read your test results, look at your scans, and tell you what they think.',
      'They may agree with your first doctor. They may see something new, or know one more way to treat it. Either way, you have one more view before you choose.',
    ],
    points: [
      'You may want one if: the cancer is rare, the doctors are not sure, there is more than one good choice, or you just want to be at ease with the plan.',
      'When: most people ask before treatment starts. You can also ask later, when the cancer comes back or a treatment does not work.',
    ],
    sources: ['acs-second-opinion', 'nci-services', 'lls-decisions'],
  },
  'what-not': {
    title: 'What is it not?',
    points: [
      'It is not a sign of bad trust: it is a usual step in cancer care.',
      'It does not mean that you change doctors: you can go back to your own doctor with what you learned.',
      'It is not always “right”: it is one more view. Two good doctors can differ.',
      'It does not promise a cure or a new treatment: often the second doctor says the first plan is good.',
      'It is not a reason to stop or skip treatment you have a date for: ask your own doctor first.',
    ],
    sources: ['acs-second-opinion', 'nci-services', 'own-judgment'],
    isProtected: true,
  },
  feelings: {
    title: 'Will it hurt my doctor’s feelings?',
    paragraphs: ['Most doctors are used to it. Many will help you, and some suggest it on their own. You do not need a reason, and you do not have to say sorry.'],
    say: [
      '“I want to be sure I know all my choices. I’d like to hear one more doctor. Can you help me with that?”',
      '“If it were you, whom would you ask?”',
      '“Please send my records to this office. I will come back to you to talk about what they say.”',
    ],
    sources: ['acs-second-opinion-news', 'lls-decisions', 'medicare-second-opinions'],
  },
  kinds: {
    title: 'What kinds are there?',
    points: [
      'In person: you go there, and the doctor can examine you. Good when surgery is a choice.',
      'By video: you talk from home. The doctor may need a license in your state, so ask if it works where you live.',
      'In writing: the doctor reads your records and sends a report. You may not get to talk to them.',
      'Doctor to doctor: your doctor calls the specialist. It is often the fastest, and you do not have to travel.',
      'A new look at the slides: a second pathologist looks at your tissue. It checks the diagnosis itself.',
      'A team: in a tumor board, doctors of many fields look at your case together.',
    ],
    sources: ['nci-services', 'nci-pathology', 'nci-tumor-board', 'own-judgment'],
  },
  how: {
    title: 'How do I get one?',
    steps: [
      'Ask how long it is safe to wait: your own doctor can tell you.',
      'Find a specialist: ask your doctor, your health plan, or a cancer center. You can call the National Cancer Institute at 1-800-4-CANCER.',
      'Look outside: a doctor who does not work with your first doctor gives you a fresh look.',
      'Call your health plan: ask what it pays, and if you need a referral.',
      'Send your records: reports, scans, and the slides too.',
      'Write down your questions: bring someone who listens and takes notes.',
    ],
    sources: ['acs-second-opinion', 'acs-second-opinion-news', 'nci-services', 'nci-contact', 'lls-decisions'],
  },
  after: {
    title: 'What do I do with it?',
    paragraphs: ['Ask for it in writing. Then talk about it with your own doctor. The choice is yours.'],
    points: [
      'They agree: some people feel more at ease with the plan. You can still ask about other choices.',
      'They add a choice: ask both what speaks for it and against it.',
      'They differ: ask why. They may have looked at different things, or judge the same things in a different way. You can ask them to talk, ask for a new look at the slides, or ask a third doctor.',
      'Not clear yet: more tests may be needed first.',
    ],
    sources: ['acs-second-opinion', 'medicare-second-opinions', 'own-judgment'],
  },
  changes: {
    title: 'How often does it change something?',
    paragraphs: [
      'Nobody can give one number. In some studies most second doctors agreed with the first. In others more than half of them changed something.',
      'One review of many studies found a change in 2 to 51 out of 100 people. Another found 12 to 69 out of 100. A third, not only on cancer, found a big change in 10 to 62 out of 100.',
      'They differ so much because they looked at other kinds of cancer, asked other people, and counted other things as a change. Few studies show if people lived longer or better. So these numbers can’t tell what will happen in your case.',
    ],
    sources: ['review-2017', 'review-2015', 'review-2014'],
  },
  costs: {
    title: 'What does it cost?',
    paragraphs: ['It depends on your health plan and on the kind of second opinion. Call your plan before the visit. Ask what you will pay.'],
    points: [
      'Most health plans pay for one: some even ask for it. You may have to use a doctor in network, or need a referral.',
      'Medicare: Part B helps pay for a second opinion when surgery is advised that is not an emergency. If the two differ, it helps pay for a third. After the deductible, which is the part you pay first each year, you pay 20 of each 100 dollars of the price Medicare allows. Medicare Advantage plans can have their own rules.',
      'By video or in writing: many plans don’t pay for these. Ask for the price first.',
      'Slides, scans and tests: a new look can be billed on its own.',
      'No insurance: ask for a money counselor at the hospital. There are payment plans, lower prices and funds.',
    ],
    say: ['“Do you pay for a second opinion from this doctor? Do I need a referral? What will I have to pay?”', '“What is the full price, and what is in it?”'],
    sources: ['acs-second-opinion-news', 'lls-decisions', 'medicare-second-opinions', 'cms-benefit-manual', 'nci-costs', 'own-judgment'],
  },
  time: {
    title: 'How long does it take?',
    paragraphs: [
      'It can take some days or some weeks. Getting the records, and above all the slides, is often the slow part.',
      'For most people there is time. Ask your doctor how long it is safe to wait, and tell the new office that date when you call.',
      'If time is short, ask your doctor to call a specialist.',
    ],
    sources: ['acs-second-opinion', 'acs-second-opinion-news', 'own-judgment'],
  },
  'not-wait': {
    title: 'When should I not wait?',
    paragraphs: ['Some cancers need treatment within days. Then a call between doctors today is better than a visit next week.'],
    points: [
      'Do not wait for an appointment if: it is acute leukemia, a fast lymphoma, or a child’s cancer.',
      'Call today if: you are in the hospital now, or treatment starts within 7 days.',
      'Get help at once if: you have trouble breathing, heavy bleeding, sudden weak legs, or a fever during treatment.',
    ],
    say: ['“Please call a specialist today. I would like to hear one more view before we start, if it is safe.”'],
    sources: ['acs-second-opinion', 'lls-decisions', 'own-judgment'],
    isProtected: true,
  },
};

/** A second opinion in our own words, question by question. */
export const explainerSections: readonly ExplainerSection[] = Object.entries(rows).map(([id, row]) => ({
  id,
  title: row.title,
  paragraphs: row.paragraphs ?? [],
  points: row.points ?? [],
  steps: row.steps ?? [],
  say: row.say ?? [],
  sources: row.sources,
  checkedOn,
  status: 'draft',
  isProtected: row.isProtected ?? false,
}));
