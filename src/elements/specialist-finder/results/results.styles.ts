import { css } from '../../../styles/css.ts';
import { token } from '../../../styles/tokens.ts';
import { compareStyles } from './compare.styles.ts';

/** What stands below each other, beside each other, in columns, in a box; then what differs. */
const layoutStyles = css`
  .results {
    container: results / inline-size;
  }
  .results > * + * {
    margin-block-start: ${token.spaceLarge};
  }
  .results > .group + .group {
    margin-block-start: ${token.spaceHuge};
  }
  .results :is(h2, h3, h4, h5, h6) {
    font-size: 1.25em;
  }
  .results .hint {
    font-weight: 400;
  }
  .results .quiet {
    padding-inline: 0;
  }
  /* Not to be hidden by the two bars when focus comes to it. */
  .results :is(a, button, input, summary) {
    scroll-margin-block: 6em calc(7em + var(--_offer-height, 0px));
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${token.spaceMedium};
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${token.spaceSmall} ${token.spaceMedium};
  }
  .spread {
    justify-content: space-between;
  }
  .row select {
    width: auto;
    font-weight: 400;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: ${token.spaceSmall} ${token.spaceMedium};
  }
  .contacts {
    align-items: center;
    align-content: start;
    text-align: center;
  }
  .box {
    padding: ${token.spaceMedium};
    border: 1px solid ${token.colorBorder};
    border-radius: ${token.radiusMedium};
    background: ${token.colorSurfaceSoft};
  }
  .show-more {
    text-align: center;
  }
  .to-ask {
    padding-block-start: ${token.spaceMedium};
    border-block-start: 2px dashed ${token.colorBorder};
  }
  .group .to-ask > * {
    font-size: 1em;
  }
`;

/** A card: who, what they treat and where on one side, whom to call on the other; one under the other where it is narrow. */
const cardStyles = css`
  .card {
    background: ${token.colorSurface};
  }
  .chosen,
  .card:has([aria-pressed='true']) {
    border-color: ${token.colorAccent};
    box-shadow: inset 0 0 0 1px ${token.colorAccent};
  }
  .chosen {
    background: ${token.colorAccentSoft};
  }
  .card-who {
    display: flex;
    gap: ${token.spaceMedium};
  }
  .photo {
    flex: none;
    border-radius: ${token.radiusMedium};
    object-fit: cover;
  }
  .facts {
    display: grid;
    gap: 0.4em;
  }
  .fact {
    display: grid;
    grid-template-columns: min(8.5em, 32%) 1fr;
    gap: ${token.spaceSmall};
    align-items: baseline;
  }
  .card-who + .facts dd {
    font-weight: 600;
  }
  :is(dd, td)::first-letter {
    text-transform: uppercase;
  }
  .choose {
    min-width: 8em;
  }
  .choice:has(:disabled) {
    color: ${token.colorMuted};
  }
  .more-details {
    margin-block-end: calc(-1 * ${token.spaceSmall});
    border-block-start: 1px solid ${token.colorBorder};
  }
  .more-details > summary {
    padding-block: 0.75em;
    color: ${token.colorAccent};
  }
  @container results (width >= 44em) {
    .card,
    .chosen,
    .empty {
      padding: ${token.spaceLarge};
    }
    .card {
      grid-template: auto auto 1fr / minmax(0, 1fr) 16em;
      column-gap: ${token.spaceLarge};
    }
    .card > * {
      grid-column: 1;
    }
    .card > .contacts {
      grid-column: 2;
      grid-row: 1 / span 3;
    }
    .card > .more-details {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .results {
      container-type: normal;
    }
    .stack {
      display: block;
    }
    .stack > * + * {
      margin-block-start: 0.6em;
    }
    .results * {
      color: #000;
      text-align: start;
    }
    .more-details > summary {
      display: none;
    }
    .link::after {
      content: ' (' attr(href) ')';
    }
    .contacts > .link {
      grid-column: 1 / -1;
    }
    .contacts > .link::after {
      font-weight: 400;
    }
  }
`;

/** Everything `renderResults` draws. */
export const resultsStyles = [layoutStyles, cardStyles, compareStyles];
