/** Said by every element patients answer, and by `<so-case>`: what is asked once, and where answers are kept. */
export const caseEnglish = {
  'case.title': 'About you',
} as const;
