import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { folder } from './set-up.js';

const require = createRequire(join(folder, 'package.json'));
const load = async (name) => import(pathToFileURL(require.resolve(name)));

/** What each framework needs to be built: its own plugin for Vite, its way to say what is not a component. */
const plugins = {
  vue: async () => [(await load('@vitejs/plugin-vue')).default({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('so-') } } })],
  svelte: async () => [(await load('@sveltejs/vite-plugin-svelte')).svelte({ configFile: false })],
  solid: async () => [(await load('vite-plugin-solid')).default()],
};
/** Angular's own compiler has been there first: `checkTypes`. */
const entries = { react: 'main.tsx', solid: 'main.tsx', angular: 'built/main.js' };

/** One classic script with the example, the framework and our elements in it. @returns {Promise<string>} */
export async function buildExample(framework) {
  const { output } = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: (await plugins[framework]?.()) ?? [],
    oxc: framework === 'react' ? { jsx: { runtime: 'automatic', importSource: 'react' } } : undefined,
    build: { write: false, target: 'es2022', minify: false, rolldownOptions: { input: join(folder, 'examples', framework, entries[framework] ?? 'main.ts'), output: { format: 'iife' } } },
  });
  return output.find(({ type }) => type === 'chunk').code;
}
