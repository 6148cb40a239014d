import type { CancerFamily } from '../../model/cancer-type.ts';

/** Plain names of the families, and the words directories use for whole families. */
export const families: Readonly<Record<CancerFamily, readonly [name: string, words: string]>> = {
  blood: ['Blood cancers', 'blood, hematologic, haematologic, hematological, heme, liquid'],
  'bone-and-soft-tissue': ['Bone and soft tissue cancers', 'sarcoma, bone and soft tissue, musculoskeletal'],
  'brain-and-nerves': ['Brain and nerve tumors', 'brain, neurologic, neuro, central nervous system, cns, brain and spine'],
  breast: ['Breast cancer', 'breast'],
  chest: ['Chest and lung cancers', 'thoracic, chest'],
  digestive: ['Digestive cancers', 'gi, gastrointestinal, digestive, digestive system'],
  endocrine: ['Gland cancers', 'endocrine'],
  eye: ['Eye cancers', 'eye, ocular'],
  gynecologic: ["Women's cancers", 'gynecologic, gynecological, gynaecological, gyn, female reproductive, womens'],
  'head-and-neck': ['Head and neck cancers', 'head and neck, head neck, oral, throat'],
  neuroendocrine: ['Neuroendocrine tumors', 'neuroendocrine'],
  skin: ['Skin cancers', 'skin, cutaneous'],
  'urinary-and-male': ["Urinary and men's cancers", 'gu, genitourinary, urologic, urological, urinary, male reproductive'],
  children: ["Children's cancers", 'pediatric, paediatric, childhood, childrens, children'],
  'unknown-primary': ['Starting place not known', 'unknown primary'],
};
