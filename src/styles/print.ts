import { css } from './css.ts';

/** On paper: black on white, nothing to press, nothing cut in half. Elements mark what only makes sense on a screen with `.screen-only`, what is unfolded with `.print-open`. */
export const printStyles = css`
  .print-only {
    display: none;
  }
  @media print {
    :host {
      color: #000;
      background: none;
      font-size: 11pt;
    }
    .screen-only {
      display: none !important;
    }
    .print-only {
      display: revert;
    }
    .keep-together {
      break-inside: avoid;
    }
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    a {
      color: inherit;
    }
    /* A number is one piece, and nothing to press. */
    a[href^='tel:'] {
      text-decoration: none;
    }
    a[href^='tel:'] span span {
      display: inline-block;
      max-width: 100%;
    }
  }
`;
