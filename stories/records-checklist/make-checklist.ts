import '../../src/elements/case/case.define.ts';
import '../../src/elements/records-checklist/records-checklist.define.ts';
import { ContextEvent } from '@lit/context';
import { caseContext, type CaseHandle } from '../../src/case/case-context.ts';
import type { RecordsChecklist } from '../../src/elements/records-checklist/records-checklist.ts';
import { emptyCase, type PatientCase, type RecordProgress, type RecordStatus } from '../../src/model/patient-case.ts';
import { localToday } from '../../src/model/today.ts';
import { applyBrand } from '../config/brands.ts';
import { answerRequests } from './answer-requests.ts';

export interface Setting {
  /** Attributes of the checklist. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the JSON child holds. */
  readonly override?: unknown;
  /** What the patient has told before. */
  readonly told?: Partial<PatientCase>;
  /** What holds around it. */
  readonly around?: { readonly brand?: string; readonly width?: string; readonly direction?: 'rtl' };
}

/** A day so many days from today, ISO 8601. */
export const inDays = (days: number): string => new Date(Date.parse(localToday()) + days * 86_400_000).toISOString().slice(0, 10);

/** Progress of records: id → how far, since when, where. */
export function progress(...rows: readonly (readonly [id: string, status: RecordStatus, daysAgo?: number, heldBy?: string])[]): Readonly<Record<string, RecordProgress>> {
  return Object.fromEntries(rows.map(([id, status, daysAgo = 2, heldBy = '']) => [id, { status, date: status === 'to-get' ? undefined : inDays(-daysAgo), heldBy, note: '' }]));
}

/** A checklist as a web team would write it, in a case of its own. */
export function makeChecklist({ attributes = {}, override, told, around = {} }: Setting = {}): HTMLElement {
  answerRequests();
  const checklist: RecordsChecklist = document.createElement('so-records-checklist');
  for (const [name, value] of Object.entries({ phone: '+1 555 010 0199', ...attributes })) checklist.setAttribute(name, value);
  const fallback = document.createElement('p');
  fallback.textContent = 'Call us at +1 555 010 0199 and ask which records to bring.';
  checklist.append(fallback);
  if (override !== undefined) {
    const data = document.createElement('script');
    data.type = 'application/json';
    data.textContent = typeof override === 'string' ? override : JSON.stringify(override);
    checklist.append(data);
  }
  const scope = document.createElement('so-case');
  scope.append(checklist);
  const frame = document.createElement('div');
  frame.style.maxWidth = around.width ?? '70rem';
  frame.style.margin = '0 auto';
  if (around.direction) frame.dir = around.direction;
  if (around.brand) applyBrand(around.brand, frame);
  frame.append(scope);
  if (told) checklist.dispatchEvent(new ContextEvent(caseContext, checklist, (handle: CaseHandle) => handle.replace(Object.freeze({ ...emptyCase, ...told }))));
  return frame;
}
