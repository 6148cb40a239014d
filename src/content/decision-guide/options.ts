import type { GuideCondition, GuideOption } from '../../model/guide.ts';
import { checkedOn } from '../opinion-sources.ts';

type OptionRow = readonly [title: string, call: string, details: readonly string[]];

/** Options of one step. Every one of them belongs to the protected core: none can be left out, so none is favored. */
function optionsOf(step: string, sources: string, headwords: readonly string[], rows: Readonly<Record<string, OptionRow>>, when: GuideCondition = {}): readonly GuideOption[] {
  return Object.entries(rows).map(([id, [title, call, details]]) => ({
    id,
    step,
    when,
    title,
    details: headwords.map((headword, index) => `${headword}: ${details[index]}`),
    call,
    sources: sources.split(' '),
    checkedOn,
    status: 'draft',
    isProtected: true,
  }));
}

const moments = optionsOf('moment', 'own-judgment', [], {
  thinking: ['I’m thinking about it: should I get one?', '', []],
  getting: ['I’m getting one', '', []],
  both: ['I have both opinions', '', []],
});

const decision = optionsOf(
  'decision',
  'acs-second-opinion acs-second-opinion-news lls-decisions medicare-second-opinions own-judgment',
  ['What it gives', 'What it does not give', 'Time', 'Money', 'Energy', 'What it is like'],
  {
    now: ['Get one now', '', [
      'one more look at your tests and your plan before you start. You may hear the same plan, or one more choice.',
      'a promise. Two doctors can differ, and then you have more to think about.',
      'some days or some weeks. Ask how long it is safe to wait.',
      'most health plans pay, but not for every kind. Ask yours what you will pay.',
      'calls, papers, a visit, and at times a trip. Someone can do this with you.',
      'you tell your story once more and ask what you want to know. Waiting for the answer can be hard.',
    ]],
    later: ['Get one later', '', [
      'you start now and keep the choice. Some people ask when a treatment does not work, or when the cancer comes back.',
      'one more look before you start. After a first treatment, some choices may be gone.',
      'none now. Later, some days or some weeks.',
      'nothing now. Later, what your plan does not pay. Ask again then, as plans change.',
      'little now. Later, the same calls, papers and visit. Keep copies of your records.',
      'you go on with your doctor and know that you can still ask. Some people keep asking “what if”.',
    ]],
    not: ['Not get one', '', [
      'one doctor and one plan. You have your time for treatment and for the rest of life.',
      'one more look at your tests and your plan. If there is one more choice, you may not hear of it.',
      'none.',
      'nothing more.',
      'no calls and papers for it. You can still ask your own doctor all you want to know.',
      'some people feel calm with one plan. Some keep asking “what if”. You can change your mind.',
    ]],
  },
);

const pickWords = ['What it means', 'Next step', 'Whom to call'];

const outcomes = optionsOf('outcome', 'acs-second-opinion medicare-second-opinions own-judgment', pickWords, {
  agree: ['They agree', '', [
    'two doctors came to the same plan. You can still ask about other choices.',
    'go back to your own doctor. Talk about when to start, and where.',
    'your first doctor’s office.',
  ]],
  adds: ['The second adds choices, and the first plan still stands', '', [
    'there is more than one way.',
    'ask both doctors what speaks for each choice and what speaks against it.',
    'the second doctor’s office, then your own doctor’s.',
  ]],
  differ: ['They differ', '', [
    'two good doctors can see one case in two ways.',
    'find out why they differ. Then you know what to ask for.',
    'both offices. Ask if the doctors will talk to each other.',
  ]],
  'not-sure': ['I’m not sure', '', [
    'it was a lot to hear, or the words were hard.',
    'ask for the second opinion in writing, and for a call to go through it with you.',
    'the second doctor’s office. Ask for the nurse.',
  ]],
  'not-finished': ['It is not finished: more tests are needed', '', [
    'nobody can say yet.',
    'ask which test it is, when you will know, and how long it is safe to wait.',
    'the office that asked for the test.',
  ]],
});

const reasons = optionsOf('why', 'nci-pathology nci-tumor-board medicare-second-opinions own-judgment', pickWords, {
  information: ['They looked at different things', '', [
    'one of them had a test, a scan or a report that the other did not have.',
    'have the missing one sent to the other doctor. Then ask that doctor again.',
    'the office that has it. Ask for “medical records”.',
  ]],
  reading: ['They read the same things in a different way', '', [
    'one sees something else in the same slides or scans.',
    'ask for a new look at the slides by one more pathologist, or at the scans.',
    'your own doctor’s office. They can send the slides.',
  ]],
  judgment: ['They know the same, and weigh it in a different way', '', [
    'one looks more at what a treatment may do for you, one at what it may do to you.',
    'ask both to talk, ask for a tumor board, or ask a third specialist. Tell them what matters to you.',
    'your own doctor’s office.',
  ]],
});

const nextWords = ['This week', 'Ask for'];
const nextSources = 'acs-second-opinion acs-second-opinion-news medicare-second-opinions lls-decisions own-judgment';

const nextSteps = [
  ...optionsOf(
    'next',
    nextSources,
    nextWords,
    {
      'get-one': ['Get a second opinion', 'the office you choose. This hospital can help you find one. Then call your health plan.', ['tell your own doctor, and choose whom to ask.', 'a date, what they need from you, and the price.']],
      'ask-later': ['Go on now, and keep the choice', 'your own doctor’s office.', ['tell your doctor that you may want one later. Write down when you will think about it again.', 'how long that choice stays open, and copies of your records.']],
      'stay-with-plan': ['Go on with my doctor', 'your own doctor’s office.', ['write down what you still want to know.', 'a visit to go through the plan before you start.']],
    },
    { moment: ['thinking'] },
  ),
  ...optionsOf(
    'next',
    nextSources,
    nextWords,
    { 'go-and-ask': ['Get ready for the visit', 'the second doctor’s office.', ['have your records sent, and pick your first three questions.', 'a list of what they still need, and how you will get the answer.']] },
    { moment: ['getting'] },
  ),
  ...optionsOf(
    'next',
    nextSources,
    nextWords,
    {
      return: ['Go back to my doctor with what I know', 'your first doctor’s office.', ['have the second opinion sent there, and get a visit.', 'time to go through both views, and a date to start.']],
      'new-options': ['Ask my doctor for the new options', 'your first doctor’s office.', ['bring the second opinion in writing.', 'whether the new options can be given here, and if not, who can.']],
      'other-doctor': ['Choose the other doctor', 'the second doctor’s office. Then tell your first doctor.', ['ask if the second doctor can take you on, and when. Check with your health plan.', '“transfer of care”, and that all your records are sent.']],
      'third-view': ['Get a third view', 'your own doctor, to ask whom and how long it is safe to wait.', ['choose someone who works with neither of them. Ask your health plan what it pays.', 'both opinions in writing, your records, and the slides.']],
      'wait-and-ask': ['Wait, and ask more', 'the office that can answer your first question.', ['write down what you still need to know. Ask your doctor how long it is safe to wait.', 'a call or a visit, and the day by which you need to choose.']],
    },
    { moment: ['both'] },
  ),
  // For everyone, also where everything was left open.
  ...optionsOf('next', `${nextSources} nci-contact`, nextWords, {
    'talk-first': ['Talk it over first', 'this hospital, or the National Cancer Institute at 1-800-4-CANCER.', ['show this to someone you trust.', 'help to sort out what to do first.']],
  }),
];

/** Every option of every step. */
export const guideOptions: readonly GuideOption[] = [...moments, ...decision, ...outcomes, ...reasons, ...nextSteps];
