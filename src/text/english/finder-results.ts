/** Said by `<so-specialist-finder>`: what was found. */
export const finderResultsEnglish = {
  'finder.compare': 'Compare',
} as const;
