import { css } from './css.ts';

/**
 * Every token with its default, so that elements work with no stylesheet, and a typo is a compile error.
 * The page sets `--so-…` on any ancestor. Contrast of the defaults: text 15:1, muted 7:1, accent 7:1 on the surface.
 */
export const token = {
  /** Text that is read. */
  colorText: css`var(--so-color-text, #1c2530)`,
  /** Quiet text: hints, labels, counts. */
  colorMuted: css`var(--so-color-muted, #4a5663)`,
  /** What fields, outlined buttons and cards stand on; the same as the page behind. */
  colorSurface: css`var(--so-color-surface, #ffffff)`,
  /** Soft boxes: the search form, notices, paper. */
  colorSurfaceSoft: css`var(--so-color-surface-soft, #f4f7f9)`,
  /** Lines between parts, and around cards and boxes. It separates; nothing depends on seeing it. */
  colorBorder: css`var(--so-color-border, #d3dbe2)`,
  /** Borders of fields and boxes to tick: 3:1 against the surface. */
  colorControl: css`var(--so-color-control, #6b7885)`,
  /** The brand's color: links, buttons, what is chosen. */
  colorAccent: css`var(--so-color-accent, #0b5a7a)`,
  /** The accent where it is pointed at or pressed. */
  colorAccentStrong: css`var(--so-color-accent-strong, #083f57)`,
  /** A tint of the accent: behind what is chosen, in notices. */
  colorAccentSoft: css`var(--so-color-accent-soft, #e6f1f6)`,
  /** Text on the accent. */
  colorOnAccent: css`var(--so-color-on-accent, #ffffff)`,
  /** The ring around what has focus: 3:1 against the surface. */
  colorFocus: css`var(--so-color-focus, #0b5a7a)`,
  /** Urgent help and errors. */
  colorUrgent: css`var(--so-color-urgent, #a3211b)`,
  /** Behind urgent help. */
  colorUrgentSoft: css`var(--so-color-urgent-soft, #fdf1ef)`,
  /** Font of everything; the page's where it isn't set. */
  fontFamily: css`var(--so-font-family, inherit)`,
  /** Font of headings. */
  fontHeading: css`var(--so-font-heading, inherit)`,
  /** Size everything else is a part of; never under 16 px, or phones zoom into fields. */
  fontSize: css`var(--so-font-size, max(1em, 16px))`,
  /** Weight of headings. */
  fontHeadingWeight: css`var(--so-font-heading-weight, 650)`,
  /** The smallest step of space. All are in em: they grow with the text. */
  spaceTiny: css`var(--so-space-tiny, 0.25em)`,
  /** Between lines that belong together. */
  spaceSmall: css`var(--so-space-small, 0.5em)`,
  /** Between things in a group, and inside of boxes. */
  spaceMedium: css`var(--so-space-medium, 1em)`,
  /** Between groups. */
  spaceLarge: css`var(--so-space-large, 1.5em)`,
  /** Between sections. */
  spaceHuge: css`var(--so-space-huge, 2.5em)`,
  /** Corners of fields, buttons and notices. */
  radiusSmall: css`var(--so-radius-small, 6px)`,
  /** Corners of cards and boxes. */
  radiusMedium: css`var(--so-radius-medium, 12px)`,
  /** Corners of chips and badges. */
  radiusRound: css`var(--so-radius-round, 999px)`,
} as const;
