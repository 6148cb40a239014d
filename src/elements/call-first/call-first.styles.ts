import { css } from '../../styles/css.ts';
import { token } from '../../styles/tokens.ts';

export const callFirstStyles = css`
  .call-first {
    display: grid;
    gap: ${token.spaceSmall};
    margin-block: ${token.spaceMedium};
    padding: ${token.spaceMedium};
    border: 1px solid ${token.colorUrgent};
    border-inline-start-width: 5px;
    border-radius: ${token.radiusSmall};
    background: ${token.colorUrgentSoft};
  }
  .call-first > :first-child {
    color: ${token.colorUrgent};
    font-size: 1.25em;
  }
`;
