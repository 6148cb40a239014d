import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { browserFloor } from './browser-floor.js';
import { elementNames, root } from './bundle.js';

/**
 * Most that `dist/second-opinion.js` may weigh, and what we aim for; kilobytes of 1,000 bytes, gzip level 9. The limit
 * was 48 until the appointment and the checklist came: what they do for a patient went before it. It stands just above
 * what there is, so that nothing grows unseen; it goes down with the script, and up only for something a patient gets.
 */
export const sizeLimit = { most: 103, aim: 34 };

/** @param {string | Uint8Array} content @returns {{ plain: number, gzip: number }} kilobytes */
function weigh(content) {
  const bytes = Buffer.from(content);
  return { plain: bytes.length / 1000, gzip: gzipSync(bytes, { level: 9 }).length / 1000 };
}

/** One element's class by itself, without Lit: what it adds to a page that has Lit already. */
async function weighElement(name) {
  const { outputFiles } = await build({
    entryPoints: [`${root}src/elements/${name}/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: browserFloor,
    external: ['lit', 'lit/*', '@lit/*'],
  });
  return weigh(outputFiles[0].contents);
}

/** Which share of the script each folder of `src` and each package has, by its code before minifying. */
function shareByFolder(chunk) {
  const sizes = new Map();
  for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
    const folder = /[\\/]src[\\/]([\w-]+)[\\/]/.exec(id)?.[1] ?? /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1] ?? 'start';
    sizes.set(folder, (sizes.get(folder) ?? 0) + renderedLength);
  }
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return [...sizes].sort(([, a], [, b]) => b - a).map(([folder, size]) => [folder, size / all]);
}

/**
 * Prints what everything weighs.
 *
 * @throws {Error} when the script is heavier than allowed
 */
export async function reportSizes(outDir, chunk) {
  const script = weigh(readFileSync(join(outDir, 'second-opinion.js')));
  const row = (name, { plain, gzip }) => console.log(`  ${name.padEnd(44)} ${plain.toFixed(1).padStart(8)} kB ${gzip.toFixed(1).padStart(8)} kB gzip`);
  console.log('\nSizes');
  row(`second-opinion.js (aim ${sizeLimit.aim}, at most ${sizeLimit.most})`, script);
  for (const name of elementNames) row(`<so-${name}> alone, without Lit`, await weighElement(name));
  const data = join(outDir, 'data');
  for (const file of existsSync(data) ? readdirSync(data).sort() : []) row(`data/${file}`, weigh(readFileSync(join(data, file))));
  console.log(`  of the script, before minifying: ${shareByFolder(chunk).map(([folder, share]) => `${folder} ${Math.round(share * 100)} %`).join(', ')}\n`);
  if (script.gzip > sizeLimit.most) throw new Error(`second-opinion.js weighs ${script.gzip.toFixed(1)} kB gzip; at most ${sizeLimit.most} is allowed.`);
}
