/**
 * @file `dist/frameworks`: what React, Vue, Svelte and Solid check our elements by, and what VS Code and JetBrains'
 * editors complete them with; all out of `custom-elements.json`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { frameworkNames, writeTypes } from './frameworks/write-types.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}dist/frameworks`;
// Each reader gets its own: they change what they are given.
const readManifest = () => JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const framework of frameworkNames) {
  writeFileSync(`${folder}/${framework}.d.ts`, writeTypes(readManifest(), framework));
  // There is nothing to run: the types come with an import of their own.
  writeFileSync(`${folder}/${framework}.js`, 'export {};\n');
}
generateVsCodeCustomElementData(readManifest(), { outdir: folder, hideLogs: true });
generateJetBrainsWebTypes({ ...readManifest(), package: { name, version } }, { outdir: folder, hideLogs: true, packageJson: false });
const webTypes = `${folder}/web-types.json`;
writeFileSync(webTypes, `${JSON.stringify({ ...JSON.parse(readFileSync(webTypes, 'utf8')), name, version }, null, 2)}\n`);
