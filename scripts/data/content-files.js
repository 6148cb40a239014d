import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importSource } from '../build/import-source.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Elements whose words are not part of the script, and the modules their words are written in. */
export const wordsOf = {
  cancers: [],
  case: ['case'],
  'appointment-request': ['appointment-request'],
  'specialist-finder': ['finder-search', 'finder-results'],
  'records-checklist': ['records-checklist'],
  'question-list': ['question-list'],
  explainer: ['explainer'],
  'decision-guide': ['decision-guide'],
  journey: ['journey'],
};

/**
 * The content file of an element: `{ words, …health content }`. Words are `src/text/english/<module>.ts`, health content
 * the one export of `src/content/<element>/index.ts`, where there is any.
 *
 * @param {string} name
 * @returns {Promise<string>} JSON
 */
export async function writeContentFile(name) {
  const words = await Promise.all(wordsOf[name].map((module) => importData(`src/text/english/${module}.ts`)));
  const path = `src/content/${name}/index.ts`;
  const content = existsSync(root + path) ? await importData(path) : {};
  if (name === 'decision-guide') await checkDisclosed(content);
  return JSON.stringify({ words: Object.assign({}, ...words), ...content });
}

/** A decision guide that doesn't say who wrote it, on what it rests, how old it is and who paid is not published. */
async function checkDisclosed(content) {
  const { checkGuide } = await importSource('src/model/check-guide.ts');
  const missing = checkGuide(content);
  if (missing.length) throw new Error(`The decision guide can't be published:\n${missing.join('\n')}`);
}

/** What a module of plain data exports, all of it in one object. */
async function importData(path) {
  return Object.assign({}, ...Object.values(await importSource(path)));
}
