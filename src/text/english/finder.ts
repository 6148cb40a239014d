/** Said by `<so-specialist-finder>`. */
export const finderEnglish = {
  'finder.title': 'Find a specialist',
} as const;
