import { build } from 'vite';
import { builderFolder } from '../demo-folders.js';
import { browserFloor } from './browser-floor.js';
import { packageJson, root } from './bundle.js';
import { guardOutro, makeGuardIntro } from './guard-intro.js';
import { renameLitPolicy } from './rename-lit-policy.js';

/** The embed builder's script (`demo/builder`), with the readers, rules and manifest of this very release inside. */
export async function bundleBuilder() {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [renameLitPolicy()],
    resolve: { conditions: ['browser', 'production', 'default'] },
    build: {
      outDir: builderFolder,
      emptyOutDir: true,
      target: browserFloor,
      rolldownOptions: {
        input: `${root}demo/builder/main.ts`,
        output: { format: 'iife', entryFileNames: 'builder.js', intro: await makeGuardIntro(packageJson.version), outro: guardOutro },
      },
    },
  });
}
