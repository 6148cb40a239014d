/** Said by more than one element. */
export const commonEnglish = {
  'common.call': 'Call {phone}',
  'common.failed': 'Something went wrong here. You have done nothing wrong.',
  'common.failedCall': 'Call us at {phone}. We can help you by phone.',
  'common.failedNoPhone': 'Call the doctor treating you, or call 1-800-4-CANCER (1-800-422-6237). It is free.',
  'common.loading': 'Loading…',
  'common.dayRange': '{first} to {last}',
  'language.ase': 'American Sign Language',
  'language.cmn': 'Mandarin',
  'common.close': 'Close',
  'common.newTab': '(opens in a new tab)',
  'common.readOn': 'read on {date}',
} as const;
