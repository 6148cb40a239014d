/** One question of the form. Its words are `appointment.field.<name>`, `.hint.<name>`, `.error.<name>`, `.option.<option>`. */
export interface FormField {
  readonly name: string;
  readonly kind: 'text' | 'phone' | 'date' | 'state' | 'choice' | 'long';
  readonly options?: readonly string[];
  readonly required?: true;
  readonly hinted?: true;
  /** `autocomplete` token: the browser fills in its own user, so only where that is the patient, unless `isOwn`. */
  readonly token?: string;
  /** When `true`, the token is about whoever types, patient or not. */
  readonly isOwn?: true;
  /** Asked only where another field has one of these answers. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
}

const yesNo = ['yes', 'no'];

/** What intake triages on and can't do without, in the order it is asked; then what helps and can stay empty. */
export const neededFields: readonly FormField[] = [
  { name: 'asking', kind: 'choice', options: ['me', 'my-child', 'someone-i-help'], required: true },
  { name: 'askerName', kind: 'text', token: 'name', isOwn: true, when: { field: 'asking', is: ['my-child', 'someone-i-help'] } },
  { name: 'patientName', kind: 'text', token: 'name', required: true },
  { name: 'dateOfBirth', kind: 'date', token: 'bday', required: true },
  { name: 'state', kind: 'state', token: 'address-level1', required: true },
  { name: 'phone', kind: 'phone', token: 'tel', isOwn: true, required: true, hinted: true },
  { name: 'hasTreatmentDate', kind: 'choice', options: ['yes', 'no', 'not-sure'], required: true, hinted: true },
  { name: 'treatmentDate', kind: 'date', required: true, when: { field: 'hasTreatmentDate', is: ['yes'] } },
];

export const helpfulFields: readonly FormField[] = [
  { name: 'diagnosis', kind: 'choice', options: ['confirmed', 'suspected', 'came-back'] },
  { name: 'treatedAt', kind: 'text' },
  { name: 'language', kind: 'text' },
  { name: 'interpreter', kind: 'choice', options: yesNo },
  { name: 'insurer', kind: 'text', hinted: true },
  { name: 'leaveMessage', kind: 'choice', options: yesNo },
  { name: 'times', kind: 'text' },
  { name: 'note', kind: 'long', hinted: true },
];
