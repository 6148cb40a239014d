import { describeQuestions } from './describe-questions.ts';

export const costQuestions = describeQuestions('costs', {
  'opinion-price': ['What does this second opinion cost, and what is in the price?', 'A second look at slides or scans may be billed on its own.', 'acs-second-opinion nci-costs'],
  'plan-pays': ['Does the health plan pay for it, and does it need a referral?', 'Plans have different rules. Ask before the visit.', 'acs-second-opinion-news lls-decisions medicare-second-opinions'],
  'in-network': ['Are you in network, and the lab and the hospital too?', 'Out of network most often costs more.', 'nci-costs'],
  'treatment-price': ['What will the treatment cost us, about?', 'Ask early. A money counselor at the hospital can help.', 'nci-costs acs-costs'],
  'cost-help': ['Who can help if we can’t pay?', 'There are payment plans, lower rates and funds.', 'nci-costs acs-costs'],
  'how-much-time': ['How often do we have to come, and for how long?', 'Time off, rides and child care have to be planned.', 'nci-treatment-questions nci-costs'],
});

export const opinionQuestions = describeQuestions('opinions', {
  'whom-would-you-ask': ['Whom would you ask for a second opinion?', 'Most doctors are used to this and can name someone.', 'acs-second-opinion-news nci-services'],
  'send-records': ['Will your office send the records and the slides?', 'Office to office is most often the fastest way.', 'acs-second-opinion-news lls-decisions'],
  'same-as-first': ['Where do you agree with the first doctor, and where not?', 'It is the heart of a second opinion, so ask it straight.', 'own-judgment'],
  'what-you-looked-at': ['What did you look at: slides, scans, or only the reports?', 'Two views may differ because they rest on different things.', 'own-judgment'],
  'why-differ': ['Why do the two views differ?', 'They may know other facts, or judge the same facts in another way.', 'own-judgment review-2017'],
  'talk-to-each-other': ['Will the two of you talk to each other?', 'One call can clear up what letters do not.', 'own-judgment'],
  'in-writing': ['Can we have your view in writing, and who else gets it?', 'So your own doctor reads the same words as you.', 'own-judgment'],
  'third-view': ['Would a third view help, and from whom?', 'When two differ, a third is one of the ways on.', 'medicare-second-opinions own-judgment'],
  'stay-or-move': ['Can care stay with the first doctor, or does it have to move?', 'A second opinion does not mean that you change doctors.', 'acs-second-opinion own-judgment'],
});

export const localTeamQuestions = describeQuestions('local-team', {
  'local-can-give': ['Can the team near home give this treatment?', 'Many plans made far away can be carried out close by.', 'nci-services own-judgment'],
  'local-parts': ['Which parts have to be done at the big center?', 'Sometimes only the surgery or one drug has to be.', 'own-judgment'],
  'who-leads': ['Who leads, and whom do we call first?', 'With two teams it must be clear who decides what.', 'acs-questions own-judgment'],
  'help-with-travel': ['Is there help with travel and a place to stay?', 'Many centers and funds help with both.', 'nci-costs'],
});

export const trialQuestions = describeQuestions('trials', {
  'trial-fits': ['Is there a clinical trial that fits?', 'A trial can be a choice at many stages, not only the last.', 'nci-trials acs-questions'],
  'trial-rules-out': ['Could treatment that starts now rule out a trial later?', 'Some trials take only people who have not been treated yet.', 'nci-trials own-judgment'],
  'trial-risks': ['What is being tested, and what are the risks?', 'No one knows yet if it is better. That is why it is tested.', 'nci-trial-questions'],
  'trial-costs': ['Who pays for what in the trial?', 'Most plans pay for usual care, and the study pays for what is tested.', 'nci-trial-costs'],
});

export const fertilityQuestions = describeQuestions('fertility', {
  'fertility-risk': ['Can this treatment make it hard to have a child later?', 'Ask before treatment. Some steps can only be taken then.', 'nci-fertility-women nci-fertility-men'],
  'fertility-keep': ['What can be done to keep fertility, and is there time for it?', 'Ask to see a fertility doctor soon. It takes some days or weeks.', 'nci-fertility-women nci-fertility-men nccn-young-adults'],
  'pregnant-now': ['What if there is a pregnancy now, or one on the way?', 'It can change which tests and treatments are safe.', 'nccn-patients nci-fertility-women'],
  'telling-children': ['How do we tell our children, and who can help us with it?', 'Children often sense that something is wrong.', 'own-judgment'],
});
