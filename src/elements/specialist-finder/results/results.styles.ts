import { css } from 'lit';
import { token } from '../../../styles/tokens.ts';
import { cardStyles } from './card.styles.ts';
import { compareStyles } from './compare.styles.ts';

const listStyles = css`
  .results {
    container: results / inline-size;
  }
  .results > * + * {
    margin-block-start: ${token.spaceLarge};
  }
  .list-source {
    padding: ${token.spaceSmall} ${token.spaceMedium};
    border-inline-start: 4px solid ${token.colorBorder};
    background: ${token.colorSurfaceSoft};
    color: ${token.colorMuted};
    font-size: 0.9375em;
  }
  .list-source strong {
    color: ${token.colorText};
    font-weight: 600;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: ${token.spaceSmall} ${token.spaceLarge};
  }
  .summary-text {
    flex: 1 1 16em;
    min-width: 0;
  }
  .summary-text > :first-child {
    margin-block-end: ${token.spaceTiny};
    font-size: 1.4em;
  }
  .group > :first-child {
    font-size: 1.25em;
  }
  .sort {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${token.spaceTiny} ${token.spaceSmall};
  }
  .sort select {
    font-weight: 400;
    width: auto;
    max-width: 100%;
  }
  .group {
    display: grid;
    gap: ${token.spaceMedium};
  }
  .results > .group + .group {
    margin-block-start: ${token.spaceHuge};
  }
  .group > .hint {
    margin-block-start: calc(-0.75 * ${token.spaceMedium});
  }
  .count {
    color: ${token.colorMuted};
    font-weight: 400;
  }
  .cards {
    display: grid;
    gap: ${token.spaceMedium};
    list-style: none;
  }
  .cards > li {
    min-width: 0;
  }
  .to-ask {
    margin-block-start: ${token.spaceSmall};
    padding-block-start: ${token.spaceMedium};
    border-block-start: 2px dashed ${token.colorBorder};
  }
  .to-ask > * {
    font-size: 1em;
    font-weight: 600;
  }
  .show-more,
  .empty {
    display: grid;
    justify-items: start;
    gap: ${token.spaceSmall};
  }
  .show-more {
    justify-items: center;
    text-align: center;
  }
  .empty {
    gap: ${token.spaceMedium};
    padding: ${token.spaceLarge};
    border-radius: ${token.radiusMedium};
    background: ${token.colorSurfaceSoft};
  }
  .empty-steps {
    display: flex;
    flex-wrap: wrap;
    gap: ${token.spaceSmall};
  }
  .chosen {
    display: grid;
    gap: ${token.spaceMedium};
    padding: ${token.spaceLarge};
    border: 2px solid ${token.colorAccent};
    border-radius: ${token.radiusMedium};
    background: ${token.colorAccentSoft};
  }
  .chosen .contacts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${token.spaceSmall} ${token.spaceMedium};
  }
  .chosen .button.quiet {
    padding-inline: 0;
  }
  @container results (width < 30em) {
    .chosen,
    .empty {
      padding: ${token.spaceMedium};
    }
    .chosen .button,
    .empty .button {
      width: 100%;
    }
    .empty-steps {
      width: 100%;
    }
  }
  [tabindex='-1']:focus {
    outline: 3px solid ${token.colorFocus};
    outline-offset: 4px;
    border-radius: 3px;
  }
  @media print {
    .results {
      container-type: normal;
    }
    .results .button {
      display: inline;
      min-height: 0;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
      font-size: inherit;
    }
    .results > * + * {
      margin-block-start: 0.75em;
    }
    .group,
    .cards {
      display: block;
    }
    .list-source,
    .chosen,
    .empty {
      border: 1px solid #000;
      padding: 0.5em 0.75em;
      background: none;
      color: #000;
    }
    .results :is(.hint, .count, strong) {
      color: #000;
    }
    .results :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .group > .hint {
      margin-block-start: 0;
    }
    .link[href]::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;

/** Everything `renderResults` draws. */
export const resultsStyles = [listStyles, cardStyles, compareStyles];
