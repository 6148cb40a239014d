/**
 * @file `npm run build`: everything in `dist`. The script with its source map, the ES modules with their types, the
 * pinned data files, and what they weigh; beside it, the demo's embed builder. Same source, same bytes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { bundleBuilder } from './build/builder.js';
import { bundleModules, bundleScript, root } from './build/bundle.js';
import { reportSizes } from './build/sizes.js';

const outDir = join(root, 'dist');

function run(...words) {
  const { status } = spawnSync(execPath, words, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${words.join(' ')} failed; see above.`);
}

rmSync(outDir, { recursive: true, force: true });
// Data first: the hashes of the data files are part of the script.
run('scripts/build-data.js');
run('scripts/generate-schema.js');
const chunk = await bundleScript(outDir);
await bundleModules(outDir);
await bundleBuilder();
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
run('scripts/build-frameworks.js');
await reportSizes(outDir, chunk);
const hash = createHash('sha384').update(readFileSync(join(outDir, 'second-opinion.js'))).digest('base64');
console.log(`integrity="sha384-${hash}"\n`);
