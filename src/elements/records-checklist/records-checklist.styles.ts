import { css } from 'lit';
import { token } from '../../styles/tokens.ts';

/** The first screen, the questions, the list and the line of time. */
export const recordsStyles = css`
  .checklist {
    container: checklist / inline-size;
    max-width: 60em;
  }
  .title > * {
    font-size: clamp(1.33em, 9cqi, 1.86em);
  }
  .lede {
    max-width: 44em;
    margin-block: ${token.spaceSmall} ${token.spaceMedium};
    color: ${token.colorMuted};
    font-size: 1.0625em;
  }
  .notice {
    margin-block: ${token.spaceMedium};
    padding: ${token.spaceMedium};
    border-inline-start: 5px solid ${token.colorAccent};
    border-radius: ${token.radiusSmall};
    background: ${token.colorAccentSoft};
  }
  .notice :is(ul, ol),
  .record ul,
  .page ul,
  .sources ul {
    padding-inline-start: 1.4em;
  }
  .first {
    display: grid;
    gap: ${token.spaceMedium} ${token.spaceLarge};
  }
  @container checklist (min-width: 46em) {
    .first {
      grid-template-columns: 3fr 2fr;
    }
  }
  .next,
  .question:is(section) {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: ${token.spaceSmall};
    padding: ${token.spaceLarge};
    border: 1px solid ${token.colorBorder};
    border-block-start: 4px solid ${token.colorAccent};
    border-radius: ${token.radiusMedium};
    background: ${token.colorSurface};
  }
  .question:is(section) {
    margin-block: ${token.spaceMedium};
    border-block-start-width: 1px;
    background: ${token.colorSurfaceSoft};
  }
  .question > input,
  .question > select {
    max-width: 24em;
  }
  .question [aria-pressed='true'] {
    background: ${token.colorAccentSoft};
  }
  .next > .row {
    margin-block-start: ${token.spaceSmall};
  }
  .eyebrow {
    color: ${token.colorMuted};
    font-size: 0.875em;
    font-weight: 600;
  }
  .due {
    color: ${token.colorAccentStrong};
    font-weight: 600;
  }
  .words {
    width: 100%;
    padding: ${token.spaceSmall} ${token.spaceMedium};
    border-inline-start: 4px solid ${token.colorBorder};
    background: ${token.colorSurfaceSoft};
  }
  .words blockquote {
    margin: ${token.spaceTiny} 0;
    font-size: 1.0625em;
  }
  .enough {
    display: grid;
    gap: ${token.spaceSmall};
    justify-items: start;
  }
  .enough li {
    position: relative;
    padding-inline-start: 1.75em;
    font-size: 1.0625em;
  }
  .enough li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.2em;
    inset-inline-start: 0;
    width: 1.1em;
    height: 1.1em;
    border: 2px solid ${token.colorControl};
    border-radius: 50%;
  }
  .enough .done {
    font-weight: 600;
  }
  .enough .done::before {
    content: '✓' / '';
    border-color: ${token.colorAccent};
    background: ${token.colorAccent};
    color: ${token.colorOnAccent};
    font-size: 0.875em;
    line-height: 1;
    text-align: center;
  }
  .visit {
    max-width: 20em;
    margin-block-start: ${token.spaceLarge};
  }
  .actions {
    margin-block: ${token.spaceLarge};
  }
  .list > :is(h2, h3, h4, h5, h6) {
    margin-block: ${token.spaceLarge} ${token.spaceSmall};
  }
  .record {
    border-block-start: 1px solid ${token.colorBorder};
  }
  .record:last-child {
    border-block-end: 1px solid ${token.colorBorder};
  }
  .record > details > summary,
  .section > summary {
    min-height: 2.75em;
    padding-block: 0.65em;
  }
  .record .name {
    font-size: 1.0625em;
  }
  .record :is(.status, summary .due) {
    display: inline-block;
    margin-inline-start: ${token.spaceSmall};
    font-size: 0.9375em;
    font-weight: 400;
  }
  .status {
    padding: 0 0.6em;
    border-radius: ${token.radiusRound};
    background: ${token.colorAccentSoft};
  }
  .record > details[open] {
    padding-block-end: ${token.spaceLarge};
  }
  .record > details > :not(summary) {
    max-width: 44em;
    margin-inline-start: 1.1em;
  }
  .record dl {
    display: grid;
    gap: ${token.spaceSmall};
    margin-block: ${token.spaceMedium};
  }
  .record dt {
    font-weight: 600;
  }
  .record details details > summary,
  .facts > summary {
    min-height: 2.75em;
    padding-block: 0.6em;
    font-weight: 400;
  }
  .fields {
    display: grid;
    gap: ${token.spaceMedium};
    max-width: 26em;
    margin-block: ${token.spaceMedium};
  }
  .section {
    border-block-start: 1px solid ${token.colorBorder};
    padding-block: ${token.spaceTiny};
  }
  .section > summary > * {
    display: inline;
    font-size: 1.125em;
  }
  .section > :not(summary) {
    margin-block: ${token.spaceSmall};
  }
  .timeline {
    list-style: none;
  }
  .timeline > li > div {
    position: relative;
    padding-inline-start: 1.75em;
  }
  .timeline > li > div::before {
    content: '';
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-start: 0;
    width: 0.9em;
    height: 0.9em;
    border: 3px solid ${token.colorAccent};
    border-radius: 50%;
    background: ${token.colorSurface};
  }
  .timeline > li > div::after {
    content: '';
    position: absolute;
    inset-block: 1.4em 0;
    inset-inline-start: calc(0.45em - 1.5px);
    border-inline-start: 3px solid ${token.colorBorder};
  }
  .timeline > .visit > div::after {
    display: none;
  }
  .timeline > .visit > div::before {
    background: ${token.colorAccent};
  }
  .timeline svg {
    display: block;
    margin-inline-start: calc(0.45em - 1.5px);
    fill: ${token.colorBorder};
  }
  .timeline > .visit {
    max-width: none;
    margin: 0;
  }
  .debug {
    padding: ${token.spaceMedium};
    border: 1px dashed ${token.colorControl};
  }
`;
