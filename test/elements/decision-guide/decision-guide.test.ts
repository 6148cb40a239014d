import { expect } from '@open-wc/testing';
import { watchForTwins } from '../../../src/embed/upgrade-twins.ts';
import { checkAxe } from '../../support/check-axe.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { deepActiveElement } from '../../support/deep-active-element.ts';
import { press, typeText } from '../../support/press.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';
import { asked, inside, makeGuide, pressWords, texts, told, write } from './make-guide.ts';

const said = silentConsole();

describe('the decision guide', () => {
  afterEach(() => document.body.replaceChildren());

  it('says first whose site it is and that nothing is decided, asks where one is, and is accessible', async () => {
    const guide = await makeGuide();
    expect(texts(guide, '.lede')[0]).to.contain('This hospital offers second opinions.').and.to.contain('It decides nothing for you');
    expect(texts(guide, '.screen-only > .hint')[0]).to.equal('Draft: no doctor has reviewed this guide yet.');
    expect(asked(guide)).to.equal('Where are you now?');
    expect(texts(guide, '.option')).to.have.length(3);
    await checkAxe(guide);
  });

  it('tells the moment to the case, where the question list reads it, and goes the way that fits', async () => {
    const guide = await makeGuide();
    const events: Event[] = [];
    for (const name of ['so-guide-changed', 'so-step-changed']) document.body.addEventListener(name, (event) => events.push(event));
    await pressWords(guide, 'I have both opinions');
    expect(told(guide)['moment']).to.equal('both');
    await pressWords(guide, 'Next');
    expect(asked(guide)).to.equal('What did each doctor say?');
    expect(events.map(({ type }) => type)).to.deep.equal(['so-guide-changed', 'so-step-changed']);
    expect(events.map((event) => (event as CustomEvent).detail), 'carry nothing').to.deep.equal([null, null]);
  });

  it('puts focus on the heading of each step, by keys alone too', async () => {
    const guide = await makeGuide();
    inside<HTMLInputElement>(guide, '.option input').focus();
    await press('Space');
    expect(told(guide)['moment']).to.equal('thinking');
    inside(guide, '.next').focus();
    await press('Enter');
    await guide.updateComplete;
    await new Promise((done) => setTimeout(done));
    expect(deepActiveElement()?.id).to.equal('step');
    expect(deepActiveElement()?.textContent?.trim()).to.equal('Should I get a second opinion now?');
    inside(guide, '.back').click();
    await new Promise((done) => setTimeout(done, 20));
    expect(deepActiveElement()?.textContent?.trim()).to.equal('Where are you now?');
    expect(inside<HTMLInputElement>(guide, '.option input').checked, 'nothing lost on Back').to.equal(true);
  });

  it('gives every option of the decision the same headwords, and leaves it open again when taken back', async () => {
    const guide = await makeGuide({ moment: 'thinking', at: 'decision' });
    const headwords = [...guide.renderRoot.querySelectorAll('.option')].map((option) => [...option.querySelectorAll('strong')].map((one) => one.textContent));
    expect(headwords).to.have.length(3);
    expect(headwords[0]).to.have.length(6);
    for (const some of headwords) expect(some).to.deep.equal(headwords[0]);
    await pressWords(guide, 'Not get one');
    expect(told(guide)['decision']).to.equal('not');
    await pressWords(guide, 'Take my answer back: Should I get a second opinion now?');
    expect(told(guide)).not.to.have.property('decision');
    expect(guide.renderRoot.querySelector('.option input:checked')).to.equal(null);
    expect(deepActiveElement()?.matches('.option input'), 'focus is not lost').to.equal(true);
  });

  it('asks why only where they differ', async () => {
    const guide = await makeGuide({ moment: 'both', at: 'outcome' });
    await pressWords(guide, 'They agree');
    expect(texts(guide, '.option .details li')).to.have.length(3);
    await pressWords(guide, 'Next');
    expect(asked(guide)).to.equal('What matters most to you?');
    await pressWords(guide, 'Back');
    await pressWords(guide, 'They differ');
    await pressWords(guide, 'Next');
    expect(asked(guide)).to.equal('Why do they differ?');
  });

  it('compares four rows, more on request, with notes of each doctor; what may come can be skipped', async () => {
    const guide = await makeGuide({ moment: 'both', at: 'compare' });
    expect(guide.renderRoot.querySelectorAll('.step > .compared')).to.have.length(4);
    expect(guide.renderRoot.querySelectorAll('.fold .compared')).to.have.length(6);
    await pressWords(guide, 'Different', 2);
    expect(told(guide)['compare.plan']).to.equal('different');
    const [first, second] = [...guide.renderRoot.querySelectorAll<HTMLTextAreaElement>('.pair textarea')] as [HTMLTextAreaElement, HTMLTextAreaElement];
    await write(guide, first, 'A lymphoma');
    await write(guide, second, 'Not clear');
    expect([told(guide)['first.what'], told(guide)['second.what']]).to.deep.equal(['A lymphoma', 'Not clear']);
    inside(guide, '.fold > summary').click();
    inside(guide, '.skip').click();
    await guide.updateComplete;
    expect(guide.renderRoot.querySelectorAll('.fold .compared')).to.have.length(5);
    expect(texts(guide, '.blank tbody th')).to.have.length(10).and.not.to.include('What may come');
  });

  it('takes an answer on one row back', async () => {
    const guide = await makeGuide({ moment: 'both', at: 'compare', 'compare.plan': 'different', 'compare.goal': 'same' });
    await pressWords(guide, 'Take my answer back: The plan');
    expect(told(guide)).to.have.property('compare.goal').and.not.to.equal(undefined);
    expect(told(guide)).not.to.have.property('compare.plan');
    expect(guide.renderRoot.querySelector('[name="compare.plan"]:checked')).to.equal(null);
    expect((deepActiveElement() as HTMLInputElement).name, 'focus is not lost').to.equal('compare.plan');
  });

  it('keeps what is being typed when the page goes, or its language', async () => {
    const guide = await makeGuide({ moment: 'both', at: 'compare' });
    inside(guide, '.notes summary').click();
    const second = guide.renderRoot.querySelectorAll<HTMLTextAreaElement>('.pair textarea')[1]!;
    second.focus();
    await typeText('Drugs.');
    guide.lang = 'es';
    guide.requestUpdate();
    await waitUntilSettled(guide);
    expect(second.value).to.equal('Drugs.');
    window.dispatchEvent(new Event('pagehide'));
    expect(told(guide)['second.what']).to.equal('Drugs.');
    await press('Control+a', 'Backspace');
    second.blur();
    await guide.updateComplete;
    expect(told(guide)).not.to.have.property('second.what');
    expect(inside<HTMLDetailsElement>(guide, '.notes').open, 'does not fold under the hands').to.equal(true);
  });

  it('keeps where one was with the answers, and shows it again after a reload or beside a second guide', async () => {
    const guide = await makeGuide();
    await pressWords(guide, 'I’m getting one');
    await pressWords(guide, 'Next');
    const kept = told(guide);
    expect(kept['at']).to.equal('path');
    document.body.replaceChildren();
    expect(asked(await makeGuide(kept))).to.equal('Your way to the second opinion');
  });

  it('keeps its place and the answers when the language of the page changes', async () => {
    const guide = await makeGuide({ moment: 'thinking', decision: 'later', at: 'decision' });
    guide.lang = 'es';
    await waitUntilSettled(guide);
    expect(asked(guide)).to.equal('Should I get a second opinion now?');
    expect(inside<HTMLInputElement>(guide, '.option input:checked').value).to.equal('later');
  });

  it('says how many pages there are once a moment is picked, as that decides it', async () => {
    const guide = await makeGuide();
    expect(texts(guide, '.progress summary')).to.deep.equal(['Page 1']);
    await pressWords(guide, 'I’m getting one');
    expect(texts(guide, '.progress summary')).to.deep.equal(['Page 1 of 4']);
  });

  it('goes to any step from the list of all', async () => {
    const guide = await makeGuide({ moment: 'thinking' });
    inside(guide, '.progress summary').click();
    expect(texts(guide, '.progress li')).to.have.length(12);
    await pressWords(guide, 'How do I tell my doctor?');
    expect(asked(guide)).to.equal('How do I tell my doctor?');
    expect(texts(guide, '.step blockquote').length).to.be.greaterThan(1);
    expect(texts(guide, '.progress summary')[0]).to.equal('Page 6 of 12');
  });

  it('has the urgent-help strip and a number on every step of every moment', async () => {
    for (const moment of ['thinking', 'getting', 'both']) {
      const guide = await makeGuide({ moment, outcome: 'differ' });
      for (let left = texts(guide, '.progress li').length; left > 0; left--) {
        expect(inside(guide, '.screen-only [part=urgent-help]').getBoundingClientRect().height, asked(guide)).to.be.greaterThan(0);
        expect(inside<HTMLAnchorElement>(guide, '.call-us a').href, asked(guide)).to.equal('tel:+15550100199');
        expect(texts(guide, '.about .disclosure dt')).to.have.length(7);
        if (left > 1) await pressWords(guide, 'Next');
      }
      expect(asked(guide)).to.equal('All in one');
      document.body.replaceChildren();
    }
  });

  it('has the meaning of every medical word on the screen one tap away: of rows, options, questions, and what is summed up', async () => {
    const meanings = async (at: string, more = {}) => {
      const guide = await makeGuide({ moment: 'both', outcome: 'differ', ...more, at });
      const words = texts(guide, '.step .origin:not(.notes) dt');
      document.body.replaceChildren();
      return words;
    };
    expect(await meanings('compare')).to.include.members(['stage', 'side effect', 'slides']);
    expect(await meanings('safe', { moment: 'thinking' })).to.include.members(['acute', 'leukemia', 'lymphoma']);
    expect(await meanings('why')).to.include.members(['tumor board', 'pathologist']);
    expect(await meanings('summary', { why: 'judgment' })).to.include('tumor board');
  });

  it('works with no case on the page', async () => {
    const guide = document.createElement('so-decision-guide');
    document.body.append(guide);
    await waitUntilSettled(guide);
    await pressWords(guide, 'I’m getting one');
    await pressWords(guide, 'Next');
    expect(asked(guide)).to.equal('Your way to the second opinion');
  });

  it('comes up from its div twin, attributes and JSON included', async () => {
    const frame = document.createElement('div');
    frame.innerHTML = '<div data-second-opinion="decision-guide" data-phone="555-0100" data-content-approved-by="Ana Silva, MD"><p>Call 555-0100.</p></div>';
    document.body.append(frame);
    watchForTwins();
    const guide = frame.querySelector('so-decision-guide')!;
    await waitUntilSettled(guide);
    expect(texts(guide, '.screen-only > .hint')[0]).to.equal('This hospital says that it has reviewed this guide: Ana Silva, MD.');
  });

  it('leaves no answer in the address, the title or attributes of its own', async () => {
    const guide = await makeGuide({ moment: 'both', at: 'summary', values: ['own:canary-4711'], weights: ['lot'], 'first.plan': 'canary-4711', 'support.who': 'canary-4711' });
    expect(location.href + document.title + guide.outerHTML).not.to.contain('canary');
    const shown = [...guide.renderRoot.querySelectorAll('*')].filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.includes('canary')));
    expect(shown.length).to.be.greaterThan(5);
    for (const one of shown) expect(Boolean(one.closest('.rr-block')), one.outerHTML).to.equal(true);
  });

  it('keeps what protects a patient in sight when a hospital’s JSON empties it, and tells the web team', async () => {
    const override = {
      options: [{ id: 'later', details: [] }, { id: 'not', details: ['Money: you save it.'] }],
      steps: [{ id: 'decision', paragraphs: [] }, { id: 'safe', paragraphs: [], points: [], say: [] }],
    };
    const guide = await makeGuide({ moment: 'thinking', at: 'decision' }, { override, attributes: { debug: '' } });
    const headwords = [...guide.renderRoot.querySelectorAll('.option')].map((option) => [...option.querySelectorAll('strong')].map((one) => one.textContent));
    for (const some of headwords) expect(some).to.deep.equal(headwords[0]);
    expect(headwords[0]).to.have.length(6);
    expect(texts(guide, '.step')[0]).to.contain('A doctor has told you what the cancer is');
    for (const path of ['options[0].details', 'options[1].details', 'steps[0].paragraphs', 'steps[1].paragraphs', 'steps[1].points', 'steps[1].say']) expect(texts(guide, '[part=debug]')[0]).to.contain(`${path}: `);
    await pressWords(guide, 'Next');
    await pressWords(guide, 'Next');
    expect(asked(guide)).to.equal('Is it safe to wait?');
    expect(texts(guide, '.step')[0]).to.contain('Keep the dates you have').and.to.contain('Only your own doctor can tell you').and.to.contain('“How long is it safe to wait before treatment starts?”');
  });

  it('warns the web team, not the patient, once the content is past its date', async () => {
    const guide = await makeGuide({}, { override: { disclosure: [{ id: 'update', date: '2020-01-01' }] } });
    expect(await said().hear(/was to be checked again by 2020-01-01/)).to.have.length(1);
    expect(texts(guide, '.disclosure dd').join(' ')).to.contain('January 1, 2020');
  });
});
