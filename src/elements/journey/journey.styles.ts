import { css } from 'lit';
import { token } from '../../styles/tokens.ts';

/** One next thing on the first screen; in a step the element has the room. */
export const journeyStyles = css`
  .small.title > * {
    color: ${token.colorMuted};
    font-size: 0.9375em;
    font-weight: 500;
  }
  .next {
    display: grid;
    justify-items: start;
    gap: ${token.spaceSmall};
    margin-block: ${token.spaceMedium};
    padding: ${token.spaceLarge};
    border: 1px solid ${token.colorBorder};
    border-block-start: 4px solid ${token.colorAccent};
    border-radius: ${token.radiusMedium};
    background: ${token.colorSurface};
  }
  .next > .label {
    color: ${token.colorMuted};
    font-size: 0.9375em;
  }
  .next > :is(h2, h3, h4, h5, h6) {
    font-size: 1.5em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 ${token.spaceLarge};
  }
  .within {
    padding-block-end: ${token.spaceTiny};
    border-block-end: 1px solid ${token.colorBorder};
  }
  .bar > .progress {
    margin: 0;
  }
  .bar > .progress[open] {
    flex-basis: 100%;
  }
  .place {
    font-weight: 600;
  }
  [tabindex='-1'] {
    outline: none;
  }
  .part {
    margin-block: ${token.spaceMedium};
  }
  .progress li .hint {
    display: block;
    margin-block: -0.25em ${token.spaceTiny};
  }
  .ways {
    padding-block-start: ${token.spaceMedium};
    border-block-start: 1px solid ${token.colorBorder};
  }
`;
