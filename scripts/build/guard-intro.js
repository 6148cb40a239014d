import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { browserFloor } from './browser-floor.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The first lines of the script: the guard, and a `return` out of the script's own function where it says so. Nothing
 * else of the script, Lit's modules least of all, is evaluated before. What comes after is tried: `guardOutro` ends it.
 *
 * @param {string} version
 */
export async function makeGuardIntro(version) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { guard } from './src/embed/guard.ts'; __secondOpinion = guard(${JSON.stringify(version)});`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: browserFloor,
  });
  return `let __secondOpinion;${outputFiles[0].text.trim()}if(!__secondOpinion)return;try{`;
}

/** The last lines: whatever a page has done to make the script stop, the page hears no error and keeps the fallback. */
export const guardOutro = '}catch(e){console.warn(`second-opinion ${__secondOpinion.version}: stopped: ${e}; the fallback stays.`)}';
