import '../../src/define.ts';
import { ContextEvent } from '@lit/context';
import { expect } from '@open-wc/testing';
import { caseContext, type CaseHandle } from '../../src/case/case-context.ts';
import { CaseElement } from '../../src/elements/case/case.ts';
import { silentConsole } from '../support/console-watch.ts';
import { addProbe, type CaseProbe } from './case-probe.ts';

/** A MutationObserver has been told, and what it asked for has been drawn. */
const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

function addCase(id: string, into: Element = document.body): CaseElement {
  const element = document.createElement('so-case');
  if (id) element.id = id;
  return into.appendChild(element);
}

const hostOf = (probe: CaseProbe) => probe.shared?.host;

describe('which case an element belongs to', () => {
  silentConsole();
  afterEach(() => document.body.replaceChildren());

  it('the one around it, however late that comes to be', async () => {
    const outer = document.createElement('div');
    document.body.append(outer);
    const probe = addProbe({ into: outer });
    probe.answer({ about: 'cancer', value: 'lung' });
    expect(probe.told.cancer, 'the page’s own').to.equal('lung');
    const around = addCase('');
    around.append(outer);
    await nextTurn();
    expect(hostOf(probe)).to.equal(around);
    expect(probe.told.cancer).to.equal(undefined);
    probe.answer({ about: 'cancer', value: 'breast' });
    expect(around.patientCase.cancer).to.equal('breast');
    document.body.append(outer);
    expect(probe.told.cancer, 'moved out').to.equal('lung');
    probe.answer({ about: 'cancer', value: undefined });
  });

  it('the one around it, where that is defined after what is inside', async () => {
    class LateCase extends CaseElement {}
    const around = document.createElement('so-late-case');
    document.body.append(around);
    const probe = addProbe({ into: around });
    expect(hostOf(probe)).not.to.equal(around);
    customElements.define('so-late-case', LateCase);
    await nextTurn();
    expect(hostOf(probe)).to.equal(around);
    probe.answer({ about: 'cancer', value: 'breast' });
    expect((around as LateCase).patientCase.cancer).to.equal('breast');
  });

  it('the one it names, wherever that stands', () => {
    const around = addCase('near');
    const named = addCase('far');
    const probe = addProbe({ caseId: 'far', into: around });
    expect(hostOf(probe)).to.equal(named);
    probe.answer({ about: 'cancer', value: 'breast' });
    expect([named.patientCase.cancer, around.patientCase.cancer]).to.deep.equal(['breast', undefined]);
  });

  it('the one it names, where that appears later, goes, and comes back', async () => {
    const probe = addProbe({ caseId: 'later' });
    await probe.updateComplete;
    const page = probe.shared!.attend;
    const named = addCase('later');
    await nextTurn();
    expect(hostOf(probe)).to.equal(named);
    probe.answer({ about: 'cancer', value: 'breast' });
    named.remove();
    await nextTurn();
    expect(probe.shared!.attend).to.equal(page);
    expect(probe.told.cancer).to.equal(undefined);
    document.body.append(named);
    await nextTurn();
    expect(probe.told.cancer).to.equal('breast');
  });

  it('the one it names, where the name is given later on either side', async () => {
    const named = addCase('');
    const probe = addProbe({ caseId: 'named' });
    named.id = 'named';
    await nextTurn();
    expect(hostOf(probe)).to.equal(named);
    const other = addCase('other');
    probe.setAttribute('case-id', 'other');
    await probe.updateComplete;
    expect(hostOf(probe)).to.equal(other);
  });

  it('still that one when other cases come into the page, or into the one it named', async () => {
    const probe = addProbe({ caseId: 'mine' });
    await probe.updateComplete;
    const named = addCase('mine');
    await nextTurn();
    addCase('beside');
    addCase('within', named);
    await nextTurn();
    expect(hostOf(probe)).to.equal(named);
    probe.answer({ about: 'cancer', value: 'breast' });
    expect(named.patientCase.cancer).to.equal('breast');
    named.clear();
    expect(probe.told.cancer).to.equal(undefined);
  });

  it('the same after it was moved ten times, with nobody left waiting', async () => {
    const cases = [addCase('one'), addCase('two')];
    const probe = addProbe();
    for (let move = 0; move < 10; move++) cases[move % 2]!.append(probe);
    await probe.updateComplete;
    expect(hostOf(probe)).to.equal(cases[1]);
    cases[0]!.remove();
    probe.answer({ about: 'cancer', value: 'breast' });
    expect(cases[1]!.patientCase.cancer).to.equal('breast');
    expect(cases[0]!.patientCase.cancer).to.equal(undefined);
  });

  it('shared with another copy of the script, by the key both know', () => {
    const around = addCase('');
    const stranger = around.appendChild(document.createElement('div'));
    let handle: CaseHandle | undefined;
    // As another copy's element asks: nothing of ours but the key.
    const request = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
      context: Symbol.for('second-opinion/case@1'),
      contextTarget: stranger,
      subscribe: true,
      callback: (given: CaseHandle) => (handle = given),
    });
    stranger.dispatchEvent(request);
    handle!.tell({ about: 'cancer', value: 'breast' });
    expect(around.patientCase.cancer).to.equal('breast');
    expect(handle!.patientCase.cancer, 'told again').to.equal('breast');
  });

  it('provided by another copy of the script, is taken as our own', async () => {
    const theirs = document.body.appendChild(document.createElement('div'));
    const lent = addCase('lender');
    theirs.addEventListener('context-request', (event) => {
      const { context, callback } = event as ContextEvent<typeof caseContext>;
      if ((context as unknown) !== Symbol.for('second-opinion/case@1')) return;
      event.stopPropagation();
      lent.dispatchEvent(new ContextEvent(caseContext, theirs, callback, true));
    });
    const probe = addProbe({ into: theirs });
    probe.answer({ about: 'cancer', value: 'breast' });
    expect(lent.patientCase.cancer).to.equal('breast');
  });

  it('asked and kept by one element: the case’s own, else the first that stands in the page', async () => {
    const [keeps, first, second] = [addProbe({ tag: 'so-keeping-probe' }), addProbe(), addProbe()];
    await Promise.all([keeps, first, second].map((probe) => probe.updateComplete));
    expect(second.shared).to.include({ host: keeps, asker: first });
    document.body.prepend(second);
    await second.updateComplete;
    expect(keeps.shared).to.include({ host: second, asker: second });
    second.remove();
    keeps.remove();
    expect(first.shared).to.include({ host: first, asker: first });
    const around = addCase('');
    around.append(first);
    expect(first.shared).to.include({ host: around, asker: around });
  });
});
