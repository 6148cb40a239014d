/**
 * `npm run wordpress:plugin [folder]`: the plugin as it is installed, in `.cache/wordpress/second-opinion` or a folder
 * named `second-opinion` below the one given: our files, the script and its data files as built, what is known of the
 * elements, and the hash. Zip that folder, and upload it under Plugins.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * @param {string} into folder that gets a folder `second-opinion`; one that is there is replaced
 * @returns {string} path of the plugin
 * @throws {Error} where nothing has been built
 */
export function packPlugin(into) {
  const script = join(root, 'dist/second-opinion.js');
  if (!existsSync(script)) throw new Error('There is no dist/second-opinion.js; run "npm run build" first.');
  const plugin = join(into, 'second-opinion');
  const assets = join(plugin, 'assets');
  rmSync(plugin, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, 'second-opinion'), plugin, { recursive: true });
  mkdirSync(assets);
  cpSync(script, join(assets, 'second-opinion.js'));
  cpSync(join(root, 'dist/data'), join(assets, 'data'), { recursive: true });
  cpSync(join(root, 'custom-elements.json'), join(assets, 'custom-elements.json'));
  cpSync(join(root, 'LICENSE'), join(plugin, 'LICENSE'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const hash = createHash('sha384').update(readFileSync(script)).digest('base64');
  writeFileSync(join(assets, 'release.json'), `${JSON.stringify({ version, integrity: `sha384-${hash}` }, null, 2)}\n`);
  return plugin;
}

if (argv[1] === fileURLToPath(import.meta.url)) console.log(packPlugin(argv[2] ?? join(root, '.cache/wordpress')));
