import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { browserFloor } from './browser-floor.js';
import { guardOutro, makeGuardIntro } from './guard-intro.js';
import { renameLitPolicy } from './rename-lit-policy.js';
import { shrinkTemplates } from './shrink-templates.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const packageJson = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const common = {
  configFile: false,
  root,
  logLevel: 'warn',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** Tag names without their prefix: each has a folder in `src/elements` with a module of the same name. */
export const elementNames = readdirSync(`${root}src/elements`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`${root}src/elements/${entry.name}`).includes(`${entry.name}.define.ts`))
  .map(({ name }) => name);

/**
 * The one script: a classic function that runs itself, everything inside.
 *
 * @param {string} outDir
 * @returns {Promise<import('vite').Rollup.OutputChunk>} the chunk, with what each module takes
 */
export async function bundleScript(outDir) {
  const { output } = await build({
    ...common,
    plugins: [renameLitPolicy(), shrinkTemplates()],
    // Packages are named by where they are found, not by where a link leads: the map is the same on every machine.
    resolve: { conditions: ['browser', 'production', 'default'], preserveSymlinks: true },
    build: {
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      target: browserFloor,
      minify: 'terser',
      // ASCII alone: on a page that is not UTF-8 and from a server that names no charset, other letters break the script.
      terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true }, format: { comments: /^!/, ascii_only: true } },
      rolldownOptions: {
        input: `${root}src/second-opinion.ts`,
        output: {
          format: 'iife',
          entryFileNames: 'second-opinion.js',
          intro: await makeGuardIntro(packageJson.version),
          outro: guardOutro,
          banner: `/*! second-opinion ${packageJson.version} | MIT License | Lit: BSD-3-Clause, Copyright Google LLC */`,
          comments: { legal: false },
        },
      },
    },
  });
  return output.find(({ type }) => type === 'chunk');
}

/** The ES modules: `index.js`, `define.js` and one per element; what they depend on stays outside. */
export async function bundleModules(outDir) {
  await build({
    ...common,
    build: {
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      minify: false,
      target: 'es2022',
      lib: {
        formats: ['es'],
        entry: {
          index: `${root}src/index.ts`,
          define: `${root}src/define.ts`,
          ...Object.fromEntries(elementNames.map((name) => [`elements/${name}`, `${root}src/elements/${name}/${name}.ts`])),
        },
      },
      rolldownOptions: {
        external: (id) => Object.keys(packageJson.dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
        output: { chunkFileNames: 'shared/[name].js', hoistTransitiveImports: false },
      },
    },
  });
}
