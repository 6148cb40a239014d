import { css } from './css.ts';
import { token } from './tokens.ts';

/** What every element's shadow root starts from; hostile page styles end at `:host`. */
export const baseStyles = css`
  :host {
    display: block;
    color: ${token.colorText};
    font-family: ${token.fontFamily};
    font-size: ${token.fontSize};
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* Inside, where a rule of the page for every element doesn't reach: what would spoil names and numbers. */
  .root {
    text-transform: none;
    text-indent: 0;
    white-space: normal;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-family: ${token.fontHeading};
    font-weight: ${token.fontHeadingWeight};
    line-height: 1.25;
    text-wrap: balance;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul[role='list'] {
    list-style: none;
  }
  /* Bullets stand within what holds the list. */
  ul:where(:not([role])) {
    padding-inline-start: 1.4em;
  }
  a {
    color: ${token.colorAccent};
    text-underline-offset: 0.15em;
  }
  a:hover {
    color: ${token.colorAccentStrong};
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid ${token.colorFocus};
    outline-offset: 2px;
    border-radius: 3px;
  }
  /* A number stays in one piece as long as it fits, and never sticks out. */
  :where(a[href^='tel:']) {
    display: inline-block;
    max-width: 100%;
    font-variant-numeric: tabular-nums;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .debug {
    padding: ${token.spaceMedium};
    border: 1px dashed ${token.colorControl};
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
