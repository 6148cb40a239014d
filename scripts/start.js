/**
 * @file `npm start`: installs what is missing, builds, and serves the demo hospital page on loopback.
 *
 * `--port N` (or the variable PORT) asks for a port, 8080 where nothing is said; a taken one moves on by one.
 * `--strict` serves the pages under the strictest Content-Security-Policy we support. `--no-build` serves what is there.
 */
import { spawnSync } from 'node:child_process';
import { argv, env, execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { demoFolders } from './demo-folders.js';
import { installPackages } from './install-packages.js';
import { createFileServer, listen, strictPolicy } from './serve.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  args: argv.slice(2),
  options: { port: { type: 'string' }, strict: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
});
const port = Number(values.port ?? env.PORT ?? 8080);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port takes a whole number up to 65535; got "${values.port ?? env.PORT}".`);
  exit(1);
}

if (!values['no-build']) {
  installPackages();
  const { status } = spawnSync(execPath, ['scripts/build.js'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) exit(status ?? 1);
}

// The embed builder shows its previews in frames.
const headers = values.strict ? { 'content-security-policy': `${strictPolicy}; frame-src 'self'` } : {};
// A hospital's own endpoint, in short: it takes the request, keeps nothing, and answers as docs/appointment-request.md says.
const posts = { '/appointment-requests': () => ({ reference: `LCA-${String(Date.now()).slice(-6)}`, phone: '+1 555 010 0199' }) };
const server = createFileServer(demoFolders, { headers, posts });
console.log(`The demo hospital page: http://127.0.0.1:${await listen(server, port)}/   (Ctrl-C ends it)`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
