import { css } from '../../../styles/css.ts';
import { token } from '../../../styles/tokens.ts';

/** The panel with the questions: fields, the list of cancers, filters; below it the filters in use. */
export const searchStyles = css`
  .search {
    margin-block: ${token.spaceLarge};
    padding: min(${token.spaceLarge}, 5cqi);
    padding-block-end: ${token.spaceSmall};
    border: 1px solid ${token.colorBorder};
    border-radius: ${token.radiusMedium};
    background: ${token.colorSurfaceSoft};
  }
  .fields,
  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: ${token.spaceMedium} ${token.spaceLarge};
  }
  .field > * + :not(label + .hint) {
    margin-block-start: 0.35em;
  }
  .actions {
    column-gap: ${token.spaceLarge};
    margin-block: ${token.spaceMedium};
  }
  /* Side by side the button is as wide as its words, alone as wide as the fields. */
  .actions > .button {
    flex: 1 1 auto;
    padding-inline: 1.6em;
  }
  .actions > .hint {
    flex: 999 1 16em;
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
  .popup > .hint:not(:empty),
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
  .field > .problem:not(:empty) {
    margin-block: 0.6em 0.35em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid;
    color: ${token.colorUrgent};
    font-weight: 600;
  }
  .field input[aria-invalid] {
    border: 2px solid ${token.colorUrgent};
  }
  .filters {
    padding-block-start: ${token.spaceSmall};
    border-block-start: 1px solid ${token.colorBorder};
  }
  .filters > summary {
    padding-block: 0.6em;
    color: ${token.colorAccent};
  }
  .set-count {
    margin-inline-start: ${token.spaceSmall};
    padding: 0.1em 0.7em;
    border-radius: ${token.radiusRound};
    background: ${token.colorAccent};
    color: ${token.colorOnAccent};
    font-size: 0.875em;
  }
  .filters > .field {
    max-width: 28em;
    margin-block-start: ${token.spaceSmall};
  }
  .facets {
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    row-gap: ${token.spaceLarge};
    padding-block: ${token.spaceLarge} ${token.spaceSmall};
  }
  .find {
    margin-block: 0.25em 0.5em;
  }
  .find + div {
    max-height: 19em;
    overflow-y: auto;
    padding-inline: 3px 0.5em;
  }
  .chips {
    margin-block: ${token.spaceMedium};
  }
  .button.chip {
    position: relative;
    min-height: 2.25em;
    padding: 0.25em 0.85em;
    border-width: 1px;
    border-radius: ${token.radiusRound};
    background: ${token.colorAccentSoft};
    font-weight: 400;
  }
  /* As high as with the hints beside it. */
  @container finder (min-width: 57.2em) {
    .fields > :nth-child(3) > label {
      padding-block-end: 1.4em;
    }
  }
`;
