/**
 * @file `npm run release:files`: everything a hospital takes, in `release/<version>/`: the script with its source map, the data
 * files, hashes, SBOM, the Content-Security-Policy line, the content book, and a page that shows all of it. Same source, same bytes.
 *
 * `--previous <content-book.json>` adds what changed since the release of that book; `--out <folder>` puts it elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { parseArgs } from 'node:util';
import { bundleScript, packageJson, root } from './build/bundle.js';
import { importSource } from './build/import-source.js';
import { compareBooks, makeBook } from './release/content-book.js';
import { cspLine } from './release/csp-line.js';
import { writeReleasePage } from './release/release-page.js';
import { makeSbom } from './release/sbom.js';

const { values } = parseArgs({ options: { previous: { type: 'string' }, out: { type: 'string' } } });
const { version } = packageJson;
const out = values.out ?? join(root, 'release', version);
const previous = values.previous && JSON.parse(readFileSync(values.previous, 'utf8'));

// Hashes of the data files are part of the script; what lies in the folder from before is not part of this release.
rmSync(join(root, 'dist/data'), { recursive: true, force: true });
const { status } = spawnSync(execPath, ['scripts/build-data.js'], { cwd: root, stdio: 'inherit' });
if (status !== 0) throw new Error('The data files could not be made; see above.');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const chunk = await bundleScript(out);
cpSync(join(root, 'dist/data'), join(out, 'data'), { recursive: true });
copyFileSync(join(root, 'LICENSE'), join(out, 'LICENSE'));

const hash = (path, encoding) => createHash('sha384').update(readFileSync(join(out, path))).digest(encoding);
const files = ['second-opinion.js', 'second-opinion.js.map', ...readdirSync(join(out, 'data')).sort().map((name) => `data/${name}`), 'LICENSE'].map((path) => ({
  path,
  bytes: readFileSync(join(out, path)).length,
  integrity: `sha384-${hash(path, 'base64')}`,
}));
const sbom = makeSbom(Object.keys(chunk.modules), hash('second-opinion.js', 'hex'));
const book = makeBook(version, await readParts());
const changes = previous && compareBooks(book, previous);

write('integrity.json', { release: version, files });
write('sbom.cdx.json', sbom);
write('content-book.json', changes ? { ...book, changes } : book);
writeFileSync(join(out, 'content-security-policy.txt'), `${cspLine()}\n`);
writeFileSync(join(out, 'index.html'), writeReleasePage({ version, files, sbom, book, changes, line: cspLine() }));
console.log(`${out}\nintegrity="${files[0].integrity}"`);

function write(name, content) {
  writeFileSync(join(out, name), `${JSON.stringify(content, null, 2)}\n`);
}

/** All content: what comes with the script, and each content file as published. */
async function readParts() {
  const { english } = await importSource('src/text/english.ts');
  const { urgentHelp, urgentHelpSources } = await importSource('src/content/urgent-help.ts');
  const published = readdirSync(join(out, 'data')).filter((name) => name.endsWith('.json')).sort();
  return {
    script: { words: english, urgentHelp, sources: urgentHelpSources },
    ...Object.fromEntries(published.map((name) => [name.split('.')[0], JSON.parse(readFileSync(join(out, 'data', name), 'utf8'))])),
  };
}
