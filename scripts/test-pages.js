/**
 * Whole pages for tests, served by the test server as a hospital's would be: a page is parsed, its scripts run in their
 * order, and the script is the built one.
 *
 * Command `page`, payload `{ files: { 'index.html': '…', 'list.csv': '…' } }`: gives `{ address }`, under which they lie.
 * `/pages/other-version/second-opinion.js` is the script as another version, `/pages/cut-off/second-opinion.js` half of
 * it before the connection breaks. `/pages/field-names/` has the names of all fields that types of `src` have.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { packageJson, root } from './build/bundle.js';

const types = { '.html': 'html', '.csv': 'text/csv', '.json': 'json', '.js': 'text/javascript' };
const script = () => readFile(join(root, 'dist/second-opinion.js'), 'utf8');

/**
 * Names a page could put on every object, and they would be found where one of ours is missing. Not among them: what the
 * browser itself looks up in options of its own, so that no script runs on such a page.
 */
function fieldNames() {
  const ofBrowser = ['attributes', 'configurable', 'constructor', 'day', 'enumerable', 'get', 'length', 'object', 'return', 'set', 'signal', 'then', 'toString', 'value', 'writable'];
  const code = readdirSync(join(root, 'src'), { recursive: true }).map((file) => (file.endsWith('.ts') ? readFileSync(join(root, 'src', file), 'utf8') : '')).join('\n');
  const names = [...code.matchAll(/^\s*(?:readonly |protected |private |static |override )*([a-zA-Z]\w+)[?!]?:/gm)].map(([, name]) => name);
  return [...new Set(names)].filter((name) => !ofBrowser.includes(name)).sort();
}

export function testPages() {
  const pages = [];
  return {
    name: 'test-pages',
    executeCommand({ command, payload }) {
      if (command !== 'page') return undefined;
      return { address: `/pages/${pages.push(payload.files) - 1}/` };
    },
    async serve(context) {
      const [, number, file] = /^\/pages\/([\w-]+)\/([\w./-]*)$/.exec(context.path) ?? [];
      if (number === undefined) return undefined;
      if (number === 'other-version') return { body: (await script()).replaceAll(packageJson.version, '9.9.9'), type: 'text/javascript' };
      if (number === 'field-names') return { body: JSON.stringify(fieldNames()), type: 'json' };
      const body = pages[Number(number)]?.[file || 'index.html'];
      if (body === undefined) return undefined;
      return { body, type: types[extname(file || 'index.html')] ?? 'text/plain' };
    },
  };
}

/** Middleware, ahead of all that would read it: the script that promises the whole, sends half, and breaks off. */
export async function cutOffScript(context, next) {
  if (context.path !== '/pages/cut-off/second-opinion.js') return next();
  const text = await script();
  context.respond = false;
  context.res.writeHead(200, { 'content-type': 'text/javascript', 'content-length': Buffer.byteLength(text) });
  context.res.write(text.slice(0, text.length / 2), () => context.res.destroy());
  return undefined;
}
