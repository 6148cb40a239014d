import type { Vocabulary } from '../../model/cancer-type.ts';
import { specialtyNames } from '../specialties.ts';
import { specialtyPatterns } from '../specialty-patterns.ts';
import { bloodCancers } from './blood.ts';
import { breastCancers, chestCancers } from './chest-and-breast.ts';
import { childrensCancers, otherCancers } from './children-and-unknown.ts';
import { digestiveCancers } from './digestive.ts';
import { endocrineCancers, neuroendocrineCancers } from './glands.ts';
import { brainCancers, eyeCancers, headAndNeckCancers } from './head-nerves-eye.ts';
import { families, groups } from './families.ts';
import { gynecologicCancers, urinaryCancers } from './pelvis.ts';
import { boneAndSoftTissueCancers, skinCancers } from './skin-and-sarcoma.ts';
import { wording } from './wording.ts';

/** Every cancer type a patient can choose ("I'm not sure" is not one of them), as the data file has it. Ids are a public contract. */
export const file: { readonly vocabulary: Vocabulary } = {
  vocabulary: {
    types: [
      ...breastCancers,
      ...chestCancers,
      ...digestiveCancers,
      ...urinaryCancers,
      ...gynecologicCancers,
      ...bloodCancers,
      ...skinCancers,
      ...headAndNeckCancers,
      ...brainCancers,
      ...endocrineCancers,
      ...neuroendocrineCancers,
      ...boneAndSoftTissueCancers,
      ...eyeCancers,
      ...childrensCancers,
      ...otherCancers,
    ],
    families,
    groups,
    specialties: specialtyNames,
    specialtyPatterns,
    wording,
  },
};
