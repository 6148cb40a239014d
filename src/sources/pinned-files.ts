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
  'case': {
    file: 'case.ebbe6c26.json',
    integrity: 'sha384-nWfeJXVeTc6SFxbg/CyK/4x92NfZLO68SiWA3E3zV0jg9ESVouCHU6KdH7K8mu/r',
  },
  'appointment-request': {
    file: 'appointment-request.c966842e.json',
    integrity: 'sha384-xINnTG4D+Mw8JGdGT/6GFEULO/l4/2tegq2zRRXtG3/Y4Xp+ZWul4bnsBo3G/yz/',
  },
  'specialist-finder': {
    file: 'specialist-finder.49cc45ed.json',
    integrity: 'sha384-NcKN62MWoMlbQYQBZfxS8OspxtdJU4O6z0AiK3X+KFOk7azVM32Q3L/nkb5+GOIG',
  },
} as const;

export type PinnedName = keyof typeof pinnedFiles;
