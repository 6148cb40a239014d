import { css } from 'lit';
import { token } from '../../styles/tokens.ts';

/** The finder's frame: title, search panel, notices. Its fields and filters have files of their own. */
export const finderStyles = css`
  .finder {
    container: finder / inline-size;
  }
  .title {
    font-size: 1.0625em;
  }
  .title :is(h1, h2, h3, h4, h5, h6) {
    font-size: clamp(1.25em, 9cqi, 1.75em);
    letter-spacing: -0.01em;
  }
  .lede {
    max-width: 44em;
    margin-block: ${token.spaceSmall} 0;
    color: ${token.colorMuted};
    font-size: 1.0625em;
  }
  .lede + p,
  .call-for-help p + p {
    margin-block: ${token.spaceMedium};
  }
  .search {
    margin-block: ${token.spaceLarge};
    padding: ${token.spaceMedium} ${token.spaceMedium} ${token.spaceSmall};
    border: 1px solid ${token.colorBorder};
    border-radius: ${token.radiusMedium};
    background: ${token.colorSurfaceSoft};
  }
  .fields {
    display: grid;
    gap: ${token.spaceMedium} ${token.spaceLarge};
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${token.spaceSmall} ${token.spaceLarge};
    margin-block-start: ${token.spaceMedium};
  }
  .actions .button.primary {
    flex: 1 1 100%;
    padding-inline: 1.6em;
  }
  .privacy {
    flex: 1 1 16em;
    color: ${token.colorMuted};
    font-size: 0.9375em;
  }
  .notice {
    margin-block: ${token.spaceMedium};
    padding: ${token.spaceMedium};
    border-inline-start: 5px solid ${token.colorAccent};
    border-radius: ${token.radiusSmall};
    background: ${token.colorAccentSoft};
  }
  .urgent-notice {
    display: grid;
    gap: ${token.spaceSmall};
    border-inline-start-color: ${token.colorUrgent};
    background: ${token.colorUrgentSoft};
  }
  .urgent-notice :is(h1, h2, h3, h4, h5, h6) {
    color: ${token.colorUrgent};
    font-size: 1.25em;
  }
  .urgent-notice .button.primary {
    white-space: normal;
  }
  .waiting {
    color: ${token.colorMuted};
    margin-block: ${token.spaceMedium};
  }
  .debug {
    margin-block: ${token.spaceLarge};
    padding: ${token.spaceSmall} ${token.spaceMedium};
    border: 1px dashed ${token.colorControl};
    border-radius: ${token.radiusSmall};
    font-size: 0.9375em;
  }
  @container finder (min-width: 40em) {
    .search {
      padding: ${token.spaceLarge} ${token.spaceLarge} ${token.spaceSmall};
    }
    .fields {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .actions .button.primary {
      flex: 0 0 auto;
    }
  }
  @container finder (min-width: 58em) {
    .fields.three {
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1.15fr) minmax(0, 0.85fr);
    }
    .fields.three .hint-space {
      height: calc(1.5em * 0.9375 + 0.35em * 0.9375);
    }
  }
  @media (forced-colors: active) {
    .notice {
      border: 1px solid CanvasText;
      border-inline-start-width: 5px;
    }
  }
  @media print {
    .notice {
      padding: 0 0 0 0.75em;
      background: none;
    }
    .notice .button {
      min-height: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
  }
`;
