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
  .words > slot > * + * {
    margin-block-start: ${token.spaceSmall};
  }
  .words :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .words > slot > * > li + li {
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
  slot[name='more']::slotted(details) {
    border-block-start: 1px solid ${token.colorBorder};
    padding-block: 0.8em;
  }
  @media print {
    .origin {
      display: none;
    }
  }
`;
