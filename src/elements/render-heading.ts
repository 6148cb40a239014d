import { html, nothing, type TemplateResult } from 'lit';

/** A native heading; levels under 1 and over 6 are brought into range. */
export function renderHeading(level: number, content: unknown, id?: string): TemplateResult {
  const named = id ?? nothing;
  switch (Math.min(6, Math.max(1, level))) {
    case 1:
      return html`<h1 id=${named}>${content}</h1>`;
    case 2:
      return html`<h2 id=${named}>${content}</h2>`;
    case 3:
      return html`<h3 id=${named}>${content}</h3>`;
    case 4:
      return html`<h4 id=${named}>${content}</h4>`;
    case 5:
      return html`<h5 id=${named}>${content}</h5>`;
    default:
      return html`<h6 id=${named}>${content}</h6>`;
  }
}
