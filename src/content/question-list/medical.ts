import { describeQuestions } from './describe-questions.ts';

/** How long it is safe to wait: pinned first, and part of the protected core. */
export const waitQuestions = describeQuestions('wait', {
  'safe-to-wait': [
    'How long is it safe to wait before treatment starts?',
    'Most people have time for a second opinion. A few cancers need treatment in days.',
    'acs-second-opinion acs-questions',
    { isProtected: true },
  ],
  'wait-changes': ['What could change if treatment starts some weeks later?', 'So you know what the wait may cost, and what it may not.', 'acs-questions'],
  'start-and-ask': [
    'Can treatment start now while the second opinion is on its way?',
    'Sometimes both can be done, so that no time is lost.',
    'own-judgment',
    { when: { situations: ['treatment-soon', 'in-hospital'] } },
  ],
  'doctor-calls-doctor': [
    'Can you call a specialist today, doctor to doctor?',
    'When time is short, a call between doctors is faster than a visit.',
    'lls-decisions own-judgment',
    { when: { families: ['blood', 'children'], situations: ['in-hospital', 'treatment-soon'] } },
  ],
});

export const diagnosisQuestions = describeQuestions('diagnosis', {
  'exact-kind': ['What kind of cancer is it, by its full name?', 'The full name helps every doctor mean the same thing.', 'nci-diagnosis-questions lls-decisions'],
  'how-sure': ['How sure are you of the diagnosis?', 'If it is not clear, more tests or a second look may help.', 'nci-diagnosis-questions acs-second-opinion'],
  'stage-and-grade': ['What are the stage and the grade, and what do they mean here?', 'Doctors plan treatment by how far it has spread and how fast it may grow.', 'nci-staging nci-diagnosis-questions'],
  'spread-where': ['Has it spread, and where to?', 'Where it is decides which treatments make sense.', 'nci-staging nci-diagnosis-questions'],
  'who-read-slides': [
    'Who looked at the slides, and should a pathologist who knows this cancer look again?',
    'A second look at the slides is a kind of second opinion too.',
    'nci-pathology lls-decisions',
  ],
  'more-tests': ['Are more tests needed before we decide?', 'A missing test can change the plan.', 'nci-diagnosis-questions'],
  'tests-again': ['Will any test be done again, and why?', 'Some can be used as they are, which saves time and money.', 'nci-costs own-judgment'],
  'biomarker-tests': ['Have biomarker tests been done, or should they be?', 'They can show which drugs may work.', 'nci-biomarkers'],
  'genetic-test': ['Is a genetic test for the family a good idea?', 'The answer can change treatment. It can also matter for your family.', 'nci-genetic-testing'],
  'outlook': ['Can you tell what to expect, and can that wait until asked?', 'You decide how much you want to know, and when.', 'nci-prognosis'],
});

export const choiceQuestions = describeQuestions('choices', {
  'all-choices': ['What are all the choices, and what is good and bad about each?', 'There is often more than one good way.', 'acs-questions nci-treatment-questions'],
  goal: ['What is the goal: to cure it, to slow it, or to ease symptoms?', 'You can judge a plan only when you know what it is for.', 'acs-questions nci-treatment-questions'],
  'why-this': ['Why do you suggest this one first?', 'The reasons help you weigh it against what matters to you.', 'acs-questions nci-treatment-questions'],
  'chance-to-help': ['How likely is it to help, for someone in the same place?', 'Ask what the number is based on, and ask for more than one number.', 'nci-treatment-questions nci-prognosis'],
  'no-treatment': ['What happens if we do nothing for now?', 'Waiting is a choice too, and for some cancers a good one.', 'nccn-patients'],
  'guidelines': ['Does the plan follow a national guideline, and if not, why?', 'A guideline is what experts agreed on. There can be good reasons to differ.', 'nccn-patients'],
  'your-experience': ['How many people with this cancer do you treat each year?', 'It is fine to ask. Some cancers are rare, and practice matters.', 'ahrq-questions nci-services'],
  'order': ['In which order do the treatments come, and why?', 'What comes first can change what can still be done later.', 'own-judgment nci-treatment-questions'],
  'know-it-works': ['How and when will we know that it works?', 'So you know what the next scan or test is for.', 'nci-treatment-questions'],
  'plan-b': ['If this does not work, what comes next?', 'It helps to know that there is a next step.', 'acs-questions'],
  'tumor-board': ['Has a tumor board talked about this case?', 'Doctors of many fields look at it and talk it over.', 'nci-tumor-board'],
});

export const sideEffectQuestions = describeQuestions('side-effects', {
  'side-effects-likely': ['Which side effects are likely, and which are rare but serious?', 'So you can plan, and know when to call.', 'nci-side-effects acs-questions'],
  'side-effects-late': ['Which ones can stay, or come years later?', 'Some last. It is better to know before you choose.', 'nci-side-effects nci-treatment-questions'],
  'side-effects-ease': ['What can be done to prevent or ease them?', 'Many can be made milder when you speak up early.', 'nci-side-effects'],
  'daily-life': ['What will a normal week look like: work, sleep, food, driving?', 'A plan has to fit a life.', 'acs-questions nci-treatment-questions'],
  'sex-and-closeness': ['How may it change sex and closeness?', 'Doctors may not bring it up. You can.', 'nci-treatment-questions nci-side-effects'],
  'what-to-avoid': ['Which foods, vitamins or drugs should be left out?', 'Some do not go well with treatment.', 'ahrq-questions nci-treatment-questions'],
  'whom-to-call': ['Whom do we call at night or on a weekend, and for what?', 'Keep this number where you can see it.', 'acs-questions'],
});

export const palliativeQuestions = describeQuestions('palliative', {
  'palliative-now': ['Can we meet the palliative care team now?', 'It can be had at any stage, along with treatment.', 'nci-palliative acs-palliative'],
  'pain-plan': ['What is the plan for pain and other symptoms?', 'Nobody has to wait until it gets bad.', 'nci-palliative'],
  'mood-and-worry': ['Who can help with worry, sleep and low mood?', 'Help with how you feel is part of cancer care.', 'nci-palliative acs-palliative'],
  'help-at-home': ['What help is there at home, also for the one who cares?', 'Those who help need help too.', 'nci-palliative'],
  'what-matters': ['How do we put down in writing what matters most?', 'If you can’t speak for yourself one day, others will know your wishes.', 'nci-palliative'],
});
