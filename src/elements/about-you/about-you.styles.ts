import { css } from '../../styles/css.ts';
import { token } from '../../styles/tokens.ts';

/** The questions asked once; roomy choices, side by side where there is room. */
export const aboutYouStyles = css`
  .about-you {
    margin-block: ${token.spaceMedium};
    padding: ${token.spaceMedium};
    border: 1px solid ${token.colorBorder};
    border-radius: ${token.radiusMedium};
    background: ${token.colorSurfaceSoft};
  }
  .about-you:not([open]) {
    padding: ${token.spaceSmall} 0.75em;
  }
  .about-you > summary > :first-child {
    display: inline;
    font-size: 1.125em;
  }
  .told {
    margin-inline-start: ${token.spaceSmall};
    font-weight: 400;
  }
  .about-you[open] .told {
    display: none;
  }
  .as-link {
    color: ${token.colorAccent};
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .about-you fieldset {
    margin-block: ${token.spaceMedium};
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: ${token.spaceSmall};
    margin-block: ${token.spaceSmall};
  }
  .choices > .choice {
    padding: 0.75em 0.9em;
    border: 1.5px solid ${token.colorControl};
    border-radius: ${token.radiusSmall};
    background: ${token.colorSurface};
  }
  .choices > .choice:hover {
    border-color: ${token.colorAccent};
  }
  .choices > .choice:has(:checked) {
    border-color: ${token.colorAccent};
    background: ${token.colorAccentSoft};
    box-shadow: inset 0 0 0 1px ${token.colorAccent};
  }
`;
