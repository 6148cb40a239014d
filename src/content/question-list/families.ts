import { describeQuestions } from './describe-questions.ts';

/** What only some cancers are asked about. */
export const familyQuestions = [
  ...describeQuestions('diagnosis', {
    'blood-pathologist': [
      'Did a pathologist who knows blood cancers read the blood and bone marrow?',
      'Blood cancers have many kinds that look alike, and each is treated in its own way.',
      'lls-decisions nci-leukemia',
      { when: { families: ['blood'] } },
    ],
    'breast-receptors': ['Does the cancer need hormones to grow, and is it HER2 positive?', 'These tests decide which drugs can help.', 'nci-breast', { when: { families: ['breast'] } }],
    'lung-biomarkers': ['Was the tumor tested for all the genes that a drug can aim at?', 'Some lung cancers can be treated with targeted drugs.', 'nci-lung nci-biomarkers', { when: { cancers: ['lung'] } }],
    'colon-mmr': ['Was the tumor tested for MSI or MMR?', 'The result can change the drugs, and can matter for the family.', 'nci-colorectal nci-biomarkers', { when: { cancers: ['colorectal'] } }],
    'unknown-start': ['What else can be done to find where it started?', 'More tests of the tissue sometimes tell.', 'nci-unknown', { when: { families: ['unknown-primary'] } }],
    'sarcoma-slides': ['Did a pathologist who knows sarcoma look at the slides?', 'These are rare, and there are many kinds.', 'nci-sarcoma nci-pathology', { when: { families: ['bone-and-soft-tissue'] } }],
    'brain-markers': ['Which gene tests were done on the tumor?', 'They are part of the full name of a brain tumor now.', 'nci-brain', { when: { families: ['brain-and-nerves'] } }],
    'neuroendocrine-grade': ['What are the grade and the Ki-67?', 'They tell how fast this kind of tumor may grow.', 'nci-neuroendocrine', { when: { families: ['neuroendocrine'] } }],
  }),
  ...describeQuestions('choices', {
    'blood-transplant': ['Is a transplant part of the plan, now or later?', 'It is done in some centers only, and takes planning.', 'nci-leukemia lls-decisions', { when: { families: ['blood'] } }],
    'breast-surgery': ['Lumpectomy or mastectomy: what is right for this tumor, and what about reconstruction?', 'For many people both work, and it is their choice.', 'nci-breast', { when: { families: ['breast'] } }],
    'prostate-watch': ['Is active surveillance safe here?', 'Some prostate cancers grow so slowly that they are only watched.', 'nci-prostate', { when: { cancers: ['prostate'] } }],
    'prostate-both': ['Can we talk to a surgeon and to a radiation doctor before we choose?', 'Each knows their own treatment best.', 'nci-prostate', { when: { cancers: ['prostate'] } }],
    'can-be-removed': [
      'Can surgery take it all out, and who should judge that?',
      'Surgeons who do this often may see it in another way.',
      'nci-pancreatic nci-colorectal',
      { when: { families: ['digestive'] } },
    ],
    'bladder-keep': ['Is there a way to keep the bladder?', 'For some people there is one.', 'nci-bladder', { when: { cancers: ['bladder'] } }],
    'kidney-part': ['Can only the part with the tumor be taken out?', 'It may save some of the kidney.', 'nci-kidney', { when: { cancers: ['kidney'] } }],
    'gynecologic-surgeon': ['Is the surgeon trained in women’s cancers?', 'There are surgeons who treat only these.', 'nci-gynecologic', { when: { families: ['gynecologic'] } }],
    'thyroid-how-much': ['Half or all of the thyroid, or just watch it?', 'For some small ones all three are possible.', 'nci-thyroid', { when: { cancers: ['thyroid'] } }],
    'skin-margins': ['How much skin has to come out, and do lymph nodes need a check?', 'It depends on how deep it grew.', 'nci-skin', { when: { families: ['skin'] } }],
    'eye-keep': ['Can the eye and the sight be kept?', 'There may be more than one way to treat it.', 'nci-eye', { when: { families: ['eye'] } }],
    'child-center': ['Does this place treat a lot of children with cancer?', 'Most children are treated in such hospitals, often in a trial.', 'nci-children lls-decisions-child', { when: { families: ['children'], persons: ['my-child'] } }],
  }),
  ...describeQuestions('side-effects', {
    'head-and-neck-function': ['How will speech, swallowing and teeth be looked after?', 'Some of it starts before treatment does.', 'nci-head-and-neck', { when: { families: ['head-and-neck'] } }],
    'child-late': ['What may it mean for growth, learning and school?', 'So that help can start early.', 'nci-children', { when: { families: ['children'], persons: ['my-child'] } }],
  }),
];
