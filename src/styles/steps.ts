import { css } from 'lit';
import { token } from './tokens.ts';

/** Of what goes step by step: which step it is, all steps, back and on. */
export const stepStyles = css`
  .progress {
    margin-block: ${token.spaceMedium} ${token.spaceTiny};
    color: ${token.colorMuted};
  }
  .progress > summary {
    width: fit-content;
    padding-block: ${token.spaceTiny};
    font-size: 0.9375em;
  }
  .progress ol {
    padding-inline-start: 1.6em;
  }
  .progress button {
    text-align: start;
  }
  .progress [aria-current] {
    color: ${token.colorText};
    font-weight: 700;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: ${token.spaceSmall};
    margin-block: ${token.spaceLarge} ${token.spaceMedium};
  }
`;
