import { css } from '../../styles/css.ts';
import { token } from '../../styles/tokens.ts';

/** Questions on the left, the patient's own list beside them where there is room; on paper, lines to write on. */
export const questionStyles = css`
  .settings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: ${token.spaceMedium};
    margin-block: ${token.spaceMedium} ${token.spaceLarge};
  }
  label > :is(select, input, textarea):not([type='checkbox'], [type='radio']) {
    margin-block-start: ${token.spaceTiny};
    font-weight: 400;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${token.spaceLarge};
  }
  @container reading (min-width: 48em) {
    .columns {
      grid-template: 'firsts mine' auto 'topics mine' 1fr / minmax(0, 1fr) minmax(0, 1fr);
    }
    .firsts {
      grid-area: firsts;
    }
    .mine {
      grid-area: mine;
      align-self: start;
    }
    .topics {
      grid-area: topics;
    }
  }
  :is(.firsts, .topics, .mine) > :is(h2, h3, h4, h5, h6):first-child {
    margin-block-end: ${token.spaceSmall};
    font-size: 1.25em;
  }
  .question + .question {
    border-block-start: 1px solid ${token.colorBorder};
  }
  .question {
    padding-block: ${token.spaceTiny};
  }
  .question .origin {
    padding-inline-start: calc(1.375em + 0.6em);
  }
  .fold > summary > .hint {
    display: inline-block;
    font-weight: 400;
  }
  .mine {
    padding: ${token.spaceMedium};
    border: 1px solid ${token.colorBorder};
    border-block-start: 4px solid ${token.colorAccent};
    border-radius: ${token.radiusMedium};
    background: ${token.colorSurfaceSoft};
  }
  .order > .label {
    margin-block: ${token.spaceMedium} ${token.spaceTiny};
  }
  .mine ol {
    padding: 0;
    list-style: none;
  }
  .item {
    margin-block-end: ${token.spaceSmall};
    padding: ${token.spaceSmall};
    border: 1px solid ${token.colorBorder};
    border-radius: ${token.radiusSmall};
    background: ${token.colorSurface};
  }
  .asked {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr) auto;
    gap: 0 ${token.spaceTiny};
  }
  .asked > :not(.grip) > :first-child,
  .number {
    font-weight: 600;
  }
  .answer {
    padding-inline-start: ${token.spaceSmall};
    border-inline-start: 3px solid ${token.colorAccent};
    white-space: pre-wrap;
  }
  .grip {
    width: 44px;
    min-height: 44px;
    margin: calc(-1 * ${token.spaceTiny}) calc(-1 * ${token.spaceTiny}) 0 0;
    background: radial-gradient(circle, ${token.colorControl} 2px, transparent 2.5px) 0 0 / 8px 8px content-box;
    padding: 10px 14px;
    cursor: grab;
    touch-action: none;
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${token.spaceSmall};
    margin-block: ${token.spaceSmall} ${token.spaceTiny};
  }
  .item > :not(.asked) {
    margin-inline-start: 1.75em;
  }
  .arrow {
    position: relative;
    min-width: 2.75em;
    padding-inline: 0;
    font-weight: 700;
  }
  .arrow[aria-disabled='true'] {
    border-color: ${token.colorBorder};
    color: ${token.colorMuted};
    cursor: default;
  }
  .off {
    margin-inline-start: auto;
  }
  .notes > div {
    display: grid;
    gap: ${token.spaceSmall};
  }
  .add {
    margin-block: ${token.spaceLarge} ${token.spaceMedium};
  }
  .add input {
    flex: 1 1 14em;
  }
  .sheet {
    color: #000;
    font-size: 13pt;
    line-height: 1.4;
  }
  .sheet > * + * {
    margin-block-start: 0.8em;
  }
  .sheet ol {
    padding-inline-start: 1.6em;
  }
  .sheet > ol > li > p {
    white-space: pre-line;
  }
  .sheet > ol > li + li {
    margin-block-start: 1.2em;
  }
  .line {
    display: block;
    height: 1.9em;
    border-block-end: 1px solid #767676;
  }
  .box {
    display: inline-block;
    width: 1em;
    height: 1em;
    border: 2px solid;
    vertical-align: text-bottom;
  }
`;
