import { css } from '../../styles/css.ts';
import { token } from '../../styles/tokens.ts';

/** A quiet line at the end of an element; the offer stays in sight at the lower edge where the window is tall enough. */
export const keepingStyles = css`
  .keeping,
  .offer {
    display: flex;
    align-items: flex-start;
    gap: 0 ${token.spaceSmall};
  }
  .keeping {
    flex-wrap: wrap;
    margin-block: ${token.spaceLarge} ${token.spaceMedium};
    padding-block: ${token.spaceSmall};
    border-block-start: 1px solid ${token.colorBorder};
  }
  .keeping > details {
    flex: 1 1 20em;
  }
  .offer > details {
    flex: 1;
  }
  .offer > .button {
    padding-inline: 0.6em;
  }
  .keeping > [role='status'],
  .keeping > textarea {
    flex: 1 1 100%;
  }
  .keeping summary,
  .offer summary {
    padding-block: 0.6em;
  }
  .keeping summary {
    font-weight: 400;
  }
  .keeping .label {
    margin-block-start: ${token.spaceSmall};
  }
  /* The field covers its words, unseen: a file can be dropped on it, and has the focus. */
  .file {
    position: relative;
  }
  .file > input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 3px solid ${token.colorFocus};
    outline-offset: 2px;
  }
  .offer {
    padding: 0.4em 0.6em;
    border: 1px solid ${token.colorBorder};
    border-block-start: 3px solid ${token.colorAccent};
    border-radius: ${token.radiusSmall};
    background: ${token.colorSurface};
    box-shadow: 0 -2px 12px rgb(0 0 0 / 12%);
  }
  @media (min-height: 32em) {
    .keep-offer {
      position: sticky;
      z-index: 2;
      inset-block-end: 0;
    }
    /* What has focus is not left under the offer. */
    :focus-visible {
      scroll-margin-block-end: 6em;
    }
  }
  .keeping dialog {
    max-width: min(28em, 100% - 2em);
    padding: ${token.spaceLarge};
    border: 1px solid ${token.colorBorder};
    border-radius: ${token.radiusMedium};
    background: ${token.colorSurface};
    color: inherit;
  }
  .keeping dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
`;
