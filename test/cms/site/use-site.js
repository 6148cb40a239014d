/** What a test of this folder works with: the site that `run.js` brought up, a browser, and people in it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { root } from '../../../scripts/build/bundle.js';
import { findEngines } from '../../../scripts/find-engines.js';
import { findProgram } from './packages.js';

if (!env.WORDPRESS_SITE) throw new Error('These tests need a WordPress. Run: npm run test:cms -- <files>');
/** @type {import('./wordpress.js').Site} */
export const site = JSON.parse(env.WORDPRESS_SITE);

/** The hash a web team copies from the release page. */
export const integrity = `sha384-${createHash('sha384').update(readFileSync(join(root, 'dist/second-opinion.js'))).digest('base64')}`;

/**
 * A browser for the tests of one `describe`. Whatever it asks of another host than the site is a failure at the end,
 * and so is an alert: nothing of ours opens one, and markup that gets through would.
 *
 * @returns {{ visit: (options?: object) => Promise<import('playwright-core').Page>,
 *   signIn: (name: 'administrator' | 'author') => Promise<import('playwright-core').Page> }}
 */
export function useBrowser() {
  const unwanted = new Set();
  let browser;
  before(async () => {
    browser = await chromium.launch({
      executablePath: findEngines().chromium?.browser,
      // No name leads anywhere: a page that asks another host finds none.
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
  });
  after(async () => {
    await browser?.close();
    assert.deepEqual([...unwanted], []);
  });

  async function visit(options = {}) {
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'America/New_York', baseURL: site.address, ...options });
    // Long: a machine may be busy with other tests.
    context.setDefaultTimeout(60_000);
    context.on('dialog', (dialog) => {
      if (dialog.type() === 'beforeunload') return void dialog.accept();
      unwanted.add(`alert: ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== site.address) unwanted.add(origin);
    });
    return context.newPage();
  }

  async function signIn(name) {
    // Signing in takes a while; once a run for each person will do.
    const kept = join(site.folder, `../${name}.json`);
    if (existsSync(kept)) return visit({ storageState: kept });
    const page = await visit();
    await page.goto('/wp-login.php?redirect_to=%2Fwp-admin%2Fprofile.php');
    await page.getByLabel('Username').fill(name);
    await page.getByLabel('Password', { exact: true }).fill(site.password);
    await page.getByRole('button', { name: 'Log In' }).click();
    await page.waitForURL('**/wp-admin/profile.php');
    await page.context().storageState({ path: kept });
    return page;
  }
  return { visit, signIn };
}

/**
 * Runs PHP with WordPress loaded; `$given` holds what is handed in.
 *
 * @param {string} code ends with `return …;`
 * @param {unknown} [given] anything JSON can say
 * @returns {any} what the code returns, by way of JSON
 */
export function runPhp(code, given = null) {
  const start = "$_SERVER += array( 'HTTP_HOST' => '127.0.0.1', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET' ); require 'wp-load.php';";
  const body = `$given = json_decode( stream_get_contents( STDIN ), true ); echo "\\n", json_encode( ( function ( $given ) { ${code} } )( $given ) );`;
  const { status, stdout, stderr } = spawnSync(findProgram('php'), ['-r', `${start} ${body}`], { cwd: site.folder, encoding: 'utf8', input: JSON.stringify(given) });
  assert.equal(status, 0, `${stdout}${stderr}`);
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n') + 1));
}

/** Switches one of the test's own must-use plugins; all are off at first. */
export function setOption(name, value) {
  runPhp("return update_option( $given['name'], $given['value'] );", { name, value });
}

/** What WordPress has kept of a post, as it lies in the database. */
export function savedContent(address) {
  const id = Number(new URL(address).searchParams.get('p'));
  return runPhp('return get_post( $given )->post_content;', id);
}

/**
 * A published post, kept as WordPress keeps what this person writes: filtered for an author, whole for an administrator.
 *
 * @returns {string} its address
 */
export function insertPost(name, content) {
  const id = runPhp("wp_set_current_user( get_user_by( 'login', $given['name'] )->ID ); kses_init(); return wp_insert_post( wp_slash( $given['post'] ) );", {
    name,
    post: { post_title: `Of the ${name}`, post_content: content, post_status: 'publish' },
  });
  return `${site.address}/?p=${id}`;
}
