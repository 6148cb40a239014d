/** @file `npm run package:check`: what npm would ship, looked at by publint and by "Are the types wrong?" (profile esm-only). */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { execPath, exit } from 'node:process';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packageJson, root } from './build/bundle.js';

const { messages } = await publint({ pkgDir: root, strict: true });
for (const message of messages) console.error(formatMessage(message, packageJson));

const packed = spawnSync('npm', ['pack', '--silent', '--pack-destination', '.cache'], { cwd: root, encoding: 'utf8' });
const tarball = `.cache/${packed.stdout.trim().split('\n').at(-1)}`;
// Not code with types: the classic script and the data files beside it, which are fetched and never imported.
const outside = ['./second-opinion.js', './data/*', './schema/*.json', './custom-elements.json', './vscode.html-custom-data.json', './vscode.css-custom-data.json', './web-types.json'];
const { status } = spawnSync(
  execPath,
  ['node_modules/@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only', '--format', 'ascii', '--exclude-entrypoints', ...outside],
  { cwd: root, stdio: 'inherit' },
);
rmSync(`${root}${tarball}`, { force: true });
if (packed.status !== 0 || status !== 0 || messages.length > 0) exit(1);
