/*
 * The page's own first script: notes all that a page can be told or left with, as any script of the page could. A classic
 * script. `bubbled` are events that reach the page, `captured` what a script hears that listens on the way down.
 */
(() => {
  const noted = { bubbled: {}, captured: {}, words: [], capturedWords: '', said: [], errors: [], violations: [], calls: [], titles: [], downloads: [] };
  window.noted = noted;
  const handlers = new Set();
  for (const place of [window, document, HTMLElement.prototype]) {
    for (let level = place; level && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
      for (const name of Object.getOwnPropertyNames(level)) if (/^on[a-z]/.test(name)) handlers.add(name.slice(2));
    }
  }
  const tags = (manifest) => manifest.modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName, events = [] }) => (tagName ? events.map(({ name }) => name) : [])));
  window.recordEvents = (manifest) => {
    for (const type of ['beforeinput', 'input', 'change', 'focusin', 'focusout', 'compositionend', ...tags(manifest)]) handlers.add(type);
    for (const type of handlers) {
      addEventListener(type, (event) => note(noted.captured, event), true);
      addEventListener(type, (event) => note(noted.bubbled, event));
    }
  };
  /** Everything in an event that is text. */
  function wordsIn(event) {
    const words = [];
    for (const name in event) {
      const value = event[name];
      if (typeof value === 'string' || (name === 'detail' && value)) words.push(typeof value === 'string' ? value : JSON.stringify(value));
    }
    return words.join(' ');
  }
  function note(where, event) {
    const from = event.target;
    const tag = from instanceof Element && from.localName.startsWith('so-') ? from.localName : undefined;
    if (!tag) return;
    (where[tag] ??= {})[event.type] = true;
    if (where === noted.bubbled) noted.words.push(wordsIn(event));
    else if (event.type === 'keydown' && event.key.length === 1) noted.capturedWords += event.key;
    else noted.words.push(...(['input', 'beforeinput', 'keydown', 'keyup', 'keypress'].includes(event.type) ? [] : [wordsIn(event)]));
  }
  addEventListener('error', ({ message }) => message && noted.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => noted.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => noted.violations.push(`${effectiveDirective} ${blockedURI}`));
  for (const level of ['log', 'info', 'debug', 'warn', 'error', 'groupCollapsed', 'group', 'table', 'trace']) {
    console[level] = (...words) => noted.said.push(`${level}: ${words.join(' ')}`);
  }
  // Ways out of a page that a server's log does not show.
  const watch = (place, name) => {
    const own = place?.[name];
    if (own) place[name] = function (...values) { noted.calls.push(`${name} ${values.join(' ')}`); return own.apply(this, values); };
  };
  for (const name of ['pushState', 'replaceState']) watch(history, name);
  watch(Navigator.prototype, 'sendBeacon');
  watch(window, 'open');
  watch(window, 'postMessage');
  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'BroadcastChannel', 'RTCPeerConnection', 'Notification']) {
    if (window[name]) window[name] = new Proxy(window[name], { construct: (own, values) => (noted.calls.push(`${name} ${values.join(' ')}`), Reflect.construct(own, values)) });
  }
  // A dialog would stop the test; what the page and a PDF are called meanwhile counts.
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    noted.titles.push(document.title);
    dispatchEvent(new Event('afterprint'));
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) noted.downloads.push(this.download);
    else click.call(this);
  };
  window.copied = [];
  if (navigator.clipboard) navigator.clipboard.writeText = async (text) => void window.copied.push(text);
  if ('share' in navigator) Navigator.prototype.share = async ({ text }) => void window.copied.push(text);
})();
