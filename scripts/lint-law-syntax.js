/** Laws about what is written inside a file of `src`, found in its syntax tree. */

const storage = new Set(['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore', 'caches']);
const senders = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon']);
const unsafeDirectives = new Set(['styleMap', 'unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeStatic']);
const markupSinks = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseFromString',
  'srcdoc',
]);
const globalNames = new Set(['window', 'globalThis', 'self', 'document', 'navigator']);

/**
 * @param {object} program syntax tree of the file (ESTree with TypeScript)
 * @param {string | undefined} folder layer the file lies in
 * @returns {{ offset: number, law: string }[]}
 */
export function lawsOfSyntax(program, folder) {
  const offences = [];
  walk(program, undefined, (node, parent) => {
    const law = lawOf(node, parent, folder);
    if (law) offences.push({ offset: node.start, law });
  });
  return offences;
}

function lawOf(node, parent, folder) {
  switch (node.type) {
    case 'Identifier':
      return isUse(node, parent) ? lawOfName(node.name, folder) : undefined;
    case 'MemberExpression':
      return lawOfMember(node, folder);
    case 'ImportSpecifier':
      if (node.imported.name === 'css' && parent.source.value === 'lit') return "css comes from styles/css.ts: Lit's breaks under Prototype.js";
      return unsafeDirectives.has(node.imported.name)
        ? `${node.imported.name} breaks a strict Content Security Policy or Trusted Types`
        : undefined;
    case 'PropertyDefinition':
      return lawOfField(node);
    case 'ImportExpression':
      return 'the one script never imports code at run time';
    case 'NewExpression':
    case 'CallExpression':
      return lawOfCall(node);
    case 'TemplateElement':
      return /\sstyle\s*=\s*["']?($|[^=])/.test(node.value.raw) && isTemplateOf(parent)
        ? 'style= in a template breaks style-src; write a class'
        : undefined;
    default:
      return undefined;
  }
}

function lawOfName(name, folder) {
  if (senders.has(name) && folder !== 'sources') return `${name} is called in sources/ only`;
  if (storage.has(name) && folder !== 'case') return `${name} is used in case/ only`;
  if (name === 'eval' || name === 'Function') return `${name} needs unsafe-eval`;
  return undefined;
}

function lawOfMember(node, folder) {
  const name = node.computed ? node.property.value : node.property.name;
  const owner =
    node.object.type === 'Identifier' ? node.object.name : node.object.type === 'MemberExpression' ? node.object.property.name : '';
  if (markupSinks.has(name)) return `${name} is a Trusted Types sink; render with Lit`;
  if (owner === 'document' && (name === 'write' || name === 'writeln')) return 'document.write breaks the page';
  if (owner === 'document' && name === 'cookie' && folder !== 'case') return 'document.cookie is used in case/ only';
  if (owner === 'customElements' && name === 'define' && folder !== 'host') return 'customElements.define is called in host/ only';
  if (owner === 'JSON' && name === 'parse') return 'JSON is read by parseJson, whose objects inherit nothing';
  if (name === 'reduce' || (owner === 'Array' && name === 'from')) return `${owner}.${name} is something else under Prototype.js 1.6`;
  return globalNames.has(owner) ? lawOfName(name, folder) : undefined;
}

/** Fields become assignments: one without a value is not there, and what a page put on every object is read instead. */
function lawOfField({ value, key, static: isStatic, readonly, declare, decorators = [] }) {
  const isBare = !value && key.type === 'Identifier' && !isStatic && !readonly && !declare && !decorators.length;
  return isBare ? `the field ${key.name} needs a value from the start, if only undefined: what a page put on Object.prototype would be it` : undefined;
}

function lawOfCall(node) {
  const { callee, arguments: given } = node;
  const isTimer = callee.type === 'Identifier' && (callee.name === 'setTimeout' || callee.name === 'setInterval');
  if (isTimer && (given[0]?.type === 'Literal' || given[0]?.type === 'TemplateLiteral')) return 'a timer with a string needs unsafe-eval';
  const setsStyle = callee.type === 'MemberExpression' && callee.property.name === 'setAttribute' && given[0]?.value === 'style';
  return setsStyle ? 'a style attribute breaks style-src; write a class' : undefined;
}

/** Templates that become markup: `html`, `svg`. Strings in prose may speak of styles. */
function isTemplateOf(parent) {
  return parent?.tag === 'html' || parent?.tag === 'svg';
}

/** A name in use, not the name of a property, key, method, label or type. */
function isUse(node, parent) {
  if (!parent) return false;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed;
  if (/^(Property|MethodDefinition|PropertyDefinition|AccessorProperty)$/.test(parent.type)) {
    return parent.value === node && parent.kind !== 'get' && (parent.shorthand || parent.value === node);
  }
  return !parent.type.startsWith('TS') && !/^(Import|Export|Labeled)/.test(parent.type);
}

function walk(node, parent, visit) {
  visit(node, parent);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent' || value === null || typeof value !== 'object') continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (!child || typeof child.type !== 'string') continue;
      // The parts of a template are told which tag they belong to.
      if (child.type === 'TemplateElement') visit(child, { type: 'TemplateLiteral', tag: parent?.tag?.name });
      else walk(child, node, visit);
    }
  }
}
