import { css } from '../../styles/css.ts';
import { token } from '../../styles/tokens.ts';

export const appointmentStyles = css`
  .appointment {
    container: appointment / inline-size;
  }
  .title > * {
    font-size: clamp(1.33em, 9cqi, 1.86em);
  }
  .screens,
  .screens section,
  .numbers,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: ${token.spaceMedium};
  }
  .screens,
  form {
    gap: ${token.spaceLarge};
  }
  .screens :is(section, .say, .summary) > :is(h2, h3, h4, h5) {
    font-size: 1.375em;
  }
  .call > * > * + *,
  .box > * + *,
  .now,
  .interpreter {
    margin-block-start: ${token.spaceSmall};
  }
  .now {
    font-weight: 600;
  }
  .now::before {
    content: '';
    display: inline-block;
    width: 0.7em;
    height: 0.7em;
    margin-inline-end: 0.5em;
    border: 2px solid ${token.colorAccent};
    border-radius: ${token.radiusRound};
  }
  .open::before {
    background: ${token.colorAccent};
  }
  .box {
    padding: ${token.spaceMedium};
    border: 1px solid ${token.colorBorder};
    border-radius: ${token.radiusMedium};
    background: ${token.colorSurfaceSoft};
  }
  ol {
    padding-inline-start: 1.4em;
  }
  :not(.numbers) > li + li {
    margin-block-start: ${token.spaceSmall};
  }
  dl {
    display: grid;
    gap: ${token.spaceSmall} ${token.spaceLarge};
  }
  dt {
    color: ${token.colorMuted};
    font-size: 0.9375em;
  }
  dd::first-letter {
    text-transform: uppercase;
  }
  .notice {
    border-inline-start: 5px solid ${token.colorAccent};
    background: ${token.colorAccentSoft};
  }
  .summary {
    border: 3px solid ${token.colorUrgent};
    background: none;
  }
  .summary a,
  .problem {
    color: ${token.colorUrgent};
    font-weight: 600;
  }
  form {
    max-width: 36em;
  }
  .field > :is(label, legend, .hint, .problem) {
    margin-block-end: ${token.spaceTiny};
  }
  .field + .field {
    margin-block-start: ${token.spaceMedium};
  }
  form > .field + .field {
    margin: 0;
  }
  .optional,
  .date label {
    font-weight: 400;
  }
  .problem {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid;
  }
  .field [aria-invalid] {
    border: 2px solid ${token.colorUrgent};
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: ${token.spaceSmall};
  }
  .date > * {
    flex: 1 1 3.75em;
    max-width: 5em;
  }
  .date > :first-child {
    flex: 3 1 7em;
    max-width: 9em;
  }
  [aria-disabled] {
    opacity: 0.55;
  }
  @container appointment (min-width: 46em) {
    .screens > .call,
    dl {
      grid-template-columns: 1fr 1fr;
      column-gap: ${token.spaceLarge};
    }
  }
`;
