import type { CancerFamily, CancerType, Pace } from '../model/cancer-type.ts';
import { specialtyCodes, type SpecialtyKey } from './specialties.ts';

/** One cancer type in short: id, name, pace, codes parted by spaces, words parted by commas (those that are never shown after a semicolon), specialties where not the family's. */
export type CancerRow = readonly [id: string, name: string, pace: Pace, codes: string, words: string, treatedBy?: readonly SpecialtyKey[]];

/**
 * Unpacks the rows of a family.
 *
 * Paces are clinical reasoning on the public pages of NCI (cancer.gov/types), ACS (cancer.org) and LLS (lls.org), as of
 * November 2026. They have not been reviewed by a clinician. In doubt the faster pace is chosen.
 */
export function describeFamily(family: CancerFamily, treatedBy: readonly SpecialtyKey[], rows: readonly CancerRow[]): readonly CancerType[] {
  return rows.map(([id, name, pace, codes, written, own]) => {
    const [words = [], heard = []] = written.split('; ').map((list) => list.split(', ').filter(Boolean));
    return { id, name, words, heard, family, codes: codes ? codes.split(' ') : [], specialties: specialtyCodes(own ?? treatedBy), pace };
  });
}
