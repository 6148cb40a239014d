/**
 * The laws of the house that a linter doesn't know: who may import whom, where fetch, storage and registration live,
 * nothing that a strict Content Security Policy or Trusted Types would stop, names, and lengths of files.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';
import { lawsOfSyntax } from './lint-law-syntax.js';

/** What a folder of `src` may import besides itself. `*` is anything. Packages only where a package is named. */
const mayImport = {
  model: [],
  styles: ['lit'],
  content: ['model'],
  text: ['model'],
  directory: ['model', 'content'],
  sources: ['model', 'content', 'text', 'packages'],
  host: ['model', 'styles', 'text', 'sources', 'lit', 'packages'],
  case: ['model', 'host', 'lit', 'packages'],
  elements: ['model', 'styles', 'content', 'text', 'directory', 'sources', 'host', 'case', 'lit', 'packages'],
  embed: ['*'],
};

const vagueNames = /(^|[-.])(utils?|helpers?|managers?|misc|common-functions)([-.]|$)/;
const mostLines = 250;

/** Offences that are meant, each with its reason. */
const meant = [
  // Whether plain strings still work can only be seen by trying one, on a template that is thrown away.
  { file: 'src/embed/guard.ts', law: /^innerHTML/ },
  { file: 'src/model/bare.ts', law: /^JSON is read/ },
  // Up to 5 MB in one go: a function called for each value would take longer than reading it. Its keys are listed, not looked up.
  { file: 'src/sources/formats/json-reader.ts', law: /^JSON is read/ },
];

/**
 * What one file breaks.
 *
 * @param {string} file path from the root of the project, with forward slashes
 * @param {string} code its text
 * @returns {string[]} one sentence per offence: `file:line law`
 */
export function findOffences(file, code) {
  const offences = [];
  const name = posix.basename(file);
  const say = (offset, law) => {
    if (!meant.some((exception) => exception.file === file && exception.law.test(law)))
      offences.push(`${file}:${lineAt(code, offset)} ${law}`);
  };
  if (vagueNames.test(name.replace(/\.[jt]s$/, ''))) say(0, 'a file is named for what it does, not utils, helpers or manager');
  if (!file.startsWith('src/') || !file.endsWith('.ts')) return offences;

  const lines = code.trimEnd().split('\n').length;
  if (lines > mostLines) say(code.length - 1, `${lines} lines; a file has ${mostLines} at most: look for the pure part hiding in it`);
  const { program, errors } = parseSync(file, code, { lang: 'ts', sourceType: 'module' });
  if (errors.length) return [...offences, `${file}:1 can't be parsed: ${errors[0].message}`];

  const folder = folderOf(file);
  for (const { source, offset } of importsIn(program)) {
    const law = lawOfImport(file, folder, source);
    if (law) say(offset, law);
  }
  for (const { offset, law } of lawsOfSyntax(program, folder)) say(offset, law);
  return offences;
}

/** Name of the layer a file lies in; `undefined` for the entry files beside the layers, which may do anything. */
function folderOf(file) {
  const [, folder, ...rest] = file.split('/');
  return rest.length ? folder : undefined;
}

function lawOfImport(file, folder, source) {
  if (!folder) return undefined;
  const allowed = mayImport[folder];
  if (!allowed) return `src/${folder} is not a layer; say in scripts/lint-laws.js what it may import`;
  if (!source.startsWith('.')) {
    const kind = /^(lit|@lit)(\/|$)/.test(source) ? 'lit' : 'packages';
    return allowed.includes('*') || allowed.includes(kind) ? undefined : `${folder}/ imports no package such as "${source}"`;
  }
  const target = posix.normalize(posix.join(posix.dirname(file), source));
  if (!target.startsWith('src/')) return `src imports nothing outside src, such as "${source}"`;
  const layer = folderOf(target);
  if (!layer) return allowed.includes('*') ? undefined : `${folder}/ doesn't import the entry file ${target}`;
  if (layer !== folder) return allowed.includes('*') || allowed.includes(layer) ? undefined : `${folder}/ doesn't import ${layer}/`;
  return layer === 'elements' ? lawOfSiblings(file, target) : undefined;
}

/** Fragments all elements share: templates, not elements. */
const sharedFragments = ['urgent-help', 'about-you', 'keeping', 'call-first'];

function lawOfSiblings(file, target) {
  const [from, to] = [file, target].map((path) => path.split('/').slice(2, -1)[0]);
  if (!to || to === from || sharedFragments.includes(to)) return undefined;
  // The journey takes in all others, by tag: it has them registered, and knows nothing else of them.
  if (file.endsWith('/journey.define.ts') && target.endsWith('.define.ts')) return undefined;
  return from ? `an element never imports its sibling ${to}` : `what all elements share doesn't import ${to}`;
}

/** Static and dynamic imports and re-exports, types included: a type is a dependency too. */
function* importsIn(program) {
  for (const node of program.body) {
    const isImport = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'].includes(node.type);
    if (isImport && node.source) yield { source: node.source.value, offset: node.start };
  }
}

function lineAt(code, offset) {
  return code.slice(0, Math.max(0, offset)).split('\n').length;
}

/** All offences in the project, from its root. */
export function lintLaws() {
  const files = ['src', 'test', 'scripts', 'stories', 'demo'].filter((folder) => existsSync(folder)).flatMap(codeBelow);
  return files.flatMap((file) => findOffences(file, readFileSync(file, 'utf8')));
}

function codeBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return codeBelow(path);
    return /\.[cm]?[jt]s$/.test(entry.name) ? [path] : [];
  });
}
