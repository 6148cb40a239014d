import type { CancerFamily, CancerType, CancerTypeId } from '../model/cancer-type.ts';
import { bloodCancers } from './cancers/blood.ts';
import { breastCancers, chestCancers } from './cancers/chest-and-breast.ts';
import { childrensCancers, otherCancers } from './cancers/children-and-unknown.ts';
import { digestiveCancers } from './cancers/digestive.ts';
import { endocrineCancers, neuroendocrineCancers } from './cancers/glands.ts';
import { brainCancers, eyeCancers, headAndNeckCancers } from './cancers/head-nerves-eye.ts';
import { gynecologicCancers, urinaryCancers } from './cancers/pelvis.ts';
import { boneAndSoftTissueCancers, skinCancers } from './cancers/skin-and-sarcoma.ts';

/** Every cancer type a patient can choose. "I'm not sure" is not one of them. Ids are a public contract. */
export const cancerTypes: readonly CancerType[] = [
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
];

/** Plain names of the families. */
export const families: Readonly<Record<CancerFamily, string>> = {
  blood: 'Blood cancers',
  'bone-and-soft-tissue': 'Bone and soft tissue cancers',
  'brain-and-nerves': 'Brain and nerve tumors',
  breast: 'Breast cancer',
  chest: 'Chest and lung cancers',
  digestive: 'Digestive cancers',
  endocrine: 'Gland cancers',
  eye: 'Eye cancers',
  gynecologic: "Women's cancers",
  'head-and-neck': 'Head and neck cancers',
  neuroendocrine: 'Neuroendocrine tumors',
  skin: 'Skin cancers',
  'urinary-and-male': "Urinary and men's cancers",
  children: "Children's cancers",
  'unknown-primary': 'Starting place not known',
};

const byId: ReadonlyMap<CancerTypeId, CancerType> = new Map(cancerTypes.map((type) => [type.id, type]));

/** The type with this id; `undefined` where there is none. */
export function cancerTypeById(id: string): CancerType | undefined {
  return byId.get(id);
}
