import { html, type TemplateResult } from 'lit';

/** A label, and for those who don't see beside whom it stands, whom it is about. */
export function renderNamed(label: string, about: string): TemplateResult {
  return html`${label}<span class="visually-hidden"> ${about}</span>`;
}
