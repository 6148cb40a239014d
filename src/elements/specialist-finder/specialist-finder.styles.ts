import { css } from 'lit';
import { token } from '../../styles/tokens.ts';

/** The finder's frame: title, search panel, notices. Its fields and filters have files of their own. */
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
  }
  .waiting,
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
  .which,
  .chips,
  .chips ul,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${token.spaceSmall};
  }
  .actions {
    column-gap: ${token.spaceLarge};
    margin-block-start: ${token.spaceMedium};
  }
  .actions > .button {
    flex: 1 1 100%;
    padding-inline: 1.6em;
  }
  .actions > .hint {
    flex: 1 1 16em;
  }
  .notice {
    margin-block: ${token.spaceMedium};
    padding: ${token.spaceMedium};
    border: 1px solid transparent;
    border-inline-start: 5px solid ${token.colorAccent};
    border-radius: ${token.radiusSmall};
    background: ${token.colorAccentSoft};
  }
  .urgent-notice {
    display: grid;
    gap: ${token.spaceSmall};
    border-color: ${token.colorUrgent};
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
  @container finder (min-width: 40em) {
    .search {
      padding: ${token.spaceLarge} ${token.spaceLarge} ${token.spaceSmall};
    }
    .fields {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .actions > .button {
      flex: none;
    }
  }
  @container finder (min-width: 58em) {
    .fields.three {
      grid-template-columns: 1.4fr 1.15fr 0.85fr;
    }
    /* As high as the hints beside it. */
    .three label + .hint:empty {
      position: static;
    }
    .three label + .hint:empty::before {
      content: '\\a0';
    }
  }
`;
