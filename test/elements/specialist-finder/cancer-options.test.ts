import { expect } from '@open-wc/testing';
import '../../support/learn-everything.ts';
import { cancerTypes } from '../../../src/content/cancer-types.ts';
import { listCancerOptions, takeTyped } from '../../../src/elements/specialist-finder/search/cancer-options.ts';
import { speak } from '../../../src/text/say.ts';

const say = speak('en');
const choices = (typed: string) => listCancerOptions(say, typed).options.map(({ choice }) => choice);
const taken = (typed: string) => takeTyped(say, typed)?.choice;

describe('the list of cancers', () => {
  it('begins with what people mean', () => {
    const first: Record<string, string> = {
      'stage 4': 'unknown-primary', 'Stage IV': 'unknown-primary', mets: 'unknown-primary', metastatic: 'unknown-primary', unknown: 'unknown-primary',
      'blood cancer': 'other-leukemia lymphoma multiple-myeloma', 'skin cancer': 'skin melanoma merkel-cell', 'throat cancer': 'throat mouth nasopharyngeal larynx',
      leukemia: 'other-leukemia acute-lymphoblastic-leukemia', lukemia: 'other-leukemia acute-lymphoblastic-leukemia', 'childhood leukemia': 'acute-lymphoblastic-leukemia',
      sarcoma: 'soft-tissue-sarcoma', kids: 'childhood-cancer', "women's cancer": 'cervical uterine', 'gall bladder': 'gallbladder', 'colon stage 4': 'colorectal',
      'metastatic breast cancer': 'breast', 'stage iv breast cancer': 'breast', 'my mom has liver cancer': 'liver', 'inflammatory brest cancer': 'inflammatory-breast',
      'I dont know': 'not-sure', 'I don’t know what kind': 'not-sure', idk: 'not-sure', 'not sure': 'not-sure', unsure: 'not-sure',
    };
    for (const [typed, ids] of Object.entries(first)) expect(choices(typed).slice(0, ids.split(' ').length).join(' '), typed).to.equal(ids);
  });

  it('is the common list where only "cancer", or nothing that tells, is typed', () => {
    for (const typed of ['cancer', 'Cancers', 'can', 'tumor', 'all cancers', 'stage 1', '  ']) {
      const { options, note } = listCancerOptions(say, typed);
      expect(options[0]!.choice, typed).to.equal('breast');
      expect(note, typed).to.equal('finder.cancerCommon');
    }
    expect(listCancerOptions(say, 'qqqqxyz').note).to.equal('finder.cancerUnknown');
    expect(listCancerOptions(say, 'stage 4').note).to.equal(undefined);
  });

  it('has nothing that only sounds alike where the word is one we know', () => {
    const wrong: Record<string, string> = {
      'gall bladder': 'testicular', 'throat cancer': 'gestational-trophoblastic', mets: 'neuroendocrine', 'skin cancer': 'nasal-and-sinus', 'stage 4': 'dcis', 'I dont know': 'childhood-brain',
      'cancer': 'peritoneal', GBM: 'dcis', 'stage 1': 'dcis',
    };
    for (const [typed, id] of Object.entries(wrong)) expect(choices(typed), typed).not.to.include(id);
  });

  it('has each choice once, and always both that need no name', () => {
    for (const typed of ['', 'stage 4', 'idk', 'lung', 'spread', 'qqqqxyz', 'not sure which lung cancer']) {
      expect(new Set(choices(typed)).size, typed).to.equal(choices(typed).length);
      expect(choices(typed), typed).to.include.members(['unknown-primary', 'not-sure']);
    }
  });

  it('takes a name or a word of one type, and nothing that could be another', () => {
    const meant: Record<string, string> = { GBM: 'glioblastoma', 'bowel cancer': 'colorectal', breast: 'breast', 'brest cancer': 'breast', 'Breast Cancer ': 'breast', 'cancer of the colon': 'colorectal', idk: 'not-sure' };
    for (const [typed, id] of Object.entries(meant)) expect(taken(typed), typed).to.equal(id);
    for (const typed of ['', 'all', 'ALL', 'skin cancer', 'blood', 'stage 4', 'mets', 'sarcoma', 'germ cell', 'squamous cell carcinoma', 'neuroendocrine cancer', 'acc', 'pnet', 'digestive cancer', 'thyroid nodule', 'stage 2 breast cancer', 'lipoma', 'cancer']) {
      expect(taken(typed), typed).to.equal(undefined);
    }
    for (const { name, id } of cancerTypes) expect(taken(name), name).to.equal(id);
  });

  it('tells no misspelling, no word of another language, and nothing the name has already', () => {
    const alsoCalled = (typed: string) => listCancerOptions(say, typed).options[0]!.alsoCalled;
    for (const typed of ['lukemia', 'lymphona', 'overian', 'kidny', 'colan', 'uing sarcoma', 'sarcoma de utero', 'cancer de seno', 'leukaemia', 'gall bladder', 'breast', 'skin', 'prostrate']) expect(alsoCalled(typed), typed).to.equal(undefined);
    for (const [typed, word] of [['bowel', 'bowel cancer'], ['womb', 'womb cancer'], ['gbm', 'gbm']] as const) expect(alsoCalled(typed)).to.equal(word);
    for (const { words, name } of cancerTypes) expect(words.join(), name).not.to.match(/\b(?:de|del|cancer [a-z]+ico)\b|itis?osis/);
  });
});
