import '../../src/define.ts';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { applyBrand } from './brands.ts';
import { docsPage } from './docs-page.ts';
import { imitateMedia } from './imitate-media.ts';
import manifest from '../../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

/** A menu in the toolbar: its items by value and title, the first one being the default. */
function menu(title: string, icon: string, items: Readonly<Record<string, string>>) {
  const entries = Object.entries(items).map(([value, label]) => ({ value, title: label }));
  return {
    description: title,
    defaultValue: entries[0]!.value,
    toolbar: { title, icon: icon as 'globe', items: entries, dynamicTitle: true },
  };
}

/** Storybook takes no percent sign in an address. */
const textSizes: Readonly<Record<string, string>> = { larger: '150%', largest: '200%' };

const preview: Preview = {
  // A page for each element: what the manifest says of it.
  tags: ['autodocs'],
  globalTypes: {
    brand: menu('Brand', 'paintbrush', { default: 'No brand', harbor: 'Harbor', northfield: 'Northfield', summit: 'Summit, high contrast' }),
    language: menu('Language', 'globe', { en: 'English', es: 'Spanish (English where missing)', ar: 'Arabic (English where missing)' }),
    direction: menu('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    textSize: menu('Text size', 'zoom', { normal: 'Text 100 %', larger: 'Text 150 %', largest: 'Text 200 %' }),
    motion: menu('Motion', 'lightning', { full: 'Motion as set', reduced: 'Reduced motion' }),
    colors: menu('Colors', 'contrast', { page: 'Colors of the page', forced: 'Forced colors (imitated)' }),
  },
  parameters: {
    viewport: {
      options: {
        phone: { name: 'Phone, 360', styles: { width: '360px', height: '740px' } },
        tablet: { name: 'Tablet, 768', styles: { width: '768px', height: '1024px' } },
        desktop: { name: 'Desktop, 1280', styles: { width: '1280px', height: '900px' } },
      },
    },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    docs: { page: docsPage },
    options: { storySort: { method: 'alphabetical', order: ['For designers'] } },
  },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      const set = globals as Record<string, string>;
      const forced = set['colors'] === 'forced';
      page.lang = set['language'] ?? 'en';
      page.dir = set['direction'] ?? 'ltr';
      page.style.fontSize = textSizes[set['textSize'] ?? ''] ?? '';
      page.style.colorScheme = forced ? 'dark' : '';
      applyBrand(forced ? 'forced' : (set['brand'] ?? 'default'), page);
      // After the story has drawn: style sheets come with the first element.
      requestAnimationFrame(() => {
        imitateMedia('prefers-reduced-motion: reduce', set['motion'] === 'reduced');
        imitateMedia('forced-colors: active', forced);
      });
      return story();
    },
  ],
};

export default preview;
