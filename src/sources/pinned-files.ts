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
    file: 'case.7d29e4d7.json',
    integrity: 'sha384-6p32tPl1NPyjXReqaRFNHpa9zacZsGWcTdKhCGofEZb3qXGt48wtLGBP/r64z1IQ',
  },
  'specialist-finder': {
    file: 'specialist-finder.49cc45ed.json',
    integrity: 'sha384-NcKN62MWoMlbQYQBZfxS8OspxtdJU4O6z0AiK3X+KFOk7azVM32Q3L/nkb5+GOIG',
  },
} as const;

export type PinnedName = keyof typeof pinnedFiles;
