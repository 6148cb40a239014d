import { expect } from '@open-wc/testing';
import '../support/learn-everything.ts';
import { file } from '../../src/content/cancers/index.ts';
import { cancerTypeById, cancerTypes } from '../../src/content/cancer-types.ts';
import { cancerTypeOfCode } from '../../src/content/cancer-type-of-code.ts';
import { urgentHelp, urgentHelpSources } from '../../src/content/urgent-help.ts';
import { urgentEnglish } from '../../src/text/english/urgent.ts';
import { sharedData } from '../support/shared-data.ts';

/** Ids are a public contract: one may be added, none may go or change. */
const promisedIds = `breast dcis inflammatory-breast male-breast lung small-cell-lung mesothelioma thymus heart-and-chest colorectal appendix anal esophageal stomach small-intestine liver bile-duct gallbladder pancreatic gist peritoneal other-digestive cervical uterine uterine-sarcoma ovarian vaginal vulvar gestational-trophoblastic prostate bladder kidney upper-urinary urethral testicular penile acute-lymphoblastic-leukemia acute-myeloid-leukemia chronic-lymphocytic-leukemia chronic-myeloid-leukemia hairy-cell-leukemia other-leukemia hodgkin-lymphoma aggressive-lymphoma burkitt-lymphoma cns-lymphoma mantle-cell-lymphoma follicular-lymphoma cutaneous-lymphoma lymphoma multiple-myeloma waldenstrom myelodysplastic-syndrome myeloproliferative-neoplasm mast-cell histiocytosis melanoma skin merkel-cell soft-tissue-sarcoma kaposi bone osteosarcoma ewing-sarcoma mouth throat nasopharyngeal larynx nasal-and-sinus salivary-gland head-and-neck glioblastoma brain spinal-cord meningioma eye eye-melanoma thyroid anaplastic-thyroid parathyroid adrenal pheochromocytoma pituitary other-endocrine neuroendocrine pancreatic-neuroendocrine neuroendocrine-carcinoma childhood-cancer neuroblastoma wilms retinoblastoma childhood-brain rhabdomyosarcoma hepatoblastoma pleuropulmonary-blastoma juvenile-myelomonocytic unknown-primary germ-cell`.split(' ');

describe('the cancer vocabulary', () => {
  it('keeps its ids, each once', () => {
    expect(cancerTypes.map(({ id }) => id)).to.have.members(promisedIds);
    expect(new Set(promisedIds).size).to.equal(promisedIds.length);
    expect(cancerTypeById('breast')?.name).to.equal('Breast cancer');
    expect(cancerTypeById('__proto__')).to.equal(undefined);
    expect(cancerTypeById('not-sure')).to.equal(undefined);
  });

  it('has names in sentence case, words in lower case, well-formed codes and known families', () => {
    for (const { name, words, codes, specialties, family } of cancerTypes) {
      expect(name, name).to.match(/^[A-Z]/);
      expect(name.replace(/\(.*?\)/g, ''), name).not.to.match(/ (?!Hodgkin)[A-Z]/);
      expect(words.join(), name).to.equal(words.join().toLowerCase());
      expect(new Set(words).size, name).to.equal(words.length);
      for (const code of codes) expect(code).to.match(/^[CD]\d[\dAB](\.[\dA-Z]{1,3})?$/);
      expect(specialties, name).not.to.have.length(0);
      for (const code of specialties) expect(code).to.match(/^[\dA-Z]{9}X$/);
      expect(file.vocabulary.families[family]?.[0], name).to.be.a('string');
    }
  });

  it('lets no two types claim one code', () => {
    const codes = cancerTypes.flatMap((type) => type.codes);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).to.deep.equal([]);
  });

  it('calls acute leukemias, fast lymphomas and children\'s cancers urgent', () => {
    for (const { id, family, pace } of cancerTypes) {
      if (family === 'children' || /^acute|aggressive|burkitt|other-leukemia/.test(id)) expect(pace, id).to.equal('urgent');
    }
  });

  it('places every ICD-10-CM code of a cancer', async function () {
    const csv = await (await sharedData(this, 'vocabularies/icd10cm-neoplasms.csv')).text();
    const codes = csv.split('\n').map((line) => line.split(',')[0]!.trim());
    const cancers = codes.filter((code) => /^(C\d[\dA-Z]|D03|D05|D3[23A]|D4[23567])/.test(code));
    expect(cancers.length).to.be.greaterThan(700);
    expect(cancers.filter((code) => !cancerTypeOfCode(code))).to.deep.equal([]);
    for (const code of cancers.filter((one) => /^C(7[789]|80)/.test(one))) expect(cancerTypeOfCode(code)?.id, code).to.equal('unknown-primary');
  });

  it('takes the longest match, with or without dot, in any case', () => {
    const expected = {
      'C50.911': 'breast', c50911: 'breast', 'D05.11': 'dcis', 'C25.4': 'pancreatic-neuroendocrine', 'C25.9': 'pancreatic', 'C91.00': 'acute-lymphoblastic-leukemia',
      'C91.90': 'other-leukemia', 'C49.A2': 'gist', 'C83.39': 'aggressive-lymphoma', 'C93.31': 'juvenile-myelomonocytic', 'C69.20': 'retinoblastoma', 'C74.10': 'pheochromocytoma',
      'D46.9': 'myelodysplastic-syndrome', 'D32.0': 'meningioma', 'C7A.021': 'neuroendocrine', 'C7B.1': 'merkel-cell', 'D45': 'myeloproliferative-neoplasm',
    };
    for (const [code, id] of Object.entries(expected)) expect(cancerTypeOfCode(code)?.id, code).to.equal(id);
    for (const code of ['', 'C', 'Z85.3', 'breast', 'C99', 'C50.9 and more']) expect(cancerTypeOfCode(code), code).to.equal(undefined);
  });
});

describe('urgent help', () => {
  it('has words and known sources for each line, and claims no review', () => {
    const sources = new Set(urgentHelpSources.map(({ id }) => id));
    for (const { id, sources: used, status } of urgentHelp) {
      expect(urgentEnglish).to.have.property(id);
      expect(used.every((one) => sources.has(one)), id).to.equal(true);
      expect(status).to.equal('draft');
    }
  });
});
