import { css } from '../../styles/css.ts';
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
    padding: 0.6em 0.9em;
    font-weight: 700;
  }
  .urgent > summary,
  .urgent-title,
  .urgent-title > a {
    color: ${token.colorUrgent};
  }
  .urgent > summary > span {
    margin-inline-start: 0.35em;
    color: ${token.colorText};
    font-weight: 400;
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
  .urgent-title {
    font-weight: 700;
  }
  .urgent-keep {
    padding: 0.5em 1em 0.9em;
  }
`;
