import { css } from 'lit';
import { token } from '../../../styles/tokens.ts';

/** What is folded behind "More filters", and the chips of what is set. */
export const filterStyles = css`
  .filters {
    margin-block-start: ${token.spaceMedium};
    padding-block-start: ${token.spaceSmall};
    border-block-start: 1px solid ${token.colorBorder};
  }
  .filters > summary {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-height: 2.75em;
    padding-inline-end: 0.5em;
    color: ${token.colorAccent};
  }
  .filters > summary::-webkit-details-marker {
    display: none;
  }
  .filters[open] > summary > svg {
    rotate: 180deg;
  }
  .set-count {
    padding: 0.1em 0.7em;
    border-radius: ${token.radiusRound};
    background: ${token.colorAccent};
    color: ${token.colorOnAccent};
    font-size: 0.875em;
  }
  .filters > .field {
    max-width: 28em;
    margin-block-start: ${token.spaceSmall};
  }
  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: ${token.spaceLarge};
    align-items: start;
    padding-block: ${token.spaceLarge} ${token.spaceSmall};
  }
  .huge {
    max-height: 19em;
    overflow-y: auto;
    padding-inline: 3px 0.5em;
  }
  .find {
    margin-block: 0.25em 0.5em;
  }
  .chips {
    margin-block: ${token.spaceMedium};
  }
  .button.chip {
    position: relative;
    min-height: 2.25em;
    padding: 0.25em 0.85em;
    border-width: 1px;
    border-radius: ${token.radiusRound};
    background: ${token.colorAccentSoft};
    font-weight: 400;
  }
`;
