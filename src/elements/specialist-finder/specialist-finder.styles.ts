import { css } from 'lit';
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
  .urgent-notice {
    border: 1px solid ${token.colorUrgent};
    border-inline-start-width: 5px;
    background: ${token.colorUrgentSoft};
  }
  .urgent-notice > :first-child {
    color: ${token.colorUrgent};
    font-size: 1.25em;
  }
  .urgent-notice .button {
    white-space: normal;
  }
  .debug {
    padding: ${token.spaceMedium};
    border: 1px dashed ${token.colorControl};
  }
`;
