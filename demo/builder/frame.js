/**
 * The page inside the builder's frames. It runs before the script: files that were dropped into the builder answer at
 * the addresses they will have, what is sent goes nowhere, and what is kept is kept in this page's memory.
 */
(() => {
  /** Path → file, or `null` where there is none. @type {Map<string, Blob | null>} */
  const files = new Map();
  const realFetch = window.fetch;

  window.fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
    if ((init?.method ?? 'GET') !== 'GET') return Promise.resolve(Response.json({ reference: 'PREVIEW' }, { status: 201 }));
    if (!files.has(pathname)) return realFetch.call(window, input, init);
    const file = files.get(pathname);
    return Promise.resolve(new Response(file, { status: file ? 200 : 404 }));
  };

  for (const name of ['localStorage', 'sessionStorage']) {
    const kept = new Map();
    const storage = {
      get length() {
        return kept.size;
      },
      key: (index) => [...kept.keys()][index] ?? null,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, String(value)),
      removeItem: (key) => void kept.delete(key),
      clear: () => kept.clear(),
    };
    Object.defineProperty(window, name, { value: storage, configurable: true });
  }

  // What an element says about its own set-up, it says in a group of the console, where an editor never looks.
  const listeners = new Set();
  let isOurs = false;
  for (const level of ['groupCollapsed', 'warn', 'info', 'groupEnd']) {
    const say = console[level];
    console[level] = (...words) => {
      say.apply(console, words);
      if (level.startsWith('group')) isOurs = String(words[0]).startsWith('second-opinion');
      else if (isOurs) for (const listener of listeners) listener(words.join(' '));
    };
  }

  // Links lead away from the preview, and nobody could come back.
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link && !link.getAttribute('href')?.startsWith('#') && !link.hasAttribute('download')) event.preventDefault();
  });

  window.previewPage = { files, onWarning: (listener) => void listeners.add(listener) };
})();
