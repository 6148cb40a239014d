import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/build/bundle.js';

/** The built script and its data files, as a benchmark's server gives them. */
export function scriptFiles() {
  const data = readdirSync(join(root, 'dist/data')).map((name) => [`/data/${name}`, ['application/json', readFileSync(join(root, 'dist/data', name))]]);
  return { '/second-opinion.js': ['text/javascript', readFileSync(join(root, 'dist/second-opinion.js'))], ...Object.fromEntries(data) };
}
