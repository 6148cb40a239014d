import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageJson, root } from '../../scripts/build/bundle.js';
import { arePackagesInstalled } from '../../scripts/install-packages.js';

/** Where the examples are checked: beside the frameworks, which are no packages of the project's own. */
export const folder = join(root, '.cache/frameworks');
/** The same for those that render on a server, which bring a Vite of their own. */
export const serverFolder = join(root, '.cache/server-frameworks');
const lists = { [folder]: new URL('.', import.meta.url), [serverFolder]: new URL('servers/', import.meta.url) };
const shell = process.platform === 'win32';

/** Runs something, and gives back whether it went well and what it said. */
export function run(command, words, cwd = folder, env = {}) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8', env: { ...process.env, ...env }, shell: shell && command === 'npm' });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}

/** Installs the frameworks of a folder where they are missing, our package as it would be shipped, and a copy of the examples. */
export function setUpFrameworks(into = folder) {
  mkdirSync(into, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(fileURLToPath(new URL(file, lists[into])), join(into, file));
  // Some that are built with our Vite name an older one; what they are used for works with ours.
  const peers = into === folder ? ['--legacy-peer-deps'] : [];
  if (!arePackagesInstalled(into)) must('npm', ['ci', '--ignore-scripts', ...peers, '--no-fund', '--no-audit'], into);
  const shipped = join(into, 'node_modules', packageJson.name);
  rmSync(shipped, { recursive: true, force: true });
  mkdirSync(shipped, { recursive: true });
  const packed = must('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', into], root).trim().split('\n').at(-1);
  must('tar', ['-xzf', join(into, packed), '-C', shipped, '--strip-components=1'], into);
  rmSync(join(into, packed));
  rmSync(join(into, 'examples'), { recursive: true, force: true });
  cpSync(join(root, 'examples'), join(into, 'examples'), { recursive: true });
}

function must(command, words, cwd) {
  const { ok, said } = run(command, words, cwd);
  if (!ok) throw new Error(`${command} ${words.join(' ')} failed:\n${said}`);
  return said;
}

/**
 * A copy of an example with places of one file changed.
 *
 * @param {string} name
 * @param {string} file
 * @param {readonly (readonly [from: string, to: string])[]} changes
 * @returns the name of its folder
 */
export function changeExample(name, file, changes, into = folder) {
  const copy = `${name}-changed`;
  rmSync(join(into, 'examples', copy), { recursive: true, force: true });
  cpSync(join(root, 'examples', name), join(into, 'examples', copy), { recursive: true });
  const path = join(into, 'examples', copy, file);
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${file} of the example ${name} has no "${from}".`);
    text = text.replace(from, to);
  }
  writeFileSync(path, text);
  return copy;
}

const typeScript = 'node_modules/typescript/bin/tsc';
const checkers = { vue: 'node_modules/vue-tsc/bin/vue-tsc.js', angular: 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js' };

/** Type-checks an example with its framework's own checker. */
export function checkTypes(framework, example = framework) {
  const project = `examples/${example}`;
  if (framework === 'svelte') return run(process.execPath, ['node_modules/svelte-check/bin/svelte-check', '--workspace', project, '--tsconfig', './tsconfig.json', '--output', 'human', '--threshold', 'error']);
  return run(process.execPath, [checkers[framework] ?? typeScript, '-p', project]);
}
