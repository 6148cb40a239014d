import type { CancerFamily, Vocabulary } from '../../model/cancer-type.ts';

/** Plain names of the families, and the words directories use for whole families. */
export const families: Readonly<Record<CancerFamily, readonly [name: string, words: string]>> = {
  blood: ['Blood cancers', 'blood, hematologic, haematologic, hematological, haematological, hematology, haematology, heme, hem, liquid'],
  'bone-and-soft-tissue': ['Bone and soft tissue cancers', 'sarcoma, bone and soft tissue, musculoskeletal'],
  'brain-and-nerves': ['Brain and nerve tumors', 'brain, neurologic, neuro, central nervous system, cns, brain and spine'],
  breast: ['Breast cancer', 'breast'],
  chest: ['Chest and lung cancers', 'thoracic, chest'],
  digestive: ['Digestive cancers', 'gi, gastrointestinal, digestive, digestive system, gut'],
  endocrine: ['Gland cancers', 'endocrine'],
  eye: ['Eye cancers', 'eye, ocular'],
  gynecologic: ["Women's cancers", 'gynecologic, gynecological, gynaecological, gyn, female reproductive, womens, female'],
  'head-and-neck': ['Head and neck cancers', 'head and neck, head neck, h&n, hn, oral, throat'],
  neuroendocrine: ['Neuroendocrine tumors', 'neuroendocrine'],
  skin: ['Skin cancers', 'skin, cutaneous'],
  'urinary-and-male': ["Urinary and men's cancers", 'gu, genitourinary, urologic, urological, urinary, male reproductive, mens'],
  children: ["Children's cancers", 'pediatric, paediatric, childhood, childrens, children, child, kids'],
  'unknown-primary': ['Starting place not known', 'unknown primary'],
};

/**
 * Words for several types at once, or for one they may well not mean: what is typed is then never taken for it without a
 * choice. Beside each, a pattern for family and id of the types; rows of one word go on where the last ended.
 */
export const groups: Vocabulary['groups'] = [
  ['all', ' acute-lymphoblastic'],
  ['leukemia, leukaemia, lukemia, luekemia, lukeemia, leucemia', 'leukemia|juvenile-myelomonocytic'],
  ['childhood leukemia', ' acute-lymphoblastic'],
  ['childhood leukemia, pediatric leukemia, leukemia in children', ' acute-.*leukemia|other-leukemia|juvenile-myelomonocytic'],
  ['lymphoma, limphoma, lympoma, limfoma, lymphona, linfoma', 'lymphoma'],
  ['non-hodgkin lymphoma, nhl, non hodgkins lymphoma, non hodgkins', ' (?!hodgkin).*lymphoma'],
  ['sarcoma, sarcomma, sacoma', 'sarcoma'],
  ['lung', ' (small-cell-)?lung'],
  ['germ cell, germ cell tumour, teratoma', ' (testicular|ovarian|germ-cell)'],
  ['hepatobiliary, hepato-biliary', ' (liver|bile-duct|gallbladder)'],
  ['hpb, hepatopancreatobiliary, hepatopancreaticobiliary, hepato-pancreato-biliary', ' (liver|bile-duct|gallbladder|pancreatic)'],
  ['pancreaticobiliary, pancreatobiliary, pancreas and biliary', ' (bile-duct|gallbladder|pancreatic$)'],
  ['upper gi, upper gastrointestinal', ' (esophageal|stomach|small-intestine|liver|bile-duct|gallbladder|pancreatic$|gist)'],
  ['lower gi, lower gastrointestinal', ' (colorectal|appendix|anal|small-intestine)'],
  ['thyroid nodule', ' thyroid'],
  ['solid', '^(?!blood)'],
  [
    'stage 4, stage iv, stage four, mets, metastasis, metastases, metastatic, recurrent, secondary, cancer that has spread, cancer metastasico, cancer recurrente',
    'unknown-primary$',
  ],
];
