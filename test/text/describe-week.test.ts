import { expect } from '@open-wc/testing';
import { describeHoursThere } from '../../src/text/describe-week.ts';
import { speak } from '../../src/text/say.ts';

const say = speak('en');
const inWords = (written: string) => describeHoursThere(say, 'en', written).replaceAll(/\s/g, ' ');

describe('hours in words', () => {
  it('put days with the same times together', () => {
    expect(inWords('Mo-Th 08:00-16:30; Fr 08:00-12:00; Sa 08:00-16:30')).to.equal('Monday to Thursday, Saturday, 8:00 AM – 4:30 PM; Friday, 8:00 AM – 12:00 PM');
  });

  it('stay as written where they can’t be understood', () => {
    expect(inWords('by appointment')).to.equal('by appointment');
    expect(inWords('')).to.equal('');
  });
});
