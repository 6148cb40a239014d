/** Said by `<so-specialist-finder>`: asking what to look for. */
export const finderSearchEnglish = {
  'finder.title': 'Find a specialist',
} as const;
