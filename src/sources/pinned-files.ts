/** Made by `scripts/build-data.js`: the data files of this release, and the hash each must have. */
export const pinnedFiles = {
  'postal-codes': {
    file: 'postal-codes.01cad6f9.txt',
    integrity: 'sha384-wnktuS94Gi2aQttQCrywWCGzzusVovAgSYyUGewUdvLgLOneiE7QmF41hs+Q1LMv',
  },
  'cities': {
    file: 'cities.97e6dc2e.txt',
    integrity: 'sha384-Wgcl9Y7E5tH6KN+n9K/x7uQQkob/RQAsf1qbYO13TfOyPWQOkJUBby1Zp1FUVrFi',
  },
  'cancers': {
    file: 'cancers.846f1120.json',
    integrity: 'sha384-xX1Yb/aJH2hxsoFtFSubF8hiV3kaBJjr/UbPCC3ub/AWd/hA3kTpeaEgt5J2tqbi',
  },
  'case': {
    file: 'case.7d29e4d7.json',
    integrity: 'sha384-6p32tPl1NPyjXReqaRFNHpa9zacZsGWcTdKhCGofEZb3qXGt48wtLGBP/r64z1IQ',
  },
  'appointment-request': {
    file: 'appointment-request.916f2fa7.json',
    integrity: 'sha384-rpB4ZZmKLVZyztKSr/diBg/7bNdjEdN6B0WIj7AOb++ppo65SXOv8kv1/vPLY85J',
  },
  'specialist-finder': {
    file: 'specialist-finder.707d4717.json',
    integrity: 'sha384-HGT3DDjehO0Ghh+6eGQsM3auf2yYvlh66ReK/SkqjJDtPs4uT9XWkr563RWf9oG8',
  },
  'records-checklist': {
    file: 'records-checklist.835f754e.json',
    integrity: 'sha384-4WCQ9B3Re9VNvCKOBCxfO/xM/4LL4r5t7izNL5dUUw8DOPUN8uIKgbOEeA9G5I5V',
  },
  'question-list': {
    file: 'question-list.727f5a3b.json',
    integrity: 'sha384-7gyQOkFTeQXa7ttQyZN1YZyhQojaZBSwkLc2IgIUTom/pDMK6OHXj+C8Wja4S2Ta',
  },
  'explainer': {
    file: 'explainer.5f92113f.json',
    integrity: 'sha384-/ZfN+nY74DrurqJVSJnluOrdMYVf8YjIjR9+SfdmXezlgO1MJCCF17CjQ6eJaQHa',
  },
  'decision-guide': {
    file: 'decision-guide.e5bc0f2f.json',
    integrity: 'sha384-cKfnHMfpxr3HH03rhmpT7xw0lbLRgu4gMHKaS3SOG4Z7Kr6QGaalzcyGG+UjjO1y',
  },
  'journey': {
    file: 'journey.0a7dc2bb.json',
    integrity: 'sha384-a8lf5yp1kl79S7tMjUrdOK1JJuCuGiEolPIRxQnle1Ur/Uftev8josOj4Jbsj+2S',
  },
} as const;

export type PinnedName = keyof typeof pinnedFiles;
