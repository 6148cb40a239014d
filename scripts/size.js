/** @file `npm run size`: bundles the script into `dist` and prints what everything weighs; fails where it is too heavy. */
import { join } from 'node:path';
import { bundleScript, root } from './build/bundle.js';
import { reportSizes } from './build/sizes.js';

const outDir = join(root, 'dist');
await reportSizes(outDir, await bundleScript(outDir));
