import { contrastOf, findLowContrast, mixColors, readColor, writeColor, type Color } from './contrast.ts';

const black: Color = [0, 0, 0];
const white: Color = [255, 255, 255];

/**
 * The colors that belong together, out of a brand's one: the accent, a stronger one to point at, a tint, the focus ring,
 * and what is written on it. The brand's color is taken as it is: whether it can be read is for `findLowContrast` to say.
 *
 * @returns by custom property; empty for a color that can't be understood
 */
export function derivePalette(brand: string): ReadonlyMap<string, string> {
  const color = readColor(brand);
  if (!color) return new Map();
  const accent = writeColor(color);
  const isLight = (contrastOf(accent, '#ffffff') ?? 0) < (contrastOf(accent, '#000000') ?? 0);
  return new Map([
    ['--so-color-accent', accent],
    ['--so-color-accent-strong', writeColor(mixColors(color, black, 0.3))],
    ['--so-color-accent-soft', writeColor(mixColors(color, white, 0.91))],
    ['--so-color-focus', accent],
    // Dark letters on a light brand color; white is what everyone else expects.
    ['--so-color-on-accent', isLight && (contrastOf(accent, '#ffffff') ?? 0) < 3 ? '#111111' : '#ffffff'],
  ]);
}

/**
 * The nearest darker shade whose whole palette can be read.
 *
 * @param colorOf the color of a custom property, for all that are not of the palette
 * @returns `undefined` where darker doesn't help, as on a dark surface
 */
export function darkenUntilReadable(brand: string, colorOf: (token: string) => string): string | undefined {
  const color = readColor(brand);
  if (!color) return undefined;
  for (let step = 1; step < 50; step++) {
    const shade = writeColor(mixColors(color, black, step / 50));
    const palette = derivePalette(shade);
    const low = findLowContrast((token) => palette.get(token) ?? colorOf(token));
    if (!low.some(({ front, back }) => palette.has(front) || palette.has(back))) return shade;
  }
  return undefined;
}
