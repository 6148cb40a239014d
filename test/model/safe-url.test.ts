import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/model/safe-url.ts';

describe('safe addresses', () => {
  for (const bad of ['javascript:alert(1)', 'java\tscript:alert(1)', '\u0001 javascript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x', 'vbscript:x', 'blob:https://a/b', 'file:///etc/passwd', 'https://', '', '   ']) {
    it(`refuses ${JSON.stringify(bad)}`, () => expect(safeUrl(bad)).to.equal(undefined));
  }
  it('keeps relative addresses as written', () => {
    for (const good of ['/book', 'book?x=1', '#top', '../a']) expect(safeUrl(good)).to.equal(good);
  });
  it('allows https, http, tel and mailto, and completes www', () => {
    expect(safeUrl(' https://a.example/b ')).to.equal('https://a.example/b');
    expect(safeUrl('www.a.example')).to.equal('https://www.a.example/');
    expect(safeUrl('tel:+16175550142')).to.equal('tel:+16175550142');
    expect(safeUrl('mailto:a@b.example')).to.equal('mailto:a@b.example');
    expect(safeUrl('tel:911', ['https:'])).to.equal(undefined);
  });
});
