import { css } from './css.ts';
import { token } from './tokens.ts';

/** What is read rather than filled in: title, lede, folded sections, where words come from. */
export const readingStyles = css`
  .reading {
    container: reading / inline-size;
    max-width: 70em;
  }
  .title > * {
    font-size: clamp(1.33em, 9cqi, 1.86em);
  }
  .lede {
    max-width: 44em;
    margin-block: ${token.spaceSmall} ${token.spaceMedium};
    color: ${token.colorMuted};
    font-size: 1.0625em;
    text-wrap: pretty;
  }
  /* What was done, beside where it was done. */
  .said {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .choice + .said {
    padding-inline-start: calc(1.375em + 0.6em);
    break-before: avoid;
  }
  .folds {
    border-block-end: 1px solid ${token.colorBorder};
  }
  .fold {
    border-block-start: 1px solid ${token.colorBorder};
  }
  .fold > summary {
    padding-block: 0.8em;
  }
  .fold > summary > :is(h2, h3, h4, h5, h6) {
    display: inline;
    font-size: 1.125em;
  }
  .fold[open] {
    padding-block-end: ${token.spaceMedium};
  }
  .origin > summary {
    display: list-item;
    width: fit-content;
    padding-block: 0.25em;
    color: ${token.colorAccent};
    font-size: 0.9375em;
    font-weight: 400;
  }
  .origin > :not(summary) {
    max-width: 40em;
    margin-block: ${token.spaceTiny} ${token.spaceSmall};
    font-size: 0.9375em;
  }
  .origin dt {
    display: inline-block;
    font-weight: 600;
  }
  .origin dt::first-letter {
    text-transform: uppercase;
  }
  .origin dt::after {
    content: ':';
  }
  .origin dd {
    display: inline;
  }
  .origin dd::after {
    content: '\\A';
    white-space: pre;
  }
  .sources {
    padding-inline-start: 1.2em;
  }
`;
