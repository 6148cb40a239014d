import type { RecordsContent } from '../../model/record.ts';
import { bloodRecords } from './blood.ts';
import { breastRecords, chestRecords } from './chest-and-breast.ts';
import { coreRecords } from './core.ts';
import { digestiveRecords } from './digestive.ts';
import { recordFacts } from './facts.ts';
import { recordsGrammar } from './grammar.ts';
import { endocrineRecords, headAndNeckRecords, neuroendocrineRecords } from './head-and-glands.ts';
import { gynecologicRecords, urinaryRecords } from './pelvis.ts';
import { personRecords } from './persons.ts';
import { sampleRecords } from './samples.ts';
import { sharedTestRecords } from './shared-tests.ts';
import { situationRecords } from './situation-records.ts';
import { situationQuestions } from './situations.ts';
import { brainRecords, eyeRecords, sarcomaRecords, skinRecords } from './skin-eye-sarcoma-brain.ts';
import { recordsSources } from './sources.ts';

/** Everything the checklist knows. None of it has been reviewed by a clinician. */
export const recordsContent: RecordsContent = {
  items: [
    ...coreRecords,
    ...bloodRecords,
    ...breastRecords,
    ...chestRecords,
    ...digestiveRecords,
    ...urinaryRecords,
    ...gynecologicRecords,
    ...headAndNeckRecords,
    ...endocrineRecords,
    ...neuroendocrineRecords,
    ...skinRecords,
    ...eyeRecords,
    ...sarcomaRecords,
    ...brainRecords,
    ...sharedTestRecords,
    ...situationRecords,
    ...personRecords,
    ...sampleRecords,
  ],
  situations: situationQuestions,
  facts: recordFacts,
  sources: recordsSources,
  grammar: recordsGrammar,
};
