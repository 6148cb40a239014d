import { expect } from '@open-wc/testing';
import { booleanSetting, choiceSetting, listSetting, numberSetting, textSetting } from '../../src/model/setting.ts';

describe('settings as web teams write them', () => {
  it('takes the boolean spellings that CMS editors leave behind', () => {
    const { read } = booleanSetting('debug');
    for (const raw of ['', 'true', 'TRUE', 'debug', true]) expect(read(raw), String(raw)).to.equal(true);
    for (const raw of ['false', ' False ', false]) expect(read(raw), String(raw)).to.equal(false);
    expect(read('perhaps')).to.equal(undefined);
  });

  it('takes numbers in range, from text or as numbers, and nothing else', () => {
    const { read } = numberSetting(20, { least: 1, most: 100, whole: true });
    expect(read('20')).to.equal(20);
    expect(read(7)).to.equal(7);
    for (const raw of ['', ' ', '0', '101', '2.5', 'twenty', NaN, Infinity]) expect(read(raw), String(raw)).to.equal(undefined);
  });

  it('takes a choice in any case and refuses others', () => {
    const { read } = choiceSetting(['mi', 'km'], 'mi');
    expect(read(' KM ')).to.equal('km');
    expect(read('miles')).to.equal(undefined);
  });

  it('takes lists apart at spaces and commas, and refuses a list with a stranger in it', () => {
    const { read } = listSetting(['language', 'insurance'], []);
    expect(read('language, insurance')).to.deep.equal(['language', 'insurance']);
    expect(read(['insurance'])).to.deep.equal(['insurance']);
    expect(read('language price')).to.equal(undefined);
  });

  it('reads text without the white space around it', () => {
    expect(textSetting(undefined).read('  555 0100 ')).to.equal('555 0100');
    expect(textSetting('911').read('   ')).to.equal('911');
  });
});
