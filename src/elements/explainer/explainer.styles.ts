import { css } from '../../styles/css.ts';
import { token } from '../../styles/tokens.ts';

/** The words of a section, in lines short enough to read. */
export const explainerStyles = css`
  .reading {
    max-width: 46em;
  }
  .words {
    max-width: 42em;
    padding-inline-start: 1.1em;
  }
  .words > * > * + *,
  .beneath::slotted(*) {
    margin-block-start: ${token.spaceSmall};
  }
  .words :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .words > * > * > li + li {
    margin-block-start: ${token.spaceTiny};
  }
  blockquote {
    margin: 0;
    padding: ${token.spaceSmall} ${token.spaceMedium};
    border-inline-start: 4px solid ${token.colorAccent};
    border-radius: ${token.radiusSmall};
    background: ${token.colorAccentSoft};
  }
  .fold {
    scroll-margin-block-start: ${token.spaceLarge};
  }
  .more::slotted(details) {
    border-block-start: 1px solid ${token.colorBorder};
    padding-block: 0.8em;
  }
  /* The summary is the page's and out of reach: it takes what the whole has, and what is folded takes it back. */
  @supports selector(::slotted(details)::details-content) {
    .more::slotted(details) {
      font-size: 1.125em;
      font-weight: ${token.fontHeadingWeight};
      cursor: pointer;
    }
    .more::slotted(details)::details-content {
      padding: 0.8em 1.1em 0;
      font-size: 0.889em;
      font-weight: 400;
      cursor: auto;
    }
  }
  @media print {
    .origin {
      font-size: 8pt;
    }
    .origin > summary {
      display: none;
    }
    .origin > :not(summary) {
      max-width: none;
      margin: 0;
      padding: 0;
      font-size: inherit;
    }
    .origin dd::after {
      content: ' ';
    }
    .sources > li {
      display: inline;
    }
    .sources > li + li::before {
      content: ' \\b7\\20';
    }
  }
`;
