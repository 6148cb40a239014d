import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/build/bundle.js';
import { createFileServer, listen } from '../../scripts/serve.js';

/** Asks with the path as it is: `fetch` would tidy `..` away. */
function ask(port, path, method = 'GET') {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer));
    })
      .on('error', reject)
      .end();
  });
}

describe('the demo server', () => {
  const servers = [];
  let port;

  before(async () => {
    servers.push(createFileServer({ '/': `${root}demo`, '/second-opinion/': `${root}schema` }, { headers: { 'x-test': 'yes' } }));
    port = await listen(servers[0], 0);
  });
  after(() => servers.forEach((server) => server.close()));

  it('serves files of both folders, with their types and the headers asked for', async () => {
    const page = await ask(port, '/');
    assert.equal(page.statusCode, 200);
    assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(page.headers['x-test'], 'yes');
    assert.equal((await ask(port, '/second-opinion/specialist-directory.schema.json')).statusCode, 200);
  });

  for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/second-opinion/../../package.json', '/%00', '/%', '/nothing']) {
    it(`gives nothing for ${path}`, async () => assert.equal((await ask(port, path)).statusCode, 404));
  }

  it('takes nothing but GET', async () => assert.equal((await ask(port, '/', 'POST')).statusCode, 405));

  it('moves on by one where a port is taken', async () => {
    servers.push(createFileServer({ '/': `${root}demo` }));
    assert.ok((await listen(servers[1], port)) > port);
  });
});
