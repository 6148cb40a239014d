/** What the rest of the project asks of the cancer vocabulary. */
export { cancerTypeById, cancerTypes } from './cancer-vocabulary.ts';
export { cancerTypeOfCode } from './cancer-type-of-code.ts';
export { resolveCancers } from './resolve-cancers.ts';
export { suggestCancerTypes, tellsCancer, type CancerSuggestion } from './suggest-cancer-types.ts';
