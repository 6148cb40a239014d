import { expect } from '@open-wc/testing';
import { readLinkTwin } from '../../src/embed/read-link-twin.ts';

const settingsOf = (address: string) => Object.fromEntries(readLinkTwin(address)!.settings);

describe('the address of a link twin', () => {
  it('names the element and its settings', () => {
    const said = readLinkTwin('/find#second-opinion=specialist-finder&src=/s.csv&page-size=5')!;
    expect(said.name).to.equal('specialist-finder');
    expect(said.settings).to.deep.equal([
      ['src', '/s.csv'],
      ['page-size', '5'],
    ]);
    expect(said.json).to.equal(undefined);
  });

  it('is read as people and page editors write it', () => {
    expect(settingsOf('#second-opinion=x&phone=+1 555 010 0199')).to.deep.equal({ phone: '+1 555 010 0199' });
    expect(settingsOf('#second-opinion=x&amp;phone=%2B1%20555&#038;owner=A%26B')).to.deep.equal({ phone: '+1 555', owner: 'A&B' });
    expect(settingsOf('#second-opinion=x&src=/list?a=b&owner=100%')).to.deep.equal({ src: '/list?a=b', owner: '100%' });
  });

  it('carries what a JSON child and slots would', () => {
    const { json, slots, settings } = readLinkTwin(
      `#second-opinion=x&json=${encodeURIComponent('[{"id": "a&b"}]')}&slot-costs=450%20dollars`,
    )!;
    expect(json).to.equal('[{"id": "a&b"}]');
    expect(slots).to.deep.equal([['costs', '450 dollars']]);
    expect(settings).to.deep.equal([]);
  });

  it('is no other address', () => {
    for (const other of ['', '#', '/find', '#second', '/find?second-opinion=x']) expect(readLinkTwin(other), other).to.equal(undefined);
  });
});
