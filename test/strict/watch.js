/* The page's own first script: notes what the page is told. A classic script, allowed by each policy that is tried. */
window.noted = { violations: [], said: [], errors: [] };
document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => window.noted.violations.push(effectiveDirective));
addEventListener('error', ({ message }) => message && window.noted.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => window.noted.errors.push(String(reason)));
for (const level of ['warn', 'error']) {
  const own = console[level].bind(console);
  console[level] = (...words) => {
    window.noted.said.push(words.join(' '));
    own(...words);
  };
}
