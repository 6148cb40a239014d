import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOffences } from '../../scripts/lint-laws.js';

/** Each law, a file that breaks it, and one close by that doesn't. */
const laws = [
  ['model imports nothing', 'src/model/place.ts', `import { a } from '../text/say.ts';`, `import { a } from './specialist.ts';`],
  ['a type is a dependency', 'src/model/place.ts', `import type { A } from '../text/say.ts';`, `import type { A } from './specialist.ts';`],
  ['re-exports count', 'src/content/cancers.ts', `export { a } from '../host/logger.ts';`, `export { a } from '../model/place.ts';`],
  ['content stays below text', 'src/content/cancers.ts', `import '../text/say.ts';`, `import '../model/place.ts';`],
  ['styles import lit alone', 'src/styles/base.ts', `import '../model/place.ts';`, `import { unsafeCSS } from 'lit';`],
  ['the directory knows no sources', 'src/directory/query.ts', `import '../sources/request.ts';`, `import '../content/cancers.ts';`],
  ['sources know no directory', 'src/sources/request.ts', `import '../directory/query.ts';`, `import '../text/say.ts';`],
  ['sources know no Lit', 'src/sources/request.ts', `import 'lit';`, `import 'valibot';`],
  ['host knows no case', 'src/host/base-element.ts', `import '../case/page-case.ts';`, `import '../sources/request.ts';`],
  ['case knows no elements', 'src/case/page-case.ts', `import '../elements/patient-element.ts';`, `import '../host/logger.ts';`],
  ['elements know no embed', 'src/elements/patient-element.ts', `import '../embed/guard.ts';`, `import '../case/page-case.ts';`],
  ['nobody imports the entries', 'src/elements/a/a.ts', `import '../../index.ts';`, `import '../patient-element.ts';`],
  ['siblings stay apart', 'src/elements/a/a.ts', `import '../b/b.ts';`, `import '../urgent-help/render-urgent-help.ts';`],
  ['what is shared knows no element', 'src/elements/base.ts', `import './a/a.ts';`, `import './urgent-help/render-urgent-help.ts';`],
  ['src stays in src', 'src/host/a.ts', `import '../../test/support/press.ts';`, `import './b.ts';`],
  ['a layer is named', 'src/misplaced/a.ts', `import '../model/place.ts';`, `export const a = 1;`],
  ['no import at run time', 'src/embed/a.ts', `const a = import('./b.ts');`, `import './b.ts';`],
  ['fetch in sources only', 'src/host/a.ts', `const a = fetch('/x');`, `const a = { fetch: 1 }.fetch;`],
  ['fetch through window', 'src/host/a.ts', `window.fetch('/x');`, `window.scrollTo(0, 0);`],
  ['beacons', 'src/elements/a/a.ts', `navigator.sendBeacon('/x');`, `navigator.geolocation;`],
  ['define in host only', 'src/elements/a/a.ts', `customElements.define('so-a', A);`, `customElements.get('so-a');`],
  ['storage in case only', 'src/elements/a/a.ts', `localStorage.setItem('a', 'b');`, `const a: Storage | undefined = undefined;`],
  ['storage through window', 'src/elements/a/a.ts', `const { a } = window.sessionStorage;`, `const a = window.innerWidth;`],
  ['cookies', 'src/host/a.ts', `document.cookie = 'a=b';`, `document.title;`],
  ['style= in a template', 'src/elements/a/a.ts', 'html`<p style="color: red"></p>`;', 'html`<p class="style"></p>`;'],
  ['style= with a value', 'src/elements/a/a.ts', 'html`<p style=${a}></p>`;', 'css`p { color: red }`;'],
  ['style attribute', 'src/host/a.ts', `a.setAttribute('style', 'color: red');`, `a.setAttribute('lang', 'en');`],
  [
    'styleMap',
    'src/elements/a/a.ts',
    `import { styleMap } from 'lit/directives/style-map.js';`,
    `import { live } from 'lit/directives/live.js';`,
  ],
  ['fields have a value', 'src/host/a.ts', `class A { text: string | undefined; }`, `class A { text: string | undefined = undefined; readonly b: string; #c?: string; @property() d?: string; }`],
  ['JSON inherits nothing', 'src/host/a.ts', `JSON.parse('{}');`, `JSON.stringify({});`],
  ["Lit's css", 'src/elements/a/a.styles.ts', `import { css } from 'lit';`, `import { css } from '../../styles/css.ts';`],
  ['reduce', 'src/model/a.ts', 'a.reduce(b, 0);', 'a.forEach(b);'],
  ['Array.from', 'src/model/a.ts', 'Array.from(a);', '[...a];'],
  ['unsafeHTML', 'src/elements/a/a.ts', `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`, `import { html } from 'lit';`],
  ['unsafeSVG', 'src/elements/a/a.ts', `import { unsafeSVG as svg } from 'lit/directives/unsafe-svg.js';`, `import { svg } from 'lit';`],
  ['innerHTML', 'src/elements/a/a.ts', `a.innerHTML = b;`, `a.textContent = b;`],
  ['outerHTML', 'src/elements/a/a.ts', `a.outerHTML = b;`, `a.replaceWith(b);`],
  ['insertAdjacentHTML', 'src/elements/a/a.ts', `a.insertAdjacentHTML('beforeend', b);`, `a.append(b);`],
  ['document.write', 'src/embed/a.ts', `document.write('a');`, `writer.write('a');`],
  ['eval', 'src/host/a.ts', `eval('1');`, `evaluate('1');`],
  ['new Function', 'src/host/a.ts', `new Function('return 1');`, `const a: Function = b;`],
  ['timers with strings', 'src/host/a.ts', `setTimeout('a()', 1);`, `setTimeout(a, 1);`],
  ['long files', 'src/host/a.ts', 'a();\n'.repeat(251), 'a();\n'.repeat(250)],
  ['code that is broken', 'src/host/a.ts', 'const = 1;', 'const a = 1;'],
];

for (const [law, file, broken, kept] of laws) {
  test(law, () => {
    assert.equal(findOffences(file, broken).length, 1, `should be refused: ${broken.slice(0, 80)}`);
    assert.deepEqual(findOffences(file, kept), [], `should be allowed: ${kept.slice(0, 80)}`);
  });
}

test('vague names', () => {
  for (const name of ['src/host/utils.ts', 'test/support/test-helpers.ts', 'scripts/build-util.js', 'src/case/case-manager.ts']) {
    assert.equal(findOffences(name, '').length, 1, name);
  }
  assert.deepEqual(findOffences('src/host/utilise.ts', ''), []);
});

test('an offence says where', () => {
  assert.match(findOffences('src/host/a.ts', 'const a = 1;\n\nfetch(a);')[0], /^src\/host\/a\.ts:3 /);
});
