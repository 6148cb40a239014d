/** A WordPress of its own in a temporary folder: its files, its database, its web server. Gone when stopped. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/build/bundle.js';
import { makeConfiguration } from './configuration.js';
import { startDatabase } from './database.js';
import { findProgram, wordpressFolder } from './packages.js';
import { startProgram, untilAnswering } from './program.js';

/** The list of the made-up hospital, as its web team puts it beside the pages. */
const directory = [
  'Name,Cancers,City,State,ZIP,Lat,Lon,Phone',
  'Ana Silva,Breast cancer; Ovarian cancer,Boston,MA,02115,42.34,-71.1,6175550142',
  'Greta Bauer,Prostate cancer,New Haven,CT,06510,41.31,-72.92,2035550133',
  '',
].join('\n');

/**
 * @typedef {{ address: string, folder: string, log: string, password: string }} Site
 *   address without a slash at the end; folder WordPress lies in; file PHP's notices go to; password of `administrator`
 *   and `author`
 */

/**
 * @returns {Promise<{ site: Site, version: string, stop: () => Promise<void> }>}
 */
export async function startWordPress() {
  const temporary = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const running = [];
  const stop = async () => {
    for (const { stop: end } of running.splice(0).reverse()) await end();
    rmSync(temporary, { recursive: true, force: true });
  };
  try {
    const folder = join(temporary, 'site');
    copyFiles(folder);
    const database = await startDatabase(temporary);
    running.push(database);
    const site = { address: `http://127.0.0.1:${await freePort()}`, folder, log: join(temporary, 'php.log'), password: randomBytes(12).toString('hex') };
    writeFileSync(join(folder, 'wp-config.php'), makeConfiguration({ ...site, socket: database.socket }));
    const version = install(site);
    running.push(await serve(site));
    return { site, version, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function copyFiles(folder) {
  // Links of Debian's package lead to files of other packages: PHP would then run outside the copy.
  cpSync(wordpressFolder, folder, { recursive: true, dereference: true, filter: (path) => !/\/(\.htaccess|wp-config\.php)$/.test(path) });
  mkdirSync(join(folder, 'wp-content/uploads'), { recursive: true });
  cpSync(join(import.meta.dirname, 'must-use'), join(folder, 'wp-content/mu-plugins'), { recursive: true });
  symlinkSync(join(root, 'dist'), join(folder, 'second-opinion'));
  writeFileSync(join(folder, 'specialists.csv'), directory);
  writeFileSync(join(folder, 'favicon.ico'), '');
}

function install({ folder, password }) {
  const { status, stdout, stderr } = spawnSync(findProgram('php'), [join(import.meta.dirname, 'install.php'), password], { cwd: folder, encoding: 'utf8' });
  const version = /^installed (.*)$/m.exec(stdout)?.[1];
  if (status !== 0 || !version) throw new Error(`WordPress could not be installed:\n${stdout}${stderr}`);
  return version;
}

async function serve({ address, folder }) {
  // Pages of the editor ask for many things at once, and WordPress asks itself.
  const program = startProgram([findProgram('php'), '-d', 'opcache.enable=1', '-S', new URL(address).host, '-t', folder], { PHP_CLI_SERVER_WORKERS: '4' });
  await untilAnswering(async () => (await fetch(`${address}/specialists.csv`).catch(() => undefined))?.ok ?? false, program);
  return program;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
