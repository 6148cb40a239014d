import { dataBase } from '../../../src/sources/data-base.ts';
import { pinnedFiles } from '../../../src/sources/pinned-files.ts';
import type { FakeFetch } from '../../support/fake-fetch.ts';

// Written in JavaScript for the build; no types come with it.
const deltaDigits: string = '/scripts/data/delta-digits.js';
const { writeDeltas } = (await import(deltaDigits)) as { writeDeltas: (numbers: readonly number[]) => string };

/** Answers for the data files of the release: two ZIP codes, and two cities of one name. */
export function answerPostalData(fake: FakeFetch): void {
  const address = (name: keyof typeof pinnedFiles) => new URL(pinnedFiles[name].file, dataBase()).href;
  fake.answer(address('postal-codes'), ['Made up', '01000MA', writeDeltas([1605, 2115]), writeDeltas([42286, 42343]), writeDeltas([-71789, -71092]), ''].join('\n'));
  fake.answer(address('cities'), ['Made up', 'IL:Springfield;MA:Springfield', writeDeltas([3980, 4211]), writeDeltas([-8964, -7254]), ''].join('\n'));
}
