/** Made by `npm run manifest`, out of `custom-elements.json`: the attributes each part of a journey has of its own. */
export const partSettings = {
  'appointment-request': ['request-endpoint', 'request-format', 'credentials', 'hours', 'booking-url', 'reply-within'],
  'decision-guide': ['src', 'content-approved-by'],
  'explainer': ['src'],
  'question-list': ['src', 'cancer'],
  'records-checklist': ['src', 'cancer', 'appointment-date', 'collected-by'],
  'specialist-finder': ['src', 'owner', 'cancer', 'near', 'radius', 'units', 'filters', 'page-size', 'booking-url'],
} as const;

export type PartName = keyof typeof partSettings;

type CamelCase<Text extends string> = Text extends `${infer Before}-${infer After}` ? `${Before}${Capitalize<CamelCase<After>>}` : Text;
type Passed = { [Part in PartName]: `${Part}-${(typeof partSettings)[Part][number]}` }[PartName];

/** What a journey passes on: the property of each attribute, `specialistFinderSrc` for `specialist-finder-src`. */
export type PartSettings = { [Name in CamelCase<Passed>]?: string | number | undefined };
