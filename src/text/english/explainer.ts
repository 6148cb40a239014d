/** Said by `<so-explainer>`. What it explains, with sources: `content/explainer/`. */
export const explainerEnglish = {
  'explainer.title': 'Second opinions in plain words',
  'explainer.lede': 'What people ask most. Open what you want to know.',
  'explainer.sources': 'Where this comes from, and what words mean',
  'explainer.checked': 'Last checked on {date}. No doctor has reviewed these words yet.',
  'explainer.reviewed': 'Reviewed by {by}, {role}, on {date}.',
  'explainer.reviewedBefore': 'Reviewed by {by}, {role}, on {date}. The words have changed since.',
  'explainer.sayThis': 'You can say this:',
} as const;
