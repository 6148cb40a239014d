/** The words of the records checklist, interface and health content alike, are at or under US grade 6 (Flesch–Kincaid). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importSource } from '../../scripts/build/import-source.js';
import { findHard, formsOf } from '../support/reading-grade.js';

/**
 * Names of tests, drugs, forms and places: what a patient has to say word for word so that the office knows what is meant.
 * Each counts as one short word.
 */
const excepted = [
  'pathology', 'accession number', 'radiation', 'biopsy', 'MRI', 'CT', 'PET', 'DICOM-RT', 'DICOM', 'PDF', 'PSA', 'FISH', 'HPV', 'EBV', 'FNA', 'SPEP', 'UPEP', 'immunofixation', 'free light chains',
  'cytogenetic', 'karyotype', 'flow cytometry', 'molecular', 'bone marrow', 'lymph nodes', 'lymph node', 'biomarkers', 'biomarker', 'tumor marker', 'tumor markers', 'CEA', 'CA 19-9', 'CA-125', 'AFP', 'ER', 'PR', 'HER2',
  'Oncotype DX', 'MammaPrint', 'mammograms', 'ultrasound', 'colonoscopy', 'endoscopy', 'EUS', 'ERCP', 'bronchoscopy', 'hepatitis B and C', 'cirrhosis', 'cystoscopy', 'TURBT', 'creatinine', 'eGFR', 'colposcopy',
  'thyroglobulin', 'calcitonin', 'antibodies', 'TSH', 'Bethesda', 'radioactive iodine', 'Ki-67', 'mitotic count', 'Dotatate', 'octreotide', 'chromogranin A', '5-HIAA', 'sentinel node', 'Breslow', 'ulceration',
  'OCT', 'angiogram', 'IDH', 'MGMT', '1p/19q', 'germline', 'genetic', 'testosterone', 'steroid', 'melanoma', 'myeloma', 'multiphase', 'discharge summary', 'operative report', 'protocol', 'infusion', 'chromosomes', 'chromosome',
  'medicines', 'medicine', 'allergies', 'mesothelioma', 'asbestos', 'sarcoma', 'H&E', 'p16', 'receptor', 'Gleason score', 'pelvis', 'series', 
  '45 CFR 164.506', '45 CFR 164.524', 'power of attorney', 'electronic', 'representative', 'guardian', 'insurance', 'prescription', 'vitamins',
];

describe('words of the records checklist', () => {
  it('of the interface and the letters are plain', async () => {
    const { recordsEnglish } = await importSource('src/text/english/records-checklist.ts');
    const texts = formsOf(recordsEnglish);
    assert.ok(texts.length > 150);
    assert.deepEqual(findHard(texts, excepted), []);
    for (const [id] of texts) assert.match(id, /^records(\.[a-z][a-zA-Z-]*)+(@(my-child|someone-i-help))?$/);
    for (const [id] of texts) assert.ok(id.split('@')[0] in recordsEnglish, `${id} has no form for everyone else`);
  });

  it('of the content are plain', async () => {
    const { recordsContent } = await importSource('src/content/records-checklist/index.ts');
    const texts = [
      ...recordsContent.items.flatMap(({ id, name, why, ask, form, notes }) => [name, why, ask, form, ...notes].map((text) => [id, text])),
      ...recordsContent.situations.flatMap(({ id, question, why }) => [[id, question], [id, why]]),
      ...recordsContent.facts.map(({ id, text }) => [id, text]),
    ];
    assert.ok(texts.length > 250);
    assert.deepEqual(findHard(texts, excepted), []);
  });
});
