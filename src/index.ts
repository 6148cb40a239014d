/** Classes, events and types, with no side effect: nothing is registered, nothing on the page is touched. */
export { CaseElement } from './elements/case/case.ts';
export { CaseChangedEvent, SavedEvent } from './elements/case/case.events.ts';
export { RecordsChecklist } from './elements/records-checklist/records-checklist.ts';
export { RecordChangedEvent } from './elements/records-checklist/records-checklist.events.ts';
export { SpecialistFinder } from './elements/specialist-finder/specialist-finder.ts';
export { SpecialistChosenEvent } from './elements/specialist-finder/specialist-finder.events.ts';
export { AppointmentRequest } from './elements/appointment-request/appointment-request.ts';
export { AppointmentSendEvent, AppointmentSentEvent } from './elements/appointment-request/appointment-request.events.ts';
export { FailedEvent, ReadyEvent } from './host/life-cycle-events.ts';
export { PrintEvent } from './host/print-sheet.ts';
export type { Phase } from './host/base-element.ts';
export type { Answer, PatientCase, Person, QuestionNotes, RecordProgress, RecordStatus, Situation } from './model/patient-case.ts';
export type { Place, Position } from './model/place.ts';
export type { AgeGroup, Gender, Specialist, SpecialistLocation, Specialty, VisitKind } from './model/specialist.ts';
export type { CancerChoice, CancerFamily, CancerType, CancerTypeId, Pace } from './model/cancer-type.ts';
export type { AppointmentRequestBody } from './model/appointment-request.ts';
