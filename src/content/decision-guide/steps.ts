import type { GuideCondition, GuideStep, StepKind } from '../../model/guide.ts';
import { explainerSections } from '../explainer/sections.ts';
import { checkedOn } from '../opinion-sources.ts';

interface StepRow {
  readonly title: string;
  readonly kind?: StepKind;
  readonly when?: GuideCondition;
  readonly paragraphs?: readonly string[];
  readonly points?: readonly string[];
  readonly steps?: readonly string[];
  readonly say?: readonly string[];
  readonly sources: readonly string[];
  readonly isProtected?: boolean;
}

const thinking = { moment: ['thinking'] };
const both = { moment: ['both'] };
const weighing = { moment: ['thinking', 'both'] };
const own = ['own-judgment'];
/** Said in the explainer too, in the same words. */
const explained = (id: string) => explainerSections.find((section) => section.id === id)!;

const rows: Readonly<Record<string, StepRow>> = {
  moment: { title: 'Where are you now?', kind: 'pick', paragraphs: ['Pick what fits. You can change it at any time.'], sources: own, isProtected: true },

  decision: {
    title: 'Should I get a second opinion now?',
    kind: 'weigh',
    when: thinking,
    paragraphs: [
      'A doctor has told you what the cancer is, or may be, and what to do. The choice here: do you ask one more doctor to look at your case? You can do that now, later, or not at all.',
      'Each can be right. It depends on you and on your case. You see the same things about each. Mark the one you lean to, or leave it open.',
    ],
    sources: ['acs-second-opinion', 'nci-services', 'lls-decisions', 'own-judgment'],
    isProtected: true,
  },
  changes: { title: explained('changes').title, when: thinking, paragraphs: explained('changes').paragraphs, sources: explained('changes').sources },
  safe: {
    title: 'Is it safe to wait?',
    when: thinking,
    paragraphs: ['For most people there is time to ask. For some there is not. Only your own doctor can tell you which it is.'],
    points: [
      'Do not wait for a visit if: it is acute leukemia, a fast lymphoma, or a child’s cancer. A call between doctors is faster.',
      'Call today if: you are in the hospital now, or treatment starts within 7 days.',
      'Keep the dates you have: do not stop or skip treatment until you have asked your own doctor.',
    ],
    say: ['“How long is it safe to wait before treatment starts?”', '“If it can’t wait, will you call a specialist for me today?”'],
    sources: ['acs-second-opinion', 'lls-decisions', 'own-judgment'],
    isProtected: true,
  },
  costs: {
    title: 'What will it cost me?',
    when: thinking,
    paragraphs: ['It depends on your health plan and on the kind of second opinion. Ask before the visit.'],
    points: explained('costs').points,
    say: [
      'To your health plan: “Do you pay for a second opinion from this doctor? Is the doctor in network? Do I need a referral?”',
      'To your health plan: “What will I have to pay? Do you pay for a visit by video?”',
      'To the second office: “What is the full price, and what is in it? What if I can’t pay that?”',
    ],
    sources: explained('costs').sources,
  },
  tell: {
    title: 'How do I tell my doctor?',
    when: thinking,
    paragraphs: ['Most doctors are used to it, and many welcome it. You do not need a reason, and you do not have to say sorry.'],
    say: [
      '“Before we start, I’d like to hear one more doctor. Can you help me with that?”',
      '“Whom would you ask if it were you?”',
      '“Please send my records there. I will come back to talk about what they say.”',
    ],
    sources: ['acs-second-opinion-news', 'lls-decisions', 'medicare-second-opinions'],
  },
  whom: {
    title: 'Whom do I ask, and what if they differ?',
    when: thinking,
    points: [
      'Someone outside: choose a doctor who does not work with your first doctor. That gives you a fresh look.',
      'Someone who knows it: ask how often they treat your kind of cancer.',
      'If they agree: some people feel more at ease with the plan. You can still ask about other choices.',
      'If they differ: ask both why. You can ask them to talk, ask for a new look at the slides, or ask a third doctor.',
      'After it: you choose. You can go back to your own doctor at any time.',
    ],
    sources: ['acs-second-opinion', 'nci-services', 'lls-decisions', 'medicare-second-opinions', 'own-judgment'],
  },

  path: {
    title: 'Your way to the second opinion',
    when: { moment: ['getting'] },
    steps: [
      'Today: ask your own doctor how long it is safe to wait.',
      'Today: call the second office. Ask for a date, and what they need from you.',
      'This week: have your records, scans and slides sent. Ask who sends what.',
      'This week: call your health plan. Ask what you will pay.',
      'Before the visit: pick your first three questions. Ask someone to come along and take notes.',
      'After the visit: ask for it in writing. Then talk with your own doctor.',
    ],
    say: ['“I’d like a second opinion. When can I come, and what do you need from me?”'],
    sources: ['acs-second-opinion', 'acs-second-opinion-news', 'nci-services', 'lls-decisions', 'own-judgment'],
  },

  compare: {
    title: 'What did each doctor say?',
    kind: 'compare',
    when: both,
    paragraphs: ['Begin with these four. “Not sure” is a good answer: it tells you what to ask. You can leave any of it open.'],
    sources: ['nci-treatment-questions', 'nci-prognosis', 'own-judgment'],
  },
  outcome: {
    title: 'How do the two views fit together?',
    kind: 'pick',
    when: both,
    paragraphs: ['Pick what comes close. Each of these happens.'],
    sources: ['acs-second-opinion', 'medicare-second-opinions', 'own-judgment'],
    isProtected: true,
  },
  why: {
    title: 'Why do they differ?',
    kind: 'pick',
    when: { moment: ['both'], outcome: ['differ'] },
    paragraphs: ['Ask both doctors. Then pick what comes close, or leave it open. It is nobody’s fault.'],
    say: ['“What did you look at?”', '“Why would you not do what the other doctor said?”', '“Would you talk to the other doctor?”'],
    sources: ['nci-pathology', 'nci-tumor-board', 'medicare-second-opinions', 'own-judgment'],
    isProtected: true,
  },

  values: { title: 'What matters most to you?', kind: 'values', when: weighing, paragraphs: ['Choose up to three, or write your own. Show this to your doctors. It does not decide for you.'], sources: own },
  support: { title: 'Who decides with you?', kind: 'support', when: weighing, paragraphs: ['Some people want to decide alone, some with others. Both are fine.'], sources: own },
  certainty: { title: 'How does it feel now?', kind: 'certainty', when: weighing, paragraphs: ['Four questions. A “no” only shows whom you can talk to.', 'The choice is yours. If someone pushes you one way, you can tell a nurse or a social worker.'], sources: own },

  next: {
    title: 'What is your next step?',
    kind: 'weigh',
    paragraphs: ['You can pick one now, or leave it open and talk about it first.'],
    sources: ['acs-second-opinion', 'medicare-second-opinions', 'own-judgment'],
    isProtected: true,
  },
  summary: { title: 'All in one', kind: 'summary', paragraphs: ['Take it to your next visit, or send it to someone you trust.'], sources: own, isProtected: true },
};

/** The guide, screen by screen. */
export const guideSteps: readonly GuideStep[] = Object.entries(rows).map(([id, row]) => ({
  id,
  title: row.title,
  kind: row.kind ?? 'read',
  when: row.when ?? {},
  paragraphs: row.paragraphs ?? [],
  points: row.points ?? [],
  steps: row.steps ?? [],
  say: row.say ?? [],
  sources: row.sources,
  checkedOn,
  status: 'draft',
  isProtected: row.isProtected ?? false,
}));
