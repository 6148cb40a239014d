import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/model/safe-url.ts';

describe('safe addresses', () => {
  for (const bad of ['javascript:alert(1)', 'java\tscript:alert(1)', '\u0001 javascript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x', 'vbscript:x', 'blob:https://a/b', 'file:///etc/passwd', 'https://', '', '   ']) {
    it(`refuses ${JSON.stringify(bad)}`, () => expect(safeUrl(bad)).to.equal(undefined));
  }
  it('keeps relative addresses as written', () => {
    for (const good of ['/book', 'book?x=1', '#top', '../a', 'doctors/ana.html', 'ana.html', 'index.php/ana', 'ana.jpg', 'specialists.csv', 'v1.2/ana', 'doctors/hospital.org']) expect(safeUrl(good)).to.equal(good);
  });
  it('allows https, http, tel and mailto, and completes what begins with a host', () => {
    expect(safeUrl(' https://a.example/b ')).to.equal('https://a.example/b');
    expect(safeUrl('www.a.example')).to.equal('https://www.a.example/');
    expect(safeUrl('calendly.com/ana')).to.equal('https://calendly.com/ana');
    expect(safeUrl('Book.hospital.org')).to.equal('https://book.hospital.org/');
    expect(safeUrl('tel:+16175550142')).to.equal('tel:+16175550142');
    expect(safeUrl('mailto:a@b.example')).to.equal('mailto:a@b.example');
    expect(safeUrl('tel:911', ['https:'])).to.equal(undefined);
  });
});
