import { css } from './css.ts';

/**
 * Every token with its default, so that elements work with no stylesheet, and a typo is a compile error.
 * The page sets `--so-…` on any ancestor. Contrast of the defaults: text 15:1, muted 7:1, accent 7:1 on the surface.
 */
export const token = {
  colorText: css`var(--so-color-text, #1c2530)`,
  colorMuted: css`var(--so-color-muted, #4a5663)`,
  colorSurface: css`var(--so-color-surface, #ffffff)`,
  colorSurfaceSoft: css`var(--so-color-surface-soft, #f4f7f9)`,
  colorBorder: css`var(--so-color-border, #d3dbe2)`,
  /** Borders of controls: 3:1 against the surface. */
  colorControl: css`var(--so-color-control, #6b7885)`,
  colorAccent: css`var(--so-color-accent, #0b5a7a)`,
  colorAccentStrong: css`var(--so-color-accent-strong, #083f57)`,
  colorAccentSoft: css`var(--so-color-accent-soft, #e6f1f6)`,
  colorOnAccent: css`var(--so-color-on-accent, #ffffff)`,
  colorFocus: css`var(--so-color-focus, #0b5a7a)`,
  colorUrgent: css`var(--so-color-urgent, #a3211b)`,
  colorUrgentSoft: css`var(--so-color-urgent-soft, #fdf1ef)`,
  fontFamily: css`var(--so-font-family, inherit)`,
  fontHeading: css`var(--so-font-heading, inherit)`,
  fontSize: css`var(--so-font-size, max(1em, 16px))`,
  fontHeadingWeight: css`var(--so-font-heading-weight, 650)`,
  /** Steps of space, in em: they grow with the text. */
  spaceTiny: css`var(--so-space-tiny, 0.25em)`,
  spaceSmall: css`var(--so-space-small, 0.5em)`,
  spaceMedium: css`var(--so-space-medium, 1em)`,
  spaceLarge: css`var(--so-space-large, 1.5em)`,
  spaceHuge: css`var(--so-space-huge, 2.5em)`,
  radiusSmall: css`var(--so-radius-small, 6px)`,
  radiusMedium: css`var(--so-radius-medium, 12px)`,
  radiusRound: css`var(--so-radius-round, 999px)`,
} as const;
