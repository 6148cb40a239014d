import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What a module of ours exports, in Node, TypeScript and all it imports included.
 *
 * @param {string | import('esbuild').StdinOptions} source a path from the root of the project, or code and where it lies
 */
export async function importSource(source) {
  const entry = typeof source === 'string' ? { entryPoints: [source] } : { stdin: source };
  const { outputFiles } = await build({ ...entry, absWorkingDir: root, bundle: true, write: false, format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
