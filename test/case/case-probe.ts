import { html } from 'lit';
import type { CaseHandle } from '../../src/case/case-context.ts';
import { defineElement } from '../../src/host/define-element.ts';
import type { Fact, PatientCase } from '../../src/model/patient-case.ts';
import { PatientElement } from '../../src/elements/patient-element.ts';

/** An element patients answer, as the finder is one: draws what all share, and lets a test see and tell the case. */
export class CaseProbe extends PatientElement {
  static override readonly contentFiles = ['case'] as const;

  get told(): PatientCase {
    return this.patientCase;
  }

  get shared(): CaseHandle | undefined {
    return this.caseHandle;
  }

  answer(fact: Fact): void {
    this.tell(fact);
  }

  protected override willUpdate(): void {
    this.enter('ready');
  }

  protected override renderPhase(): unknown {
    return html`${this.aboutYou()} ${this.callFirst()} <a href="tel:+15550100199">Call</a> <a href="#below">Below</a> ${this.keeping()}`;
  }
}
defineElement('so-case-probe', CaseProbe);

/** One that draws only keeping, as the finder does. */
export class KeepingProbe extends CaseProbe {
  protected static override readonly asks = false;
}
defineElement('so-keeping-probe', KeepingProbe);

/** Puts a probe into a place of the page, the body if none is named. */
export function addProbe({ caseId, into = document.body, tag = 'so-case-probe' }: { caseId?: string; into?: Element; tag?: string } = {}): CaseProbe {
  const probe = document.createElement(tag) as CaseProbe;
  if (caseId) probe.caseId = caseId;
  return into.appendChild(probe);
}
