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
    file: 'case.7dbed8c8.json',
    integrity: 'sha384-9IxZvng8UtariG0N/wjbLQeoueb22NS2St8kTzn0ykVNEYM4ilaOdTrL0g6yDQeE',
  },
  'specialist-finder': {
    file: 'specialist-finder.7e39aad2.json',
    integrity: 'sha384-ORFzWCRwlRRdNXfsF/Ue57d+3hhmimTlVzifw3qeL60Gpws96NQ1nycqiIGBr4h1',
  },
  'records-checklist': {
    file: 'records-checklist.835f754e.json',
    integrity: 'sha384-4WCQ9B3Re9VNvCKOBCxfO/xM/4LL4r5t7izNL5dUUw8DOPUN8uIKgbOEeA9G5I5V',
  },
} as const;

export type PinnedName = keyof typeof pinnedFiles;
