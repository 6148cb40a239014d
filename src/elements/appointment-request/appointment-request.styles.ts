import { css } from 'lit';
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
  .say,
  .notice,
  .card,
  .summary,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: ${token.spaceMedium};
  }
  .screens {
    gap: ${token.spaceLarge};
  }
  .screens section :is(h2, h3, h4):first-child {
    font-size: 1.375em;
  }
  .lede {
    font-size: 1.125em;
  }
  .numbers {
    display: grid;
    gap: ${token.spaceMedium};
    margin-block-start: ${token.spaceSmall};
  }
  .numbers .button {
    white-space: normal;
  }
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
    border: 2px solid ${token.colorControl};
    border-radius: ${token.radiusRound};
  }
  .open::before {
    border-color: ${token.colorAccent};
    background: ${token.colorAccent};
  }
  .say,
  .card {
    padding: ${token.spaceMedium};
    border: 1px solid ${token.colorBorder};
    border-radius: ${token.radiusMedium};
    background: ${token.colorSurfaceSoft};
  }
  details.card {
    display: block;
    padding: 0;
  }
  details.card > summary {
    padding: 0.75em ${token.spaceMedium};
  }
  details.card > :not(summary) {
    margin: 0 ${token.spaceMedium} ${token.spaceMedium};
  }
  ul:not([role]),
  ol {
    padding-inline-start: 1.4em;
  }
  li + li:not(.numbers > *) {
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
  .notice,
  .summary,
  .sent {
    padding: ${token.spaceMedium};
    border-inline-start: 5px solid ${token.colorAccent};
    border-radius: ${token.radiusSmall};
    background: ${token.colorAccentSoft};
  }
  .summary {
    border: 3px solid ${token.colorUrgent};
    background: ${token.colorSurface};
  }
  form {
    max-width: 36em;
    gap: ${token.spaceLarge};
  }
  .field > :is(label, legend, .hint, .problem) {
    margin-block-end: ${token.spaceTiny};
  }
  .card > .field + .field {
    margin-block-start: ${token.spaceLarge};
  }
  .optional {
    color: ${token.colorMuted};
    font-weight: 400;
  }
  .problem {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid;
    color: ${token.colorUrgent};
    font-weight: 600;
  }
  .summary a {
    color: ${token.colorUrgent};
    font-weight: 600;
  }
  [aria-invalid] {
    border-color: ${token.colorUrgent} !important;
    border-width: 2px !important;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: ${token.spaceSmall};
  }
  .date label {
    font-weight: 400;
  }
  .date > * {
    flex: 0 1 5em;
  }
  .date > :first-child {
    flex-basis: 9em;
  }
  [aria-disabled] {
    opacity: 0.55;
  }
  @container appointment (min-width: 46em) {
    .call {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) !important;
      gap: ${token.spaceLarge} !important;
    }
    dl {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
