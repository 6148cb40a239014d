import { expect } from '@open-wc/testing';
import { nameLanguage } from '../../src/text/name-language.ts';
import { speak } from '../../src/text/say.ts';

describe('names of languages', () => {
  const named = (tag: string) => nameLanguage(speak('en'), 'en', tag);

  it('are the browser’s, and ours where some browsers have none or one that is too wide', () => {
    expect(['es', 'ht', 'ase', 'cmn'].map(named)).to.deep.equal(['Spanish', 'Haitian Creole', 'American Sign Language', 'Mandarin']);
  });

  it('stay as written where they are no tag', () => {
    expect(['Plain talk', '', 'x-y-z'].map(named)).to.deep.equal(['Plain talk', '', 'x-y-z']);
  });
});
