import { css } from 'lit';
import { token } from '../../../styles/tokens.ts';

/** The comparison, which scrolls in itself where it is narrow, and the bar that opens it. */
export const compareStyles = css`
  .compare-bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${token.spaceTiny} ${token.spaceMedium};
    padding: ${token.spaceSmall} ${token.spaceMedium} max(${token.spaceSmall}, env(safe-area-inset-bottom));
    border: 1px solid ${token.colorBorder};
    border-block-start: 3px solid ${token.colorAccent};
    background: ${token.colorSurface};
    box-shadow: 0 -4px 16px rgb(0 0 0 / 12%);
  }
  .compare-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: ${token.spaceSmall};
  }
  .compare {
    display: grid;
    gap: ${token.spaceMedium};
    min-width: 0;
  }
  .compare-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${token.spaceSmall};
  }
  .compare-scroll {
    position: relative;
    border: 1px solid ${token.colorBorder};
    border-radius: ${token.radiusMedium};
    background: ${token.colorSurface};
  }
  .compare-table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
  }
  .compare-table th,
  .compare-table td {
    padding: 0.6em 0.75em;
    border-block-end: 1px solid ${token.colorBorder};
    text-align: start;
    vertical-align: top;
  }
  .compare-table tbody tr:last-child > * {
    border-block-end: 0;
  }
  .compare-table thead > tr > * {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    border-block-end: 2px solid ${token.colorAccent};
    background: ${token.colorSurface};
  }
  .compare-table thead td,
  .compare-table th[scope='row'] {
    position: sticky;
    inset-inline-start: 0;
    width: 9em;
    background: ${token.colorSurfaceSoft};
    color: ${token.colorMuted};
    font-size: 0.9375em;
    font-weight: 600;
  }
  .compare-table thead td {
    z-index: 2;
  }
  .button.remove {
    display: block;
    min-height: 2em;
    padding: 0.25em 0;
    text-align: start;
    font-size: max(0.9375em, 16px);
    font-weight: 400;
  }
  .not-listed {
    color: ${token.colorMuted};
  }
  .compare-table .choose {
    min-width: 0;
    padding-inline: 0.75em;
  }
  @container results (width < 44em) {
    .compare-scroll {
      overflow: auto;
      max-block-size: 85vh;
    }
    .compare-table.columns-2 {
      min-width: 27em;
    }
    .compare-table.columns-3 {
      min-width: 37em;
    }
    .compare-table thead td,
    .compare-table th[scope='row'] {
      width: 6.4em;
      padding-inline: 0.5em;
    }
    .compare-name {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
    }
    .compare-table .button:not(.remove) {
      padding-inline: 0.4em;
    }
  }
  @media print {
    .compare-scroll {
      overflow: visible;
      max-block-size: none;
      border: 0;
    }
    .compare-table.compare-table {
      min-width: 0;
      font-size: 9.5pt;
    }
    .compare-table th,
    .compare-table td {
      position: static !important;
      padding: 0.3em 0.5em;
      border-color: #000;
      background: none !important;
      color: #000 !important;
    }
    .not-listed {
      color: #000;
    }
    .compare-table tr {
      break-inside: avoid;
    }
    .compare-table thead td,
    .compare-table th[scope='row'] {
      width: 7em;
    }
  }
`;
