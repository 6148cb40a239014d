import { css } from '../../styles/css.ts';
import { token } from '../../styles/tokens.ts';

/** One question at a time; options side by side where there is room; on paper, what was told. */
export const guideStyles = css`
  .step > * + *,
  .support,
  .notes-told > * + *,
  .ends > * + * {
    margin-block-start: ${token.spaceMedium};
  }
  .step > :is(p, ul, ol, blockquote) {
    max-width: 42em;
  }
  .step > :is(h2, h3, h4, h5, h6):first-child {
    font-size: 1.375em;
  }
  .step > :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .step li + li {
    margin-block-start: ${token.spaceTiny};
  }
  .step > blockquote {
    margin-inline: 0;
    margin-block-end: 0;
    padding: ${token.spaceSmall} ${token.spaceMedium};
    border-inline-start: 4px solid ${token.colorAccent};
    border-radius: ${token.radiusSmall};
    background: ${token.colorAccentSoft};
  }
  .step > blockquote + blockquote {
    margin-block-start: ${token.spaceSmall};
  }
  .options {
    display: grid;
    gap: ${token.spaceSmall};
  }
  .option {
    padding: ${token.spaceTiny} ${token.spaceMedium};
    border: 1.5px solid ${token.colorBorder};
    border-radius: ${token.radiusSmall};
    background: ${token.colorSurface};
  }
  .picked {
    border-color: ${token.colorAccent};
    background: ${token.colorAccentSoft};
  }
  .weigh .choice {
    font-weight: 600;
  }
  .details {
    margin-block: 0 ${token.spaceSmall};
    padding-inline-start: calc(1.375em + 0.6em);
  }
  .weigh .details {
    padding-inline-start: 0;
  }
  @container reading (min-width: 48em) {
    .weigh {
      grid-template-columns: repeat(auto-fit, minmax(19em, 1fr));
    }
    /* Four get equal room: none stands alone in a second row. */
    .weigh:has(> :nth-child(4):last-child) {
      grid-template-columns: 1fr 1fr;
    }
    .pair {
      grid-template-columns: 1fr 1fr;
    }
    .values {
      columns: 2;
    }
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${token.spaceLarge};
  }
  /* A bar in it may be as wide as there is room, no wider. */
  .question > legend {
    width: 100%;
  }
  legend > .hint {
    font-weight: 400;
  }
  .compared + .compared {
    padding-block-start: ${token.spaceSmall};
    border-block-start: 1px solid ${token.colorBorder};
  }
  .step > .compared + .compared {
    margin-block-start: ${token.spaceSmall};
  }
  .pair,
  .support {
    display: grid;
    gap: ${token.spaceMedium};
  }
  label > textarea {
    margin-block-start: ${token.spaceTiny};
    font-weight: 400;
  }
  .talk,
  .ends {
    padding: ${token.spaceSmall} ${token.spaceMedium};
    border-inline-start: 4px solid ${token.colorAccent};
    background: ${token.colorSurfaceSoft};
  }
  .notes-told > section > :first-child {
    font-size: 1.0625em;
  }
  .ends {
    margin-block-start: ${token.spaceMedium};
  }
  .add input {
    flex: 1 1 14em;
  }
  .bar {
    display: block;
    width: 0.75em;
    max-width: 100%;
    margin-block: ${token.spaceTiny};
    border-block-end: 0.75em solid ${token.colorAccent};
  }
  li > .bar {
    margin-block: 0.2em 0.9em;
  }
  .bar.little {
    width: 4em;
  }
  .bar.some {
    width: 10em;
  }
  .bar.lot {
    width: 18em;
  }
  .bar.open {
    border-color: ${token.colorBorder};
  }
  .ways > .next {
    min-width: 8em;
  }
  .disclosure dt {
    font-weight: 600;
  }
  .sheet {
    color: #000;
    font-size: 10pt;
    line-height: 1.3;
  }
  .sheet > * + *,
  .sheet section + section {
    margin-block-start: 0.6em;
  }
  .sheet li {
    white-space: pre-line;
  }
  .sheet .notes-told {
    columns: 2;
    column-gap: 2em;
  }
  .sheet .urgent {
    font-size: 9pt;
  }
  .sheet .disclosure {
    font-size: 8pt;
  }
  .sheet .disclosure > div {
    display: inline;
  }
  .sheet .disclosure :is(dt, dd) {
    display: inline;
  }
  .sheet dt::after {
    content: ':';
  }
  .blank {
    display: none;
  }
  .blank table {
    width: calc(100% - 2px);
    border-collapse: collapse;
    table-layout: fixed;
  }
  .blank :is(td, th) {
    padding: 0.3em 0.5em;
    border: 1px solid #767676;
    text-align: start;
    vertical-align: top;
  }
  .blank tbody td {
    height: 1.2cm;
  }
  .blank .who > td {
    height: 1cm;
  }
`;
