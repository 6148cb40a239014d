import { expect } from '@open-wc/testing';
import { chooseLanguage, textDirection } from '../../src/text/choose-language.ts';
import { english } from '../../src/text/english.ts';
import { speak, type TextId } from '../../src/text/say.ts';
import { fillTemplate } from '../../src/text/template.ts';

describe('words', () => {
  it('fills placeholders in, numbers as the language writes them', () => {
    expect(fillTemplate('{count} of {all}', { count: 1234, all: 'x' }, 'en')).to.equal('1,234 of x');
    expect(fillTemplate('{count}', { count: 1234567 }, 'de')).to.equal('1.234.567');
  });

  it('leaves a placeholder without a value in sight', () => {
    expect(fillTemplate('Call {phone}', {}, 'en')).to.equal('Call {phone}');
  });

  it('does not read values off Object.prototype', () => {
    expect(fillTemplate('{constructor}', Object.create(null), 'en')).to.equal('{constructor}');
  });

  it('picks the plural form by the language', () => {
    const template = { one: '{count} list', few: '{count} listy', other: '{count} listów' };
    expect([1, 3, 5].map((count) => fillTemplate(template, { count }, 'pl'))).to.deep.equal(['1 list', '3 listy', '5 listów']);
  });

  it("puts a hospital's correction before ours and keeps ours for the rest", () => {
    const say = speak('en', [{ 'common.loading': 'One moment' }]);
    expect(say('common.loading')).to.equal('One moment');
    expect(say('common.close')).to.equal(english['common.close']);
  });

  it('finds the nearest language: the tag, then without its region, else English', () => {
    expect(chooseLanguage('es-MX', ['en', 'es'])).to.equal('es');
    expect(chooseLanguage('ES_us', ['en', 'es'])).to.equal('es');
    expect(chooseLanguage('zh-Hant-TW', ['en', 'zh-Hant'])).to.equal('zh-Hant');
    expect(chooseLanguage('fr', ['en', 'es'])).to.equal('en');
    expect(chooseLanguage('', ['en', 'es'])).to.equal('en');
  });

  it('knows which languages run from right to left', () => {
    expect(['ar', 'he-IL', 'fa', 'ur'].map(textDirection)).to.deep.equal(['rtl', 'rtl', 'rtl', 'rtl']);
    expect(['en', 'es', 'arn'].map(textDirection)).to.deep.equal(['ltr', 'ltr', 'ltr']);
  });

  it('has only texts with words in them, and ids that name their place', () => {
    for (const [id, template] of Object.entries(english)) {
      expect(id).to.match(/^[a-z][a-zA-Z]*(\.[a-z][a-zA-Z-]*)+$/);
      for (const form of typeof template === 'string' ? [template] : Object.values(template)) expect(form, id as TextId).to.match(/\S/);
    }
  });
});
