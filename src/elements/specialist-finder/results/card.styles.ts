import { css } from 'lit';
import { token } from '../../../styles/tokens.ts';

/** A card: who, what they treat and where on one side, whom to call on the other; one under the other where it is narrow. */
export const cardStyles = css`
  .card {
    display: grid;
    gap: ${token.spaceMedium};
    padding: ${token.spaceMedium};
    border: 1px solid ${token.colorBorder};
    border-radius: ${token.radiusMedium};
    background: ${token.colorSurface};
  }
  .card > * {
    min-width: 0;
  }
  .card:has(.choose[aria-pressed='true']) {
    border-color: ${token.colorAccent};
    box-shadow: inset 0 0 0 1px ${token.colorAccent};
  }
  .card-who {
    display: flex;
    align-items: flex-start;
    gap: ${token.spaceMedium};
  }
  .card-who > div {
    flex: 1;
    display: grid;
    gap: ${token.spaceTiny};
    min-width: 0;
  }
  .card-who :is(h2, h3, h4, h5, h6) {
    font-size: 1.25em;
  }
  .photo {
    flex: none;
    width: 4.5em;
    height: 4.5em;
    border-radius: ${token.radiusMedium};
    object-fit: cover;
    background: ${token.colorSurfaceSoft};
  }
  .credentials {
    color: ${token.colorMuted};
    font-weight: 400;
  }
  .institution {
    font-weight: 500;
  }
  .designations {
    display: flex;
    flex-wrap: wrap;
    gap: ${token.spaceTiny};
  }
  .designations li {
    padding: 0.1em 0.6em;
    border: 1px solid ${token.colorBorder};
    border-radius: 1em;
    background: ${token.colorSurfaceSoft};
    font-size: 0.875em;
  }
  .contacts {
    display: grid;
    justify-items: stretch;
    gap: ${token.spaceSmall};
  }
  .results a {
    white-space: normal;
  }
  .contacts a {
    scroll-margin-block: 6em;
  }
  .contacts .button.call {
    font-size: 1.0625em;
  }
  .call-us,
  .book-us,
  .national {
    padding-block: 0.35em;
    text-align: center;
  }
  .facts {
    display: grid;
    gap: 0.4em ${token.spaceMedium};
  }
  .fact {
    min-width: 0;
  }
  dd::first-letter {
    text-transform: uppercase;
  }
  dt {
    color: ${token.colorMuted};
    font-size: 0.9375em;
  }
  .fact-treats dd,
  .fact-specialty:first-child dd,
  .fact-place dd {
    font-weight: 600;
  }
  .note {
    display: block;
    color: ${token.colorMuted};
    font-size: 0.9375em;
    font-weight: 400;
  }
  .ask {
    padding: ${token.spaceSmall} 0.75em;
    border-radius: ${token.radiusSmall};
    background: ${token.colorSurfaceSoft};
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${token.spaceSmall} ${token.spaceLarge};
  }
  .choices > *,
  .compare-choice input,
  .more-details summary {
    scroll-margin-block: 6em;
  }
  .choose {
    min-width: 8em;
  }
  .choose[aria-pressed='true'] {
    background: ${token.colorAccentSoft};
  }
  .compare-choice:has(:disabled) {
    color: ${token.colorMuted};
    cursor: default;
  }
  .more-details {
    padding-block-start: ${token.spaceSmall};
    border-block-start: 1px solid ${token.colorBorder};
  }
  .more-details:not([open]) {
    margin-block-end: calc(-1 * ${token.spaceSmall});
  }
  .more-details > summary {
    padding-block: 0.5em;
    color: ${token.colorAccent};
  }
  .more-details > * + * {
    margin-block-start: ${token.spaceSmall};
  }
  .places {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: ${token.spaceMedium};
  }
  address {
    font-style: normal;
  }
  address > span {
    display: block;
  }
  dt,
  dd {
    display: inline;
  }
  dt::after {
    content: ': ';
  }
  @container results (width >= 26em) {
    dt::after {
      content: none;
    }
    dt,
    dd {
      display: block;
    }
    .fact {
      display: grid;
      grid-template-columns: 8.5em minmax(0, 1fr);
      gap: ${token.spaceSmall};
    }
  }
  @container results (width >= 44em) {
    .card {
      grid-template: auto auto 1fr / minmax(0, 1fr) 16em;
      column-gap: ${token.spaceLarge};
      padding: ${token.spaceLarge};
    }
    .card > * {
      grid-column: 1;
    }
    .card > .card-contact {
      grid-column: 2;
      grid-row: 1 / span 3;
    }
    .card > .more-details {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .card {
      display: block;
      padding: 0.6em 0.75em;
      border-color: #000;
    }
    .cards > li + li {
      margin-block-start: 0.75em;
    }
    .photo {
      display: none;
    }
    .contacts {
      display: block;
      margin-block: 0.25em;
    }
    .contacts > * {
      display: block !important;
      padding: 0;
      text-align: start;
    }
    .note {
      display: inline;
    }
    .credentials,
    .note,
    dt {
      color: #000;
    }
    .designations li {
      padding: 0 0.5em;
      background: none;
    }
    .more-details > summary {
      display: none;
    }
    .more-details:not([open]) {
      display: none;
    }
  }
`;
