// Writes schema/specialist-directory.schema.json out of the table of fields that also reads directories.
// `--check` writes nothing and fails when the committed file differs.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { importSource } from './build/import-source.js';

const file = new URL('../schema/specialist-directory.schema.json', import.meta.url);

const { describeDirectory } = await importSource('src/sources/directory/describe-fields.ts');
const text = `${JSON.stringify(describeDirectory(), null, 2)}\n`;

if (process.argv.includes('--check')) {
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== text) {
    console.error('schema/specialist-directory.schema.json is out of date: run node scripts/generate-schema.js');
    process.exitCode = 1;
  }
} else {
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
}
