import { css } from '../../styles/css.ts';
import { token } from '../../styles/tokens.ts';

/** The first screen, the questions, the list and the line of time. Boxes and choices are those of "About you". */
export const recordsStyles = css`
  .checklist {
    container: checklist / inline-size;
  }
  .title > * {
    font-size: clamp(1.33em, 9cqi, 1.86em);
  }
  .lede,
  .record > details > :not(summary),
  .section > :is(p, ul) {
    max-width: 44em;
  }
  .lede {
    margin-block: ${token.spaceSmall} ${token.spaceMedium};
    color: ${token.colorMuted};
  }
  .notice {
    margin-block: ${token.spaceMedium};
    padding: ${token.spaceMedium};
    border-inline-start: 5px solid ${token.colorAccent};
    border-radius: ${token.radiusSmall};
    background: ${token.colorAccentSoft};
  }
  .notice > * + p:last-child {
    margin-block-start: ${token.spaceSmall};
  }
  .first,
  .next,
  section.question,
  .enough,
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: ${token.spaceSmall};
  }
  .first {
    gap: ${token.spaceLarge};
  }
  @container checklist (min-width: 44em) {
    .first {
      grid-template-columns: 3fr 2fr;
    }
  }
  .next {
    padding: ${token.spaceLarge};
    border: 1px solid ${token.colorBorder};
    border-block-start: 4px solid ${token.colorAccent};
    border-radius: ${token.radiusSmall};
  }
  .next,
  .question {
    align-self: start;
    margin-block-end: ${token.spaceMedium};
  }
  [tabindex='-1'] {
    outline: none;
  }
  :is(.next, .question) > :is(h2, h3, h4, h5, h6) {
    font-size: 1.25em;
  }
  .question > select,
  input[type='date'] {
    max-width: 24em;
  }
  .eyebrow {
    color: ${token.colorMuted};
  }
  .due {
    color: ${token.colorAccentStrong};
    font-weight: 600;
  }
  .words {
    padding: ${token.spaceSmall} ${token.spaceMedium};
    border-inline-start: 4px solid ${token.colorBorder};
    background: ${token.colorSurfaceSoft};
  }
  blockquote {
    margin: 0;
  }
  .lines {
    white-space: pre-line;
  }
  .enough {
    margin-block-end: ${token.spaceLarge};
  }
  .enough li {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid ${token.colorBorder};
    font-size: 1.125em;
  }
  .enough .done {
    border-color: ${token.colorAccent};
    font-weight: 600;
  }
  .enough .done::before {
    content: '\\2713\\20';
  }
  .actions {
    margin-block: ${token.spaceLarge};
  }
  .list > :is(h2, h3, h4, h5, h6) {
    margin-block: ${token.spaceLarge} ${token.spaceSmall};
  }
  .record,
  .section {
    border-block-start: 1px solid ${token.colorBorder};
  }
  .checklist summary {
    padding-block: 0.65em;
  }
  .record > details[open],
  .section[open] {
    padding-block-end: ${token.spaceLarge};
  }
  .record > details > :not(summary) {
    margin-inline-start: 1.1em;
  }
  .record .hint,
  .status {
    display: inline-block;
    margin-inline-start: ${token.spaceSmall};
    font-weight: 400;
  }
  .status {
    padding: 0 0.6em;
    border-radius: ${token.radiusRound};
    background: ${token.colorAccentSoft};
  }
  dt {
    margin-block-start: ${token.spaceSmall};
    font-weight: 600;
  }
  .fields,
  .words {
    margin-block: ${token.spaceMedium};
  }
  .section > summary > * {
    display: inline;
    font-size: 1.125em;
  }
  .section > :not(summary) {
    margin-block-start: ${token.spaceSmall};
  }
  .timeline {
    padding: 0;
    margin-inline-start: 0.6em;
    border-inline-start: 3px solid ${token.colorBorder};
    list-style: none;
  }
  .timeline > li {
    position: relative;
    padding-inline-start: 1.4em;
  }
  .timeline > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-start: calc(-0.45em - 1.5px);
    border: 0.45em solid ${token.colorAccent};
    border-radius: 50%;
  }
  .timeline svg {
    display: block;
  }
`;
