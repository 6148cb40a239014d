import { expect } from '@open-wc/testing';
import { readPageSettings } from '../../src/embed/read-page-settings.ts';

function page(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

describe('page-wide settings', () => {
  it('come from the script tag', () => {
    const some = page('<script src="/x.js" defer data-phone="555-0100" data-specialist-finder-src="/s.csv" data-origins="https://a.example https://b.example"></script>');
    const { settings, origins, base } = readPageSettings(some.querySelector('script')!, some.head);
    expect([...settings]).to.deep.equal([['phone', '555-0100'], ['specialist-finder-src', '/s.csv']]);
    expect(origins).to.deep.equal(['https://a.example', 'https://b.example']);
    expect(base).to.equal(undefined);
  });

  it('come from a meta tag in the head, the script tag winning', () => {
    const some = page('<head><meta name="second-opinion" data-phone="1" data-units="km" data-base="/files/"><script data-phone="2"></script></head>');
    const { settings, base } = readPageSettings(some.querySelector('script')!, some.head);
    expect([...settings]).to.deep.equal([['phone', '2'], ['units', 'km']]);
    expect(base).to.equal('/files/');
  });

  it('do not come from a meta tag in the body, where any author can write one', () => {
    const some = page('<body><p>x</p><meta name="second-opinion" data-origins="https://evil.example" data-phone="1"></body>');
    const { settings, origins } = readPageSettings(undefined, some.head);
    expect(settings.size).to.equal(0);
    expect(origins).to.deep.equal([]);
  });
});
