import { css } from './css.ts';
import { token } from './tokens.ts';

/** Buttons, fields and disclosures: native controls, dressed. Targets are at least 44 px, text at least 16 px. */
export const controlStyles = css`
  button,
  .button,
  input,
  select,
  textarea {
    font: inherit;
    font-size: max(1em, 16px);
    color: inherit;
    margin: 0;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: ${token.spaceSmall};
    min-height: 2.75em;
    padding: 0.5em 1.1em;
    border: 2px solid ${token.colorAccent};
    border-radius: ${token.radiusSmall};
    background: ${token.colorSurface};
    color: ${token.colorAccent};
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color 0.12s;
  }
  .button:hover {
    background: ${token.colorAccentSoft};
    border-color: ${token.colorAccentStrong};
    color: ${token.colorAccentStrong};
  }
  .button.primary {
    background: ${token.colorAccent};
    color: ${token.colorOnAccent};
  }
  .button.primary:hover {
    background: ${token.colorAccentStrong};
    color: ${token.colorOnAccent};
  }
  .button.quiet {
    min-height: 2.25em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :is(.row, td) > [aria-pressed='true'] {
    background: ${token.colorAccentSoft};
    box-shadow: inset 0 0 0 1px ${token.colorAccent};
  }
  .button[disabled] {
    opacity: 0.55;
    cursor: default;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${token.spaceSmall};
    margin-block: ${token.spaceSmall};
  }
  label,
  legend,
  .label {
    display: block;
    padding: 0;
    font-weight: 600;
  }
  .hint {
    color: ${token.colorMuted};
    font-size: 0.9375em;
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    width: 100%;
    min-height: 2.75em;
    padding: 0.5em 0.75em;
    border: 1.5px solid ${token.colorControl};
    border-radius: ${token.radiusSmall};
    background-color: ${token.colorSurface};
  }
  /* A long choice is cut at the edge of its box: in WebKitGTK it widens the page otherwise. */
  select {
    contain: paint;
    text-overflow: ellipsis;
  }
  input:not([type='checkbox'], [type='radio']):hover,
  select:hover,
  textarea:hover {
    border-color: ${token.colorAccent};
  }
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    width: 1.375em;
    height: 1.375em;
    margin: 0.06em 0 0;
    accent-color: ${token.colorAccent};
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: 0.6em;
    min-height: 2.25em;
    padding-block: 0.35em;
    font-weight: 400;
    cursor: pointer;
  }
  summary {
    cursor: pointer;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .button.primary {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .button.button {
      display: inline;
      min-height: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
  }
`;
