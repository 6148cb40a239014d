import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shrinkCss, shrinkMarkup, shrinkTemplates } from '../../scripts/build/shrink-templates.js';

describe('shrinking templates', () => {
  it('keeps what white space means in CSS', () => {
    assert.equal(shrinkCss('\n  .a  .b:hover,\n  a :focus {\n  margin: calc(1em + 2px) 0;\n }\n'), ' .a .b:hover,a :focus{margin:calc(1em + 2px) 0}');
    assert.equal(shrinkCss('/* why */ @media (forced-colors: active) { a { color: red; } }').trim(), '@media (forced-colors:active){a{color:red}}');
    assert.equal(shrinkCss('width: max(1em, 16px)'), 'width:max(1em,16px)');
  });

  it('keeps one space where markup had some', () => {
    assert.equal(shrinkMarkup('<p>\n    Call <b>us</b>\n    now\n</p>'), '<p> Call <b>us</b> now </p>');
  });

  it('touches templates of css and html and nothing else', () => {
    const code = 'const a = html`<p>  ${x}  </p>`; const b = `kept  as is`; const c = css`a { b: c; }`;';
    const { code: short } = shrinkTemplates().transform(code, '/x/src/a.ts');
    assert.equal(short, 'const a = html`<p> ${x} </p>`; const b = `kept  as is`; const c = css`a{b:c}`;');
  });
});
