import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { cspLine } from './release/csp-line.js';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** What a strict hospital page allows: our line, its own style sheet and forms, and nothing else. */
export const strictPolicy = `default-src 'none'; ${cspLine()}; style-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'`;

/**
 * A file server on loopback for the demo and for tests.
 *
 * @param {Record<string, string>} folders address prefix → folder; the longest prefix that fits wins
 * @param {{ headers?: Record<string, string>, posts?: Record<string, (body: string) => object> }} options headers on every
 *   answer; paths that take a POST, each with what it answers as JSON, under 201
 * @returns {import('node:http').Server} not listening yet
 */
export function createFileServer(folders, { headers = {}, posts = {} } = {}) {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  return createServer((asked, answer) => {
    const path = readPath(asked.url);
    if (asked.method === 'POST' && Object.hasOwn(posts, path ?? '')) return void takePost(asked, answer, posts[path], headers);
    const prefix = prefixes.find((some) => path?.startsWith(some));
    const file = prefix && findFile(folders[prefix], path.slice(prefix.length));
    if (!file || !['GET', 'HEAD'].includes(asked.method)) {
      answer.writeHead(file ? 405 : 404, { ...headers, 'content-type': 'text/plain' }).end(file ? 'Only GET.' : 'Not found.');
      return;
    }
    answer.writeHead(200, {
      ...headers,
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    if (asked.method === 'HEAD') answer.end();
    else createReadStream(file).on('error', () => answer.destroy()).pipe(answer);
  });
}

/** Most of a body that is read: far more than any form of ours sends. */
const mostBody = 100_000;

async function takePost(asked, answer, respond, headers) {
  let body = '';
  for await (const chunk of asked) {
    body += chunk;
    if (body.length > mostBody) return answer.writeHead(413, headers).end();
  }
  answer.writeHead(201, { ...headers, 'content-type': types['.json'], 'cache-control': 'no-store' }).end(JSON.stringify(respond(body)));
}

/** The path of a request, decoded; `undefined` for one that can't be. */
function readPath(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** A file below `folder`, never above it; a folder's `index.html`. */
function findFile(folder, path) {
  const file = normalize(join(folder, path));
  if (path.includes('\0') || !(file + sep).startsWith(normalize(folder + sep))) return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) return findFile(folder, join(path, 'index.html'));
  return found?.isFile() ? file : undefined;
}

/**
 * Listens on loopback; where the port is taken, on the next free one after it.
 *
 * @param {import('node:http').Server} server
 * @param {number} port 0 lets the system choose
 * @returns {Promise<number>} the port
 */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port < 65_535) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}
