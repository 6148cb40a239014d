import { expect } from '@open-wc/testing';
import { writeCaseText } from '../../../src/elements/keeping/write-case-text.ts';
import { emptyCase } from '../../../src/model/patient-case.ts';
import { speak } from '../../../src/text/say.ts';
import { fullCase } from '../../case/full-case.ts';
import '../../support/learn-everything.ts';

const write = (told = fullCase, item?: (id: string) => string | undefined, guides?: readonly string[]) =>
  writeCaseText(told, speak('en'), 'en', { cancer: (id) => (id === 'breast' ? 'Breast cancer' : undefined), item }, guides);

describe('a case as plain text for family', () => {
  it('says what was told, in the order one asks', () => {
    expect(write()).to.equal(
      [
        'Notes for a second opinion',
        'For: my child',
        'Type of cancer: Breast cancer',
        'Next treatment: January 4, 2027',
        'Appointment: December 14, 2026',
        'Doctor or center: Ada Fictional, Harbor Cancer Center, (555) 010-0110',
        '',
        'Papers asked for',
        '- Pathology report (Mercy Hospital): Call again Monday',
        '',
        'Papers I have',
        '- Insurance card',
        '',
        'Questions to ask',
        '- Can I travel? → Yes',
        '- How long',
        '',
        'Not in this text: my notes from “Think it through”. They can be sent from that page.',
      ].join('\n'),
    );
  });

  it('takes the names of those who know them', () => {
    expect(write(fullCase, (id) => (id === 'how-long' ? 'How long can I wait?' : undefined))).to.contain('- How long can I wait?');
  });

  it('ends in what a guide on the page has to say', () => {
    expect(write(fullCase, undefined, ['My notes\n\n- Surgery'])).to.match(/- How long\n\nMy notes\n\n- Surgery$/);
    expect(write({ ...emptyCase, guide: { moment: 'both', at: 'compare' } }, undefined, ['My notes']), 'nothing thought through yet').to.equal('Notes for a second opinion');
  });

  it('does not mention what was not told', () => {
    expect(write(emptyCase)).to.equal('Notes for a second opinion');
    expect(write({ ...emptyCase, person: 'me', cancer: 'not-sure', situations: { 'in-hospital': 'yes', 'treatment-soon': 'yes' } })).to.equal(
      'Notes for a second opinion\nIn the hospital now\nTreatment starts within 7 days',
    );
  });
});
