import { describeFamily } from '../describe-family.ts';
import { oncology } from '../specialties.ts';

const glands = [...oncology, 'surgicalOncology', 'endocrinology'] as const;

/** Sources and standing of the paces: `describeFamily`. */
export const endocrineCancers = describeFamily('endocrine', glands, [
  ['thyroid', 'Thyroid cancer', 'can-wait', 'C73', 'papillary thyroid, follicular thyroid, medullary thyroid; thiroid, thyriod, tyroid, cancer de tiroides', [...glands, 'otolaryngology']],
  ['anaplastic-thyroid', 'Anaplastic thyroid cancer', 'urgent', '', 'atc, fast-growing thyroid cancer', [...glands, 'otolaryngology']],
  ['parathyroid', 'Parathyroid cancer', 'can-wait', 'C75.0', '; cancer de paratiroides', [...glands, 'otolaryngology']],
  ['adrenal', 'Adrenal cancer', 'varies', 'C74', 'adrenocortical carcinoma, adrenal cortical, adrenal gland, acc; carcinoma de corteza suprarrenal, glandula suprarrenal'],
  ['pheochromocytoma', 'Pheochromocytoma or paraganglioma', 'varies', 'C74.1 C75.4 C75.5', 'pheo, paraganglioma, carotid body tumor; phaeochromocytoma, feochromocytoma, feocromocitoma'],
  ['pituitary', 'Pituitary or pineal tumor', 'varies', 'C75.1 C75.2 C75.3 D44.3 D44.4 D44.5', 'pituitary adenoma, craniopharyngioma, pineal tumor; pituitry, pituitary tumour, tumores de hipofisis, hipofisis, craneofaringioma', [...glands, 'neurosurgery', 'pediatricOncology']],
  ['other-endocrine', 'Other gland cancer', 'varies', 'C75', 'multiple endocrine neoplasia, men1, men2, multiple endocrine neoplasia syndromes; neoplasia endocrina multiple'],
]);

export const neuroendocrineCancers = describeFamily('neuroendocrine', [...glands, 'gastroenterology'], [
  ['neuroendocrine', 'Neuroendocrine tumor (NET)', 'varies', 'C7A C7B D3A', 'net, nets, carcinoid, carcinoid tumor, gi neuroendocrine tumor, gastrointestinal neuroendocrine tumors, lung carcinoid; carcenoid, tumores neuroendocrinos, tumor carcinoide'],
  ['pancreatic-neuroendocrine', 'Pancreatic neuroendocrine tumor', 'can-wait', 'C25.4', 'pnet, islet cell tumor, insulinoma, gastrinoma; tumores neuroendocrinos del pancreas, celulas de los islotes'],
  ['neuroendocrine-carcinoma', 'Fast-growing neuroendocrine cancer', 'urgent', 'C7A.1', 'neuroendocrine carcinoma, nec, poorly differentiated neuroendocrine, extrapulmonary small cell'],
]);
