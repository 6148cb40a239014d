import { cancerTypes } from '../../src/content/cancer-types.ts';
import { specialtyTreats } from '../../src/content/specialty-treats.ts';
import { findSpecialists } from '../../src/directory/find-specialists.ts';
import { buildSpecialistIndex } from '../../src/directory/specialist-index.ts';
import type { Directory } from '../../src/model/directory.ts';
import { DirectoryRefused } from '../../src/sources/directory-refused.ts';
import { loadContent } from '../../src/sources/load-content.ts';
import { readDirectory } from '../../src/sources/read-directory.ts';

/** How many specialists a patient finds for a type of cancer, with no place and no filter set. */
export interface CancerCount {
  readonly id: string;
  readonly name: string;
  /** The list says they treat it. */
  readonly listed: number;
  /** Only their specialty is known, and commonly treats it. */
  readonly bySpecialty: number;
}

export interface DirectoryCheck {
  readonly directory: Directory;
  /** Every type of cancer, the most found first. */
  readonly cancers: readonly CancerCount[];
}

/** More bad rows than anyone goes through one by one. */
const mostExamples = 500;

/**
 * Reads a list as the finder does, with the finder's own readers, and says what a patient would find in it.
 *
 * @returns why nothing of it can be shown, where that is so: a sentence
 * @throws what the vocabulary throws where it can't be had, or the signal's reason
 */
export async function checkDirectory(file: Blob, signal: AbortSignal): Promise<DirectoryCheck | string> {
  await loadContent('cancers');
  try {
    const directory = await readDirectory(file.stream(), { signal, mostExamples });
    const index = buildSpecialistIndex(directory.specialists, { cancers: cancerTypes.map(({ id }) => id), specialtyTreats });
    const cancers = cancerTypes.map(({ id, name }): CancerCount => {
      const { groups } = findSpecialists(index, { cancer: id, near: undefined, state: undefined, radius: undefined, words: '', filters: {}, sort: 'name', limit: 0 });
      const count = (group: string) => groups.filter((one) => one.id === group).reduce((sum, { matchCount }) => sum + matchCount, 0);
      return { id, name, listed: count('treats'), bySpecialty: count('specialty') };
    });
    return { directory, cancers: cancers.sort((a, b) => b.listed - a.listed || b.bySpecialty - a.bySpecialty) };
  } catch (error) {
    if (error instanceof DirectoryRefused) return error.message;
    throw error;
  }
}
