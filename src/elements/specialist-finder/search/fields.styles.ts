import { css } from 'lit';
import { token } from '../../../styles/tokens.ts';

/** The three questions: type of cancer with its list, place, distance. */
export const fieldStyles = css`
  .field {
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  .field > .hint {
    margin-block-end: 0.35em;
  }
  /** Where a field has no hint: a gap, and as high as a hint where fields stand side by side. */
  .hint-space {
    display: block;
    height: 0.35em;
  }
  .combobox {
    position: relative;
  }
  .combobox > input {
    padding-inline-end: 3em;
  }
  .combobox svg,
  .locate svg,
  .chip svg {
    width: 1em;
    height: 1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .chevron {
    position: absolute;
    inset-block-start: 0.9em;
    inset-inline-end: 0.9em;
    color: ${token.colorMuted};
    pointer-events: none;
  }
  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    width: 2.75em;
    height: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    color: ${token.colorMuted};
    cursor: pointer;
  }
  .clear:hover {
    color: ${token.colorText};
  }
  .popup {
    position: absolute;
    z-index: 10;
    inset-block-start: calc(100% + 4px);
    inset-inline: 0;
    max-height: min(24em, 60vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    scroll-padding-block-end: 3.5em;
    border: 1px solid ${token.colorControl};
    border-radius: ${token.radiusSmall};
    background: ${token.colorSurface};
    box-shadow: 0 8px 24px rgb(0 0 0 / 0.16);
  }
  .popup[hidden] {
    display: none;
  }
  .popup-note {
    padding: 0.6em 0.9em 0.2em;
  }
  .popup ul {
    list-style: none;
  }
  .option {
    min-height: 2.75em;
    padding: 0.55em 0.9em;
    cursor: pointer;
  }
  .option .hint {
    display: inline-block;
    color: inherit;
    opacity: 0.85;
  }
  .option.last {
    position: sticky;
    inset-block-end: 0;
    background: ${token.colorSurface};
    border-block-start: 1px solid ${token.colorBorder};
    font-weight: 600;
  }
  .option:hover,
  .option.last:hover {
    background: ${token.colorAccentSoft};
  }
  .option[aria-selected='true'] {
    background: ${token.colorAccent};
    color: ${token.colorOnAccent};
  }
  .button.locate {
    align-self: flex-start;
    min-height: 2.25em;
    margin-block-start: 0.25em;
    padding: 0.25em 0;
    border: 0;
    font-weight: 500;
  }
  .field-note:empty {
    display: none;
  }
  .problem {
    margin-block-start: 0.35em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid ${token.colorUrgent};
    color: ${token.colorUrgent};
    font-weight: 600;
  }
  input[aria-invalid='true']:not([type='checkbox'], [type='radio']) {
    border-color: ${token.colorUrgent};
    border-width: 2px;
  }
  .which {
    display: flex;
    flex-wrap: wrap;
    gap: ${token.spaceSmall};
    margin-block-start: ${token.spaceSmall};
  }
  .which legend {
    margin-block-end: ${token.spaceSmall};
  }
  .under {
    margin-block-start: 0.35em;
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
