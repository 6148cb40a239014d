import { css } from 'lit';
import { token } from '../../styles/tokens.ts';

/** What is put on paper: on screen as it will look, on paper in large type, black on white, one page each. */
export const paperStyles = css`
  .picks {
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
    border-radius: ${token.radiusMedium};
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
  .page > * + *,
  .whole > * + * {
    margin-block-start: 0.9em;
  }
  .page > ul {
    margin-block-start: 0.3em;
  }
  .blanks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.75em 2em;
  }
  .blank {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5em;
  }
  .line {
    flex: 1 1 7em;
    display: block;
    height: 1.9em;
    border-block-end: 1px solid currentcolor;
  }
  .line ~ .line {
    flex-basis: 100%;
  }
  .page table {
    width: 100%;
    border-collapse: collapse;
  }
  .page :is(th, td) {
    padding: 0.35em 0.6em;
    border: 1px solid #767676;
    text-align: start;
    vertical-align: top;
  }
  .page td:last-child {
    width: 45%;
    padding-block-end: 0.7em;
  }
  .boxes > li {
    display: flex;
    gap: 0.75em;
    margin-block: 0.6em;
  }
  .page ul.boxes {
    padding: 0;
  }
  .box {
    flex: none;
    width: 1.2em;
    height: 1.2em;
    border: 2px solid currentcolor;
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
      font-size: 13pt;
      line-height: 1.4;
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
    .whole {
      font-size: 12pt;
    }
    .whole :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
`;
