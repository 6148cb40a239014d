import { defineElement } from '../../host/define-element.ts';
import { AppointmentRequest } from './appointment-request.ts';

defineElement('so-appointment-request', AppointmentRequest);

declare global {
  interface HTMLElementTagNameMap {
    'so-appointment-request': AppointmentRequest;
  }
}
