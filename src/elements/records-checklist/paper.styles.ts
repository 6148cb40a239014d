import { css } from '../../styles/css.ts';
import { token } from '../../styles/tokens.ts';

/** What is put on paper: on screen as it will look, on paper in large type, black on white, one page each. */
export const paperStyles = css`
  .picks,
  .blanks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: ${token.spaceSmall};
  }
  .picks .hint {
    display: block;
    font-weight: 400;
  }
  .paper {
    margin-block: ${token.spaceLarge};
    padding: ${token.spaceMedium};
    background: ${token.colorSurfaceSoft};
  }
  .page {
    max-width: 44em;
    margin-block: ${token.spaceMedium};
    padding: clamp(1em, 5cqi, 3em);
    border: 1px solid ${token.colorBorder};
    background: #fff;
    color: #000;
  }
  :is(.page, .whole) > * + * {
    margin-block-start: 0.7em;
  }
  .blanks {
    grid-template-columns: repeat(auto-fit, minmax(min(19em, 100%), 1fr));
    column-gap: 2em;
  }
  .blank {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5em;
  }
  .line {
    flex: 1 1 5em;
    height: 1.7em;
    border-block-end: 1px solid;
  }
  .line ~ .line {
    flex-basis: 100%;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.35em 0.6em 0.6em;
    border: 1px solid #767676;
    text-align: start;
    vertical-align: top;
  }
  td + td {
    width: 45%;
  }
  td:nth-child(2) {
    width: 20%;
  }
  .columns {
    columns: 16em;
  }
  .tick {
    display: flex;
    gap: 0.75em;
    margin-block-start: 0.6em;
  }
  .box {
    flex: none;
    width: 1.2em;
    height: 1.2em;
    border: 2px solid;
    line-height: 1;
    text-align: center;
  }
  @media print {
    .paper,
    .whole {
      margin: 0;
      padding: 0;
      background: none;
      color: #000;
      font-size: 12.5pt;
      line-height: 1.3;
    }
    .whole summary {
      list-style: none;
    }
    .page {
      max-width: none;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .page + .page {
      break-before: page;
    }
    :is(.page, .whole) > .hint {
      break-after: avoid;
    }
  }
`;
