import { css } from '../../styles/css.ts';
import { token } from '../../styles/tokens.ts';

/** The finder's frame: title, notices, what editors see. */
export const finderStyles = css`
  .finder {
    container: finder / inline-size;
  }
  .title > * {
    font-size: clamp(1.33em, 9cqi, 1.86em);
  }
  .lede {
    max-width: 44em;
    margin-block: ${token.spaceSmall} ${token.spaceMedium};
    color: ${token.colorMuted};
    font-size: 1.0625em;
    text-wrap: balance;
  }
  .waiting,
  .call-for-help p + p {
    margin-block: ${token.spaceMedium};
  }
  .notice {
    display: grid;
    gap: ${token.spaceSmall};
    margin-block: ${token.spaceMedium};
    padding: ${token.spaceMedium};
    border-inline-start: 5px solid ${token.colorAccent};
    border-radius: ${token.radiusSmall};
    background: ${token.colorAccentSoft};
  }
`;
