/** Two custom properties that meet on the screen. */
export interface ContrastPair {
  readonly front: string;
  readonly back: string;
  /** WCAG 2.2: 4.5 for text (1.4.3), 3 for borders of controls and the focus ring (1.4.11). */
  readonly least: number;
  /** What is in front: "Text on a button". */
  readonly what: string;
}

const pair = (front: string, back: string, what: string, least = 4.5): ContrastPair => ({ front: `--so-color-${front}`, back: `--so-color-${back}`, least, what });

/** Where one color of ours stands on another, in any element. */
export const contrastPairs: readonly ContrastPair[] = [
  pair('text', 'surface', 'Text'),
  pair('text', 'surface-soft', 'Text in a soft box'),
  pair('text', 'accent-soft', 'Text in a tinted box'),
  pair('text', 'urgent-soft', 'Text in the urgent-help strip'),
  pair('muted', 'surface', 'Quiet text'),
  pair('muted', 'surface-soft', 'Quiet text in a soft box'),
  pair('muted', 'accent-soft', 'Quiet text in a tinted box'),
  pair('accent', 'surface', 'Links and outlined buttons'),
  pair('accent', 'surface-soft', 'Links in a soft box'),
  pair('accent', 'accent-soft', 'Links in a tinted box'),
  pair('accent', 'urgent-soft', 'Links in the urgent-help strip'),
  pair('accent-strong', 'surface', 'Links pointed at'),
  pair('accent-strong', 'accent-soft', 'Outlined buttons pointed at'),
  pair('on-accent', 'accent', 'Text on a filled button'),
  pair('on-accent', 'accent-strong', 'Text on a filled button pointed at'),
  pair('urgent', 'surface', 'Errors'),
  pair('urgent', 'urgent-soft', 'Headings of the urgent-help strip'),
  pair('control', 'surface', 'Borders of fields', 3),
  pair('focus', 'surface', 'Focus ring', 3),
];

export interface ContrastFinding extends ContrastPair {
  readonly ratio: number;
}

/**
 * Pairs that fall under what they need.
 *
 * @param colorOf the color of a custom property; pairs with a color that can't be understood are left out
 */
export function findLowContrast(colorOf: (token: string) => string): readonly ContrastFinding[] {
  return contrastPairs.flatMap((one) => {
    const ratio = contrastOf(colorOf(one.front), colorOf(one.back));
    return ratio !== undefined && ratio < one.least ? [{ ...one, ratio }] : [];
  });
}

/** Contrast ratio of two colors, 1 to 21, by WCAG 2; `undefined` where one can't be understood. */
export function contrastOf(front: string, back: string): number | undefined {
  const [one, other] = [readColor(front), readColor(back)];
  if (!one || !other) return undefined;
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export type Color = readonly [red: number, green: number, blue: number];

/** A color written `#rgb`, `#rrggbb`, or as anything CSS knows where there is a page; 0 to 255 each. */
export function readColor(written: string): Color | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(written.trim())?.[1] ?? readByBrowser(written);
  if (!hex) return undefined;
  const digits = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)) as unknown as Color;
}

export function writeColor(color: Color): string {
  return `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** A color between two: `share` 0 is the first, 1 the second. */
export function mixColors(one: Color, other: Color, share: number): Color {
  return one.map((part, index) => part + (other[index]! - part) * share) as unknown as Color;
}

/** A canvas writes every opaque color it understands as `#rrggbb`; one it doesn't leaves what was set before. */
function readByBrowser(written: string): string | undefined {
  const context = typeof document === 'undefined' ? undefined : document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  const twice = ['#000001', '#000002'].map((start) => {
    context.fillStyle = start;
    context.fillStyle = written;
    return context.fillStyle;
  });
  return twice[0] === twice[1] && /^#[\da-f]{6}$/.test(twice[0] as string) ? (twice[0] as string).slice(1) : undefined;
}

/** Relative luminance, WCAG 2. */
function luminance(color: Color): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Color;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
