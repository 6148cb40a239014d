/** Made by `scripts/build-data.js`: the data files of this release, and the hash each must have. */
export const pinnedFiles = {
  'postal-codes': {
    file: 'postal-codes.ca6f2de5.txt',
    integrity: 'sha384-VaEU/uFWxXxv/2bLGaE0iJ50UkYVWmj6M65pWecnYi50uCfKaLslpB+lvz/HnpJ2',
  },
  'cities': {
    file: 'cities.5766a2b6.txt',
    integrity: 'sha384-0IapZm8bAUR1MY52KQrTsZbXfoxNmkaCQFeJ3w7tjOcAxpJFBeAFzoVs5Pfdlw/M',
  },
} as const;

export type PinnedName = keyof typeof pinnedFiles;
