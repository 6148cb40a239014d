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
    file: 'case.ebbe6c26.json',
    integrity: 'sha384-nWfeJXVeTc6SFxbg/CyK/4x92NfZLO68SiWA3E3zV0jg9ESVouCHU6KdH7K8mu/r',
  },
  'specialist-finder': {
    file: 'specialist-finder.7e39aad2.json',
    integrity: 'sha384-ORFzWCRwlRRdNXfsF/Ue57d+3hhmimTlVzifw3qeL60Gpws96NQ1nycqiIGBr4h1',
  },
} as const;

export type PinnedName = keyof typeof pinnedFiles;
