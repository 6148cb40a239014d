import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';

export default {
  rootDir: '.',
  files: ['test/**/*.test.ts', '!test/{bundle,package}/**'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)), target: 'es2022' })],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'],
      },
    }),
  ],
  concurrency: 1,
  middleware: [
    // Real directories lie beside the checkout, never in it: tests ask for /shared-data/… and skip on 404.
    function sharedData(context, next) {
      if (context.url.startsWith('/shared-data/')) context.url = context.url.replace('/shared-data/', '/__wds-outside-root__/1/shared/data/');
      return next();
    },
  ],
};
