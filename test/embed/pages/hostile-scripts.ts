/**
 * What Prototype.js 1.6 does to the objects of the language, by its documentation: methods on the prototypes of arrays,
 * strings, numbers, functions, dates, elements and forms, many of them under names the language has since given another
 * meaning. The library itself is in no package registry in that version.
 */
const prototypeJs = `
  const extend = (target, source) => { for (const name in source) target[name] = source[name]; return target; };
  const toArray = (list) => { if (!list) return []; if (list.toArray) return list.toArray(); const length = list.length || 0; const made = new Array(length); for (let at = 0; at < length; at++) made[at] = list[at]; return made; };
  window.$A = toArray; Array.from = toArray;
  window.$ = (id) => (typeof id === 'string' ? document.getElementById(id) : id);
  window.$$ = (selector) => toArray(document.querySelectorAll(selector));
  window.Prototype = { Version: '1.6.0.3', emptyFunction() {}, K: (any) => any };
  Object.extend = extend; Object.keys = function (object) { const names = []; for (const name in object) names.push(name); return names; };
  Object.values = function (object) { const values = []; for (const name in object) values.push(object[name]); return values; };
  Object.toJSON = (any) => '"' + any + '"'; Object.clone = (object) => extend({}, object); Object.isUndefined = (any) => any === undefined;
  const nativeBind = Function.prototype.bind;
  extend(Function.prototype, {
    argumentNames() { return []; },
    bind() { if (arguments.length < 2 && arguments[0] === undefined) return this; const method = this; const [context, ...given] = arguments; return function () { return method.apply(context, given.concat(toArray(arguments))); }; },
    bindAsEventListener(context) { const method = this; return function (event) { return method.call(context, event || window.event); }; },
    curry() { return nativeBind.apply(this, [undefined, ...arguments]); }, delay(seconds) { return setTimeout(this, seconds * 1000); }, defer() { return setTimeout(this, 10); },
    wrap(wrapper) { const method = this; return function () { return wrapper.apply(this, [method, ...arguments]); }; }, methodize() { return this; },
  });
  const stop = {};
  const each = function (iterator, context) { let index = 0; const bound = iterator.bind(context); try { this._each((value) => bound(value, index++)); } catch (thrown) { if (thrown !== stop) throw thrown; } return this; };
  const enumerable = {
    each, eachSlice() {}, all(iterator, context) { iterator = iterator ? iterator.bind(context) : (any) => any; let all = true; this.each((value, index) => { all = all && !!iterator(value, index); if (!all) throw stop; }); return all; },
    any(iterator, context) { iterator = iterator ? iterator.bind(context) : (any) => any; let any = false; this.each((value, index) => { if ((any = !!iterator(value, index))) throw stop; }); return any; },
    collect(iterator, context) { iterator = iterator ? iterator.bind(context) : (any) => any; const results = []; this.each((value, index) => { results.push(iterator(value, index)); }); return results; },
    detect(iterator, context) { iterator = iterator.bind(context); let found; this.each((value, index) => { if (iterator(value, index)) { found = value; throw stop; } }); return found; },
    findAll(iterator, context) { iterator = iterator.bind(context); const results = []; this.each((value, index) => { if (iterator(value, index)) results.push(value); }); return results; },
    grep() {}, include(object) { return this.indexOf(object) !== -1; }, inject(memo, iterator) { this.each((value, index) => { memo = iterator(memo, value, index); }); return memo; },
    invoke(method, ...given) { return this.map((value) => value[method](...given)); }, max() {}, min() {}, partition() {}, pluck(name) { return this.map((value) => value[name]); }, reject() {}, sortBy() {}, toArray() { return this.map(); }, zip() {}, size() { return this.toArray().length; }, inspect() { return '#<Enumerable>'; },
  };
  extend(enumerable, { map: enumerable.collect, find: enumerable.detect, select: enumerable.findAll, filter: enumerable.findAll, member: enumerable.include, entries: enumerable.toArray, every: enumerable.all, some: enumerable.any });
  extend(Array.prototype, enumerable);
  const nativeReverse = Array.prototype.reverse;
  extend(Array.prototype, {
    _each: Array.prototype.forEach, _reverse: nativeReverse, clear() { this.length = 0; return this; }, first() { return this[0]; }, last() { return this[this.length - 1]; },
    compact() { return this.select((value) => value != null); }, flatten() { return this.inject([], (all, value) => all.concat(Array.isArray(value) ? value.flatten() : [value])); }, without() {}, reverse(inline) { return (inline !== false ? this : this.toArray())._reverse(); },
    reduce() { return this.length > 1 ? this : this[0]; }, uniq() { return this; }, intersect() {}, clone() { return [].concat(this); }, size() { return this.length; }, inspect() { return '[]'; }, toArray() { return [].concat(this); },
    toJSON() { const results = []; this.each((value) => results.push(Object.toJSON(value))); return '[' + results.join(', ') + ']'; },
  });
  extend(String.prototype, {
    gsub() { return this; }, sub() { return this; }, scan() { return this; }, truncate() { return this; }, strip() { return this.replace(/^\\s+/, '').replace(/\\s+$/, ''); }, stripTags() { return this; }, escapeHTML() { return this; }, camelize() { return this; }, capitalize() { return this; }, underscore() { return this; }, dasherize() { return this; }, inspect() { return "'" + this + "'"; },
    toJSON() { return '"' + this + '"'; }, unfilterJSON() { return this; }, isJSON() { return true; }, evalJSON() {}, include(pattern) { return this.indexOf(pattern) > -1; }, startsWith(pattern) { return this.indexOf(pattern) === 0; }, endsWith(pattern) { const at = this.length - pattern.length; return at >= 0 && this.lastIndexOf(pattern) === at; }, empty() { return this == ''; }, blank() { return /^\\s*$/.test(this); }, interpolate() { return this; }, succ() { return this; }, times() {}, toArray() { return this.split(''); }, toQueryParams() {}, parseQuery() {},
  });
  extend(Number.prototype, { toColorPart() { return ''; }, succ() { return this + 1; }, times(iterator) { for (let at = 0; at < this; at++) iterator(at); return this; }, toPaddedString() { return String(this); }, toJSON() { return isFinite(this) ? this.toString() : 'null'; } });
  Date.prototype.toJSON = function () { return '"' + this.getUTCFullYear() + '"'; };
  RegExp.prototype.match = RegExp.prototype.test; RegExp.escape = (text) => String(text).replace(/([.*+?^=!:\${}()|[\\]\\/\\\\])/g, '\\\\$1');
  document.getElementsByClassName = function (name) { return toArray(document.querySelectorAll('.' + name)); };
  extend(HTMLElement.prototype, {
    visible() { return this.style.display !== 'none'; }, toggle() { return this; }, hide() { this.style.display = 'none'; return this; }, show() { this.style.display = ''; return this; }, remove() { this.parentNode.removeChild(this); return this; }, update(content) { this.innerHTML = content; return this; }, replace(content) { return this; }, insert() { return this; }, wrap() { return this; }, inspect() { return '<' + this.tagName.toLowerCase() + '>'; },
    ancestors() { return []; }, descendants() { return []; }, siblings() { return []; }, match(selector) { return this.matches(selector); }, up() { return this.parentNode; }, down() { return this.firstElementChild; }, previous() { return this.previousElementSibling; }, next() { return this.nextElementSibling; }, select(selector) { return toArray(this.querySelectorAll(selector)); }, adjacent() { return []; }, identify() { return this.id; }, readAttribute(name) { return this.getAttribute(name); }, writeAttribute(name, value) { this.setAttribute(name, value); return this; },
    getHeight() { return this.offsetHeight; }, getWidth() { return this.offsetWidth; }, classNames() { return toArray(this.classList); }, hasClassName(name) { return this.classList.contains(name); }, addClassName(name) { this.classList.add(name); return this; }, removeClassName() { return this; }, toggleClassName() { return this; }, empty() { return this.innerHTML === ''; }, descendantOf() { return false; }, scrollTo() { return this; }, getStyle() { return null; }, setStyle() { return this; }, getDimensions() { return {}; }, observe() { return this; }, stopObserving() { return this; }, fire() { return this; },
  });
  extend(HTMLFormElement.prototype, { serialize() { return ''; }, getElements() { return []; }, disable() { return this; }, enable() { return this; }, request() {} });
  for (const kind of [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement]) extend(kind.prototype, { getValue() { return this.value; }, setValue(value) { this.value = value; return this; }, clear() { this.value = ''; return this; }, present() { return this.value !== ''; }, activate() { this.focus(); return this; }, disable() { this.disabled = true; return this; }, enable() { this.disabled = false; return this; } });
  extend(Event.prototype, { stop() { this.preventDefault(); this.stopPropagation(); }, element() { return this.target; }, findElement() { return this.target; }, isLeftClick() { return true; }, pointerX() { return this.pageX; }, pointerY() { return this.pageY; } });
`;

/** Names that old scripts hang on every object and list, where `for … in` finds them. */
const polluted = `
  for (const name of ['extend', 'each', 'forEach', 'map', 'filter', 'clone', 'isEmpty', 'has', 'keys', 'size', 'merge', 'inherits', 'equals', 'toJSONString', 'parent', 'copy']) Object.prototype[name] = function () { return this; };
  for (const name of ['remove', 'contains', 'insert', 'clear', 'last', 'first', 'unique', 'sum', 'toJSON']) Array.prototype[name] = function () { return this; };
  for (const name of ['trim2', 'contains', 'format', 'toJSON']) String.prototype[name] = function () { return String(this); };
  Function.prototype.extend = function () { return this; };
`;

/** JSON and fetch as polyfills of another day put them: no stream, no hash check, and arrays by a \`toJSON\` of their own. */
const overwritten = `
  const real = { JSON: window.JSON, fetch: window.fetch.bind(window) };
  window.JSON = { parse: (text) => real.JSON.parse(text), stringify: (any) => String(real.JSON.stringify(any)).replace(/\\//g, '\\\\/') };
  window.fetch = function (input, init) {
    return real.fetch(String(input), { ...init }).then(async (answer) => {
      const text = await answer.text();
      return { ok: answer.ok, status: answer.status, statusText: answer.statusText, url: answer.url, type: answer.type, headers: answer.headers, bodyUsed: false, text: () => Promise.resolve(text), json: () => Promise.resolve(real.JSON.parse(text)), blob: () => Promise.resolve(new Blob([text])), arrayBuffer: () => new Blob([text]).arrayBuffer(), clone() { return this; } };
    });
  };
`;

const amd = `
  window.defined = 0;
  window.define = function () { window.defined++; }; window.define.amd = { jQuery: true };
  window.require = function () { throw new Error('no modules here'); }; window.module = { exports: {} }; window.exports = window.module.exports;
`;

/** Every key does something, for whoever is not in a field of the page's own. */
const hotkeys = `
  window.heard = [];
  for (const target of [document, window]) for (const type of ['keydown', 'keypress', 'keyup']) target.addEventListener(type, (event) => {
    if (/^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    window.heard.push(event.type + ' ' + event.key); event.preventDefault();
  });
`;

const names = (await (await fetch('/pages/field-names/')).json()) as readonly string[];
/** Every name our own data has, on every object: where one of ours is missing, this one would be found. */
const everyField = `for (const name of ${JSON.stringify(names)}) Object.prototype[name] = 'polluted';`;

const asScript = (code: string) => `<script>{${code}}</script>`;

/** Scripts of a page, by what they are. */
export const hostileScripts: Readonly<Record<string, string>> = {
  'an AMD loader': asScript(amd),
  'hotkeys on every key': asScript(hotkeys),
  'Prototype.js 1.6': asScript(prototypeJs),
  'prototypes with names of its own': asScript(polluted),
  'our own names on every object': asScript(everyField),
  'its own JSON and fetch': asScript(overwritten),
};

/** Styles of a page, by what they do. */
export const hostileStyles: Readonly<Record<string, string>> = {
  'resets all to initial': '* { all: initial !important; }',
  'unsets all': '* { all: unset !important; }',
  'reverts all': '* { all: revert !important; }',
  'lays boxes its own way':
    '* { box-sizing: content-box !important; display: inline !important; float: left !important; line-height: 0.8 !important; letter-spacing: 0.3em !important; }',
  'has a root font of 10 px': 'html { font-size: 62.5%; } body { font-size: 1.4rem; } * { text-transform: uppercase; font-size: 10px; }',
  'clips and stacks all': '* { position: relative !important; z-index: -1 !important; overflow: hidden !important; opacity: 0.9 !important; }',
  'hides what it does not know':
    '*:not(html, head, body, main, form) { position: static !important; } button, input, select, a { display: none !important; }',
};
