import { ContextConsumer } from '@lit/context';
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { caseContext } from '../../src/case/case-context.ts';
import { providePageCase } from '../../src/case/page-case.ts';

class CaseProbe extends LitElement {
  readonly seen: (string | undefined)[] = [];
  readonly handle = new ContextConsumer(this, {
    context: caseContext,
    subscribe: true,
    callback: ({ patientCase }) => this.seen.push(patientCase.cancer),
  });
}
customElements.define('case-probe', CaseProbe);

describe('the case of a page', () => {
  before(() => providePageCase());

  it('reaches elements that stand apart, whichever came first', () => {
    const early = document.body.appendChild(new CaseProbe());
    const late = document.body.appendChild(new CaseProbe());
    late.handle.value!.tell({ about: 'cancer', value: 'breast' });
    expect(early.seen.at(-1)).to.equal('breast');
    expect(late.seen.at(-1)).to.equal('breast');
    late.handle.value!.tell({ about: 'cancer', value: undefined });
    early.remove();
    late.remove();
  });

  it('stays one when a second copy of the script comes along', () => {
    const probe = document.body.appendChild(new CaseProbe());
    probe.handle.value!.tell({ about: 'cancer', value: 'lung' });
    providePageCase();
    const later = document.body.appendChild(new CaseProbe());
    expect(later.seen).to.deep.equal(['lung']);
    probe.handle.value!.tell({ about: 'cancer', value: undefined });
    probe.remove();
    later.remove();
  });

  it('reaches an element that is moved, inside another shadow root too', () => {
    const probe = document.body.appendChild(new CaseProbe());
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).append(probe);
    probe.handle.value!.tell({ about: 'person', value: 'my-child' });
    expect(probe.handle.value!.patientCase.person).to.equal('my-child');
    probe.handle.value!.tell({ about: 'person', value: undefined });
    host.remove();
  });
});
