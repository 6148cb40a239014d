import { html, type TemplateResult } from 'lit';

const paths = {
  cross: 'M4 4l8 8M12 4l-8 8',
  chevron: 'M3.5 6l4.5 4.5L12.5 6',
  target: 'M8 1v3M8 12v3M1 8h3M12 8h3M4 8a4 4 0 1 1 8 0a4 4 0 1 1-8 0',
};

/** A line drawing beside words that say the same; as high as the text. */
export function renderIcon(name: keyof typeof paths): TemplateResult {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${paths[name]} /></svg>`;
}
