/** Three made-up hospitals, as a web team would write them: values for our custom properties, nothing else. */
export const brands: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  default: {},
  /** Harbor: deep teal, headings in a serif, corners nearly square. */
  harbor: {
    '--so-color-accent': '#0a5c57',
    '--so-color-accent-strong': '#063f3c',
    '--so-color-accent-soft': '#e3f2f0',
    '--so-color-focus': '#0a5c57',
    '--so-color-text': '#16282a',
    '--so-color-muted': '#46585a',
    '--so-color-surface': '#fffdf8',
    '--so-color-surface-soft': '#f5f1e6',
    '--so-color-border': '#d9d2c0',
    '--so-font-heading': 'Georgia, "Liberation Serif", serif',
    '--so-font-heading-weight': '600',
    '--so-radius-small': '2px',
    '--so-radius-medium': '4px',
  },
  /** Northfield: plum, everything round. */
  northfield: {
    '--so-color-accent': '#6b2a6e',
    '--so-color-accent-strong': '#4a1a4d',
    '--so-color-accent-soft': '#f6eaf6',
    '--so-color-focus': '#6b2a6e',
    '--so-color-surface-soft': '#faf6fb',
    '--so-color-border': '#e2d3e4',
    '--so-font-family': '"Avenir Next", "Nunito Sans", "Liberation Sans", sans-serif',
    '--so-radius-small': '14px',
    '--so-radius-medium': '24px',
  },
  /** Summit: black on white and a blue that nobody misses, every line drawn, larger letters. For who wants the most contrast. */
  summit: {
    '--so-color-text': '#000000',
    '--so-color-muted': '#1f1f1f',
    '--so-color-surface': '#ffffff',
    '--so-color-surface-soft': '#ffffff',
    '--so-color-border': '#000000',
    '--so-color-control': '#000000',
    '--so-color-accent': '#00308f',
    '--so-color-accent-strong': '#000000',
    '--so-color-accent-soft': '#e4ecff',
    '--so-color-focus': '#b30059',
    '--so-color-urgent': '#8f0000',
    '--so-color-urgent-soft': '#ffffff',
    '--so-font-size': 'max(1.125em, 18px)',
    '--so-radius-small': '0px',
    '--so-radius-medium': '0px',
  },
  /** What forced colors come to: the system's own colors, whatever the brand. */
  forced: {
    '--so-color-text': 'CanvasText',
    '--so-color-muted': 'CanvasText',
    '--so-color-surface': 'Canvas',
    '--so-color-surface-soft': 'Canvas',
    '--so-color-border': 'CanvasText',
    '--so-color-control': 'CanvasText',
    '--so-color-accent': 'LinkText',
    '--so-color-accent-strong': 'LinkText',
    '--so-color-accent-soft': 'Canvas',
    '--so-color-on-accent': 'Canvas',
    '--so-color-focus': 'Highlight',
    '--so-color-urgent': 'CanvasText',
    '--so-color-urgent-soft': 'Canvas',
  },
};

/** Sets a brand's values on an element, and takes those of the others off. */
export function applyBrand(name: string, on: HTMLElement): void {
  for (const property of Object.values(brands).flatMap(Object.keys)) on.style.removeProperty(property);
  for (const [property, value] of Object.entries(brands[name] ?? {})) on.style.setProperty(property, value);
}
