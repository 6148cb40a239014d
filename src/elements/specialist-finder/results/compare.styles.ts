import { css } from '../../../styles/css.ts';
import { token } from '../../../styles/tokens.ts';

/** The comparison, which scrolls in itself where it is narrow, and the bar that opens it: above the offer to keep answers. */
export const compareStyles = css`
  .compare-bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    padding: ${token.spaceSmall} ${token.spaceMedium} max(${token.spaceSmall}, env(safe-area-inset-bottom));
    border-block-start: 3px solid ${token.colorAccent};
    background: ${token.colorSurface};
    box-shadow: 0 -4px 16px rgb(0 0 0 / 12%);
  }
  .compare-bar,
  .compare-bar > .row {
    margin: 0;
  }
  @media (min-height: 32em) {
    .compare-bar {
      inset-block-end: var(--_offer-height, 0px);
    }
  }
  /* What has focus is not left under the two. */
  .finder :focus-visible {
    scroll-margin-block-end: calc(7em + var(--_offer-height, 0px));
  }
  table {
    width: 100%;
    border-spacing: 0;
    table-layout: fixed;
  }
  td,
  th {
    padding: 0.6em 0.75em;
    border-block-start: 1px solid ${token.colorBorder};
    text-align: start;
    vertical-align: top;
  }
  td > .columns {
    grid-template-columns: 1fr;
  }
  td .button {
    padding-inline: 0.4em;
  }
  tr > :first-child {
    width: 9em;
    color: ${token.colorMuted};
    font-size: 0.9375em;
  }
  .compare-scroll {
    /* Holds what only a screen reader sees: else the page would scroll to it. */
    position: relative;
  }
  @media screen {
    .compare-scroll {
      border: 1px solid ${token.colorBorder};
    }
    tr > :first-child {
      position: sticky;
      inset-inline-start: 0;
      background: ${token.colorSurfaceSoft};
    }
    thead > tr > * {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      border-block: 0 2px solid ${token.colorAccent};
      background: ${token.colorSurface};
    }
    thead td {
      z-index: 2;
    }
  }
  @container results (width < 44em) {
    .compare-scroll {
      overflow: auto;
      max-block-size: 85vh;
    }
    table {
      min-width: 27em;
    }
    .columns-3 {
      min-width: 38em;
    }
    tr > :first-child {
      width: 7em;
    }
  }
  @media print {
    table {
      font-size: 9.5pt;
    }
    tr {
      break-inside: avoid;
    }
    td .contacts > a {
      font-size: 1em;
    }
    td .contacts > .link::after {
      display: block;
    }
  }
`;
