import { css } from 'lit';
import { token } from '../../../styles/tokens.ts';

/** The questions: type of cancer with its list, place, distance. */
export const fieldStyles = css`
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.35em;
    min-width: 0;
  }
  .field > label + .hint {
    margin-block-start: -0.35em;
  }
  .field > p:empty {
    position: absolute;
  }
  svg {
    flex: none;
    box-sizing: content-box;
    width: 1em;
    height: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  .combobox {
    position: relative;
  }
  .combobox > input {
    padding-inline-end: 3em;
  }
  .combobox > svg,
  .clear {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    padding: 0.875em;
    border: 0;
    background: none;
    color: ${token.colorMuted};
    line-height: 0;
    cursor: pointer;
  }
  .combobox > svg {
    pointer-events: none;
  }
  .popup {
    position: absolute;
    z-index: 10;
    inset-block-start: calc(100% + 4px);
    inset-inline: 0;
    max-height: min(24em, 60vh);
    overflow-y: auto;
    scroll-padding-block-end: 3.5em;
    border: 1px solid ${token.colorControl};
    border-radius: ${token.radiusSmall};
    background: ${token.colorSurface};
    box-shadow: 0 8px 24px rgb(0 0 0 / 0.16);
  }
  .popup > .hint:not(:empty) {
    padding: 0.6em 0.9em 0;
  }
  [role='option'] {
    padding: 0.625em 0.9em;
    list-style: none;
    cursor: pointer;
  }
  [role='option']:last-child {
    position: sticky;
    inset-block-end: 0;
    border-block-start: 1px solid ${token.colorBorder};
    background: ${token.colorSurface};
    font-weight: 600;
  }
  [role='option']:hover {
    background: ${token.colorAccentSoft};
  }
  /* Forced colors show a transparent outline, and no background. */
  [role='option'][aria-selected='true'] {
    outline: 3px solid transparent;
    outline-offset: -3px;
    background: ${token.colorAccent};
    color: ${token.colorOnAccent};
  }
  [aria-selected='true'] .hint {
    color: inherit;
  }
  .button:is(.locate, .show-all, .clear-all) {
    align-self: start;
    min-height: 2.25em;
    padding: 0.25em 0;
    border: 0;
    font-weight: 500;
  }
  .problem:not(:empty) {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid;
    color: ${token.colorUrgent};
    font-weight: 600;
  }
  .field > input[aria-invalid] {
    border: 2px solid ${token.colorUrgent};
  }
`;
