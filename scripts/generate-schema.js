// Writes schema/specialist-directory.schema.json out of the table of fields that also reads directories.
// `--check` writes nothing and fails when the committed file differs.
import { build } from 'esbuild';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = new URL('../schema/specialist-directory.schema.json', import.meta.url);

const { outputFiles } = await build({
  entryPoints: [`${root}src/sources/directory/describe-fields.ts`],
  bundle: true,
  format: 'esm',
  write: false,
});
const { describeDirectory } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
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
