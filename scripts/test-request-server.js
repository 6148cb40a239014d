/**
 * A hospital's endpoint for appointment requests, for tests: a real HTTP server on loopback, on a port of its own, so of
 * another origin than the page; the same paths answer on the page's own origin below `/request-server`. It stops with the
 * test runner. What it does is the first part of the path: `201`, `302`, `400`, `413`, `429`, `500`, `hang`, `reset`,
 * `no-cors`, `html`; the rest tells one test's requests from another's.
 *
 * Command `request-server`: `'start'` gives its origin, any other payload the requests that came to that path.
 */
import { createServer } from 'node:http';

const json = { 'content-type': 'application/json' };
const answers = {
  201: [201, json, JSON.stringify({ reference: 'R-7', phone: '+1 555 010 0177' })],
  302: [302, { location: '/thanks' }, ''],
  400: [400, json, JSON.stringify({ errors: { phone: 'This number has too few digits', insurer: '', ward: 'Name the ward' } })],
  413: [413, {}, ''],
  429: [429, { 'retry-after': '90' }, ''],
  500: [500, { 'content-type': 'text/html' }, '<h1>Oh no</h1>'],
  html: [200, { 'content-type': 'text/html' }, '<h1>Thank you</h1>'],
  'no-cors': [201, json, '{}'],
};

export function requestServer() {
  const requests = [];
  let server;

  async function record(path, { method, headers }, stream) {
    let body = '';
    for await (const piece of stream) body += piece;
    if (method === 'POST') requests.push({ path, method, headers, body });
  }

  async function answer(asked, response) {
    const kind = asked.url.split('/')[1];
    await record(asked.url, asked, asked);
    if (kind === 'hang' && asked.method === 'POST') return;
    if (kind === 'reset' && asked.method === 'POST') {
      asked.socket.resetAndDestroy();
      return;
    }
    const cors = kind === 'no-cors' ? {} : { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type', 'access-control-expose-headers': 'retry-after' };
    const [status, headers, body] = asked.method === 'OPTIONS' ? [204, {}, ''] : (answers[kind] ?? [404, {}, '']);
    response.writeHead(status, { ...cors, ...headers }).end(body);
  }

  return {
    name: 'request-server',
    async executeCommand({ command, payload }) {
      if (command !== 'request-server') return undefined;
      if (payload !== 'start') return { requests: requests.filter(({ path }) => path === payload) };
      if (!server) {
        server = createServer((asked, response) => void answer(asked, response)).unref();
        await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      }
      return { origin: `http://127.0.0.1:${server.address().port}` };
    },
    async serve(context) {
      if (!context.path.startsWith('/request-server/')) return undefined;
      const path = context.path.slice('/request-server'.length);
      await record(path, { method: context.method, headers: context.headers }, context.req);
      const [, headers, body] = answers[path.split('/')[1]] ?? [];
      return { body: body ?? '', type: headers?.['content-type'] ?? 'text/plain' };
    },
    serverStop() {
      server?.close();
      server?.closeAllConnections();
    },
  };
}
