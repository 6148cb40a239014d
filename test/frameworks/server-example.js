import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/build/bundle.js';
import { run, serverFolder } from './set-up.js';

const own = fileURLToPath(new URL('servers/', import.meta.url));
const quiet = { NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

const packages = '../../node_modules';
const next = `${packages}/next/dist/bin/next`;
const nuxt = `${packages}/nuxt/bin/nuxt.mjs`;

/** How each is built and started, and how its types are made and checked, from the example's own folder. */
const programs = {
  next: {
    build: [next, 'build'],
    start: (port) => [next, 'start', '--hostname', '127.0.0.1', '--port', port],
    types: [[next, 'typegen'], [`${packages}/typescript/bin/tsc`, '--noEmit', '-p', '.']],
  },
  nuxt: {
    build: [nuxt, 'build'],
    start: () => ['.output/server/index.mjs'],
    types: [[nuxt, 'prepare'], [`${packages}/vue-tsc/bin/vue-tsc.js`, '--noEmit', '-p', '.nuxt/tsconfig.app.json']],
  },
};

const placeOf = (example) => join(serverFolder, 'examples', example);

/** Type-checks an example as its framework does. */
export function checkServerTypes(framework, example = framework) {
  const [make, check] = programs[framework].types;
  const made = run(execPath, make, placeOf(example), quiet);
  return made.ok ? run(execPath, check, placeOf(example)) : made;
}

/** What a hospital's site has, and where: its list with the portraits in it, our data files, and the one script. */
const siteFiles = {
  'demo/specialists.csv': 'specialists.csv',
  'demo/portraits': 'portraits',
  'demo/logo.svg': 'favicon.ico',
  'dist/data': 'second-opinion/data',
  'dist/second-opinion.js': 'second-opinion/second-opinion.js',
};

/** Builds an example with the files it expects from a hospital's site, and the pages of ours that only tests need. */
export function buildServerExample(framework) {
  const place = placeOf(framework);
  cpSync(join(own, framework), place, { recursive: true });
  for (const [from, to] of Object.entries(siteFiles)) cpSync(join(root, from), join(place, 'public', to), { recursive: true });
  return run(execPath, programs[framework].build, place, quiet);
}

/**
 * Starts the server of a built example on loopback.
 *
 * @returns {Promise<{ address: string, said: () => string, stop: () => Promise<void> }>} once it answers
 */
export async function startServerExample(framework) {
  const port = String(await freePort());
  const child = spawn(execPath, programs[framework].start(port), { cwd: placeOf(framework), env: { ...env, ...quiet, PORT: port, HOST: '127.0.0.1' } });
  const ended = once(child, 'exit');
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
  const stop = async () => {
    child.kill();
    await ended;
  };
  const address = `http://127.0.0.1:${port}`;
  const end = Date.now() + 60_000;
  while (!(await answers(address))) {
    if (child.exitCode !== null || Date.now() > end) {
      await stop();
      throw new Error(`The server of ${framework} does not answer:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { address, said: () => said, stop };
}

const answers = (address) => fetch(address).then(({ ok }) => ok, () => false);

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
