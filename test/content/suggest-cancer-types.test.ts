import { expect } from '@open-wc/testing';
import '../support/learn-everything.ts';
import { cancerTypes, resolveCancers, suggestCancerTypes } from '../../src/content/cancer-types.ts';
import { sharedData } from '../support/shared-data.ts';

const suggested = (typed: string, limit = 5) => suggestCancerTypes(typed, limit).map(({ type }) => type.id);

describe('suggestCancerTypes', () => {
  it('finds what people write, first', () => {
    const expected = {
      breast: 'breast', brest: 'breast', 'BREAST CANCER': 'breast', bre: 'breast', 'bowel cancer': 'colorectal', colon: 'colorectal', GBM: 'glioblastoma', prostrate: 'prostate',
      AML: 'acute-myeloid-leukemia', leukaemia: 'other-leukemia', lukemia: 'other-leukemia', leukemia: 'other-leukemia', lymphoma: 'lymphoma', pancreas: 'pancreatic', womb: 'uterine',
      'cáncer de próstata': 'prostate', 'cancer de seno': 'breast', Waldenström: 'waldenstrom', DCIS: 'dcis', gist: 'gist', pancraetic: 'pancreatic', 'metastatic cancer': 'unknown-primary',
      'multiple-myeloma': 'multiple-myeloma', lung: 'lung', melanoma: 'melanoma', 'skin cancer': 'skin', 'brain tumor': 'brain', 'hodgkin': 'hodgkin-lymphoma', medulloblastoma: 'childhood-brain',
      'Kaposi Sarcoma (Soft Tissue Sarcoma)': 'kaposi', 'Throat Cancer (Head and Neck Cancer)': 'throat', 'Medulloblastoma and Other Central Nervous System (CNS) Embryonal Tumors': 'childhood-brain',
    };
    for (const [typed, id] of Object.entries(expected)) expect(suggested(typed)[0], typed).to.equal(id);
  });

  it('says which word matched, unless it is the name', () => {
    expect(suggestCancerTypes('womb')[0]?.word).to.equal('womb cancer');
    expect(suggestCancerTypes('breast cancer')[0]?.word).to.equal(undefined);
  });

  it('is silent for nothing, noise and the endless', () => {
    expect(suggestCancerTypes(' ')).to.deep.equal([]);
    expect(suggestCancerTypes('xqzvw')).to.deep.equal([]);
    expect(suggestCancerTypes('<b>'.repeat(10000)).length).to.be.at.most(8);
    expect(suggestCancerTypes('cancer', 3)).to.have.length.at.most(3);
  });

  it('forgives one wrong letter of each main word: at least 97 % among the first five', () => {
    const missed: string[] = [];
    let tried = 0;
    for (const { id, name } of cancerTypes) {
      const main = name.toLowerCase().split(/[^\p{L}]+/u).find((word) => word.length > 4 && !/^(cancer|tumor|early|other|lining|place|start|spread|known|behind|drain|children|multiple|acute|chronic|small|male|germ|that|rare|outside|follicular|histiocytosis)/.test(word));
      if (!main || main === 'leukemia' || main === 'lymphoma') continue;
      for (let at = 0; at < main.length; at++) {
        const changed = [main.slice(0, at) + main.slice(at + 1), main.slice(0, at) + (main[at] === 'e' ? 'a' : 'e') + main.slice(at + 1), main.slice(0, at) + (main[at + 1] ?? '') + main[at] + main.slice(at + 2)];
        for (const typed of changed) {
          tried++;
          if (!suggested(typed).includes(id)) missed.push(`${typed} (${id})`);
        }
      }
    }
    console.info(`misspellings found: ${tried - missed.length} of ${tried}`, missed.slice(0, 60).join(', '));
    expect(1 - missed.length / tried).to.be.at.least(0.97);
  });

  it('finds a type for every name of NCI', async function () {
    const { lists } = (await (await sharedData(this, 'vocabularies/nci-cancer-types.json')).json()) as { lists: { label: string }[][] };
    const nameless = lists.map((list) => list.filter(({ label }) => !suggestCancerTypes(label).length).map(({ label }) => label));
    console.info('Spanish without a type', nameless[1]!.length, 'of', lists[1]!.length, nameless[1]!.join(' | '));
    expect(nameless[0]).to.deep.equal([]);
    expect(nameless[1]!.length / lists[1]!.length).to.be.below(0.1);
  });
});

describe('resolveCancers', () => {
  it('reads what directories write', () => {
    const expected: Record<string, string[]> = {
      Breast: ['breast'], 'breast cancer': ['breast'], 'C50.9': ['breast'], 'acute-myeloid-leukemia': ['acute-myeloid-leukemia'], 'Cancer of the Colon': ['colorectal'],
      Lymphoma: ['hodgkin-lymphoma', 'lymphoma', 'burkitt-lymphoma', 'aggressive-lymphoma'], 'GI cancers': ['colorectal', 'pancreatic', 'liver'], 'Blood cancers': ['multiple-myeloma', 'hairy-cell-leukemia'],
      Leukemia: ['acute-myeloid-leukemia', 'chronic-lymphocytic-leukemia'], 'Head & Neck': ['throat', 'larynx'], 'Breast and Ovarian': ['ovarian', 'breast'], Sarcomas: ['osteosarcoma', 'soft-tissue-sarcoma'],
      'Kidney Cancer (Renal Cell)': ['kidney'], Pediatric: ['wilms', 'neuroblastoma'],
    };
    for (const [written, ids] of Object.entries(expected)) expect(resolveCancers(written), written).to.include.members(ids);
    expect(resolveCancers('Breast')).not.to.include('lung');
  });

  it('takes "all cancers" for every type, and ALL beside other words for a leukemia', () => {
    for (const written of ['All cancers', 'All', 'all', 'Any', 'All types of cancer', 'any cancer type', 'Every kind of cancer', 'all tumors', 'ALL CANCERS', 'All other cancers']) {
      expect(resolveCancers(written), written).to.have.length(cancerTypes.length);
    }
    expect(resolveCancers('ALL', false)).to.deep.equal(['acute-lymphoblastic-leukemia']);
    for (const written of ['ALL, AML', 'ALL/AML', 'ALL and AML', 'AML & ALL']) expect(resolveCancers(written), written).to.have.members(['acute-lymphoblastic-leukemia', 'acute-myeloid-leukemia']);
    expect(resolveCancers('ALL (adults)')).to.deep.equal(['acute-lymphoblastic-leukemia']);
    expect(resolveCancers('All breast cancers')).to.have.members(resolveCancers('Breast'));
    expect(resolveCancers('All solid tumors')).to.include.members(['breast', 'lung']).and.not.include('lymphoma');
  });

  it('reads the short words of departments', () => {
    const expected: Record<string, string[]> = {
      HPB: ['liver', 'bile-duct', 'gallbladder', 'pancreatic'], Hepatobiliary: ['liver', 'bile-duct', 'gallbladder'], 'H&N': ['throat', 'larynx', 'head-and-neck'], 'Upper GI': ['esophageal', 'stomach'], 'Lower GI': ['colorectal', 'anal'],
      'Breast CA': ['breast'], 'Prostate Ca': ['prostate'], 'Hem malignancies': ['lymphoma', 'multiple-myeloma'], 'Malignant hematology': ['lymphoma'], 'Haematological malignancies': ['lymphoma'], 'Colo-rectal': ['colorectal'],
      'Thyroid nodules/cancer': ['thyroid'], leukaemia: ['acute-myeloid-leukemia', 'hairy-cell-leukemia'], lukemia: ['acute-myeloid-leukemia', 'hairy-cell-leukemia'], 'Non-Hodgkin lymphoma': ['lymphoma', 'burkitt-lymphoma'],
    };
    for (const [written, ids] of Object.entries(expected)) expect(resolveCancers(written), written).to.include.members(ids);
    expect(resolveCancers('Upper GI')).not.to.include('colorectal');
    expect(resolveCancers('Non-Hodgkin lymphoma')).not.to.include('hodgkin-lymphoma');
    for (const written of ['Hematology/Oncology', 'Heme/Onc', 'Hematology & Medical Oncology']) expect(resolveCancers(written), 'a specialty says nothing of the cancers').to.deep.equal([]);
  });

  it('makes nothing of what it does not know', () => {
    for (const written of ['', 'cosmetic surgery', '__proto__', 'constructor', 'x'.repeat(5000)]) expect(resolveCancers(written), written).to.deep.equal([]);
  });
});
