import { expect } from '@open-wc/testing';
import { formatPhone, telephoneUrl } from '../../src/model/phone.ts';

const written: readonly (readonly [string, string, string | undefined])[] = [
  ['6175550142', '(617) 555-0142', 'tel:+16175550142'],
  ['617-555-0142', '(617) 555-0142', 'tel:+16175550142'],
  ['(617)-555-0142', '(617) 555-0142', 'tel:+16175550142'],
  ['617.555.0142', '(617) 555-0142', 'tel:+16175550142'],
  ['617/555-0142', '(617) 555-0142', 'tel:+16175550142'],
  ['1-617-555-0142', '(617) 555-0142', 'tel:+16175550142'],
  ['+1 617 555 0142', '(617) 555-0142', 'tel:+16175550142'],
  ['tel:+1-617-555-0142', '(617) 555-0142', 'tel:+16175550142'],
  ['(557) 427-7991 x5367', '(557) 427-7991 x5367', 'tel:+15574277991;ext=5367'],
  ['617-555-0142 ext. 12', '(617) 555-0142 x12', 'tel:+16175550142;ext=12'],
  ['617-555-0142, Extension 12', '(617) 555-0142 x12', 'tel:+16175550142;ext=12'],
  ['1-800-4-CANCER', '1-800-4-CANCER', 'tel:+18004226237'],
  ['+44 20 7946 0958', '+44 20 7946 0958', 'tel:+442079460958'],
  ['+44 (0)20 7946 0958', '+44 (0)20 7946 0958', 'tel:+442079460958'],
  ['911', '911', 'tel:911'],
  ['call the office', 'call the office', undefined],
  ['', '', undefined],
];

describe('phone numbers', () => {
  for (const [text, display, url] of written) {
    it(`reads "${text}"`, () => {
      expect(formatPhone(text)).to.equal(display);
      expect(telephoneUrl(text)).to.equal(url);
      expect(telephoneUrl(display), 'from the display text').to.equal(url);
    });
  }
});
