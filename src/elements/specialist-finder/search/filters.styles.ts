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
    list-style: none;
  }
  .filters > summary::-webkit-details-marker {
    display: none;
  }
  .filters > summary::before {
    content: '';
    width: 0.5em;
    height: 0.5em;
    margin-inline: 0.2em 0.1em;
    border-inline-end: 2px solid;
    border-block-end: 2px solid;
    rotate: 45deg;
    translate: 0 -0.12em;
  }
  .filters[open] > summary::before {
    rotate: 225deg;
    translate: 0 0.12em;
  }
  .filters > summary:hover {
    color: ${token.colorAccentStrong};
  }
  .set-count {
    padding: 0.1em 0.7em;
    border-radius: ${token.radiusRound};
    background: ${token.colorAccent};
    color: ${token.colorOnAccent};
    font-size: 0.875em;
  }
  .filter-body {
    padding-block: ${token.spaceSmall};
  }
  .words {
    max-width: 28em;
    margin-block-end: ${token.spaceLarge};
    gap: 0.35em;
  }
  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: ${token.spaceLarge};
    align-items: start;
  }
  .facet legend {
    margin-block-end: 0.25em;
  }
  .facet-choices.long {
    max-height: 19em;
    overflow-y: auto;
    padding-inline: 3px 0.5em;
  }
  .find {
    margin-block: 0.25em 0.5em;
  }
  .facet-count {
    margin-inline-start: 0.15em;
    color: ${token.colorMuted};
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .button.show-all {
    padding-inline: 0;
    min-height: 2.25em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${token.spaceSmall};
    margin-block: ${token.spaceMedium};
  }
  .chips ul {
    display: flex;
    flex-wrap: wrap;
    gap: ${token.spaceSmall};
  }
  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: 2.25em;
    padding: 0.25em 0.85em;
    border: 1px solid ${token.colorAccent};
    border-radius: ${token.radiusRound};
    background: ${token.colorAccentSoft};
    color: ${token.colorAccentStrong};
    text-align: start;
    cursor: pointer;
  }
  .chip:hover {
    border-color: ${token.colorAccentStrong};
    background: ${token.colorSurface};
  }
  .button.clear-all {
    min-height: 2.25em;
  }
`;
