/**
 * @file `npm run manifest` writes `custom-elements.json` and what is made from it: the tables in `README.md` and
 * `docs/reference.md`, and what `<so-journey>` passes on to its parts. With `--check` nothing is written; what is out of date is named, and the run fails.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { describeElements, tabulateAttributes } from './manifest/describe-elements.js';
import { passThrough, writePartSettings } from './manifest/pass-through.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const checking = argv.includes('--check');

function analyze() {
  const folder = '.cache/manifest';
  const { status, stderr } = spawnSync(
    execPath,
    ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet', '--outdir', folder],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The manifest could not be made: ${stderr}`);
  return JSON.parse(readFileSync(join(root, folder, 'custom-elements.json'), 'utf8'));
}

/** The README with the table between its markers. */
function fillReadme(readme, table) {
  const markers = /(<!-- attributes:start -->)[\s\S]*(<!-- attributes:end -->)/;
  if (!markers.test(readme)) throw new Error('README.md has no <!-- attributes:start --> … <!-- attributes:end -->.');
  return readme.replace(markers, (_, start, end) => `${start}\n\n${table}\n${end}`);
}

const manifest = passThrough(analyze());
const made = {
  'src/elements/journey/part-settings.ts': writePartSettings(manifest),
  'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
  'docs/reference.md': describeElements(manifest),
  'README.md': fillReadme(readFileSync(join(root, 'README.md'), 'utf8'), tabulateAttributes(manifest)),
};

const stale = Object.entries(made).filter(([file, text]) => readText(join(root, file)) !== text);
if (checking && stale.length) {
  console.error(`Out of date: ${stale.map(([file]) => file).join(', ')}. Run "npm run manifest" and commit what it writes.`);
  exit(1);
}
for (const [file, text] of checking ? [] : stale) {
  writeFileSync(join(root, file), text);
  console.log(`wrote ${file}`);
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
