import { css } from 'lit';
import { token } from '../../styles/tokens.ts';

export const urgentHelpStyles = css`
  .urgent {
    margin-block: ${token.spaceMedium};
    border: 1px solid ${token.colorUrgent};
    border-inline-start-width: 5px;
    border-radius: ${token.radiusSmall};
    background: ${token.colorUrgentSoft};
  }
  .urgent > summary {
    min-height: 2.75em;
    padding: 0.6em 0.9em;
    border-radius: ${token.radiusSmall};
    color: ${token.colorUrgent};
  }
  .urgent-line {
    font-weight: 700;
  }
  .urgent-call {
    color: ${token.colorText};
    font-weight: 400;
    margin-inline-start: 0.35em;
  }
  .urgent-columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: ${token.spaceMedium} ${token.spaceLarge};
    padding: 0.25em 1em 0.5em;
  }
  .urgent ul {
    margin-block: 0.25em;
    padding-inline-start: 1.25em;
  }
  .urgent-title,
  .urgent-title a {
    font-weight: 700;
    color: ${token.colorUrgent};
    white-space: normal;
  }
  .urgent-keep {
    margin: 0;
    padding: 0.5em 1em 0.9em;
  }
`;
