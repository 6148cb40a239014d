import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  // States of elements, each tested as such; and pages for designers, which are not states of anything.
  stories: ['../**/*.stories.ts', '../pages/*.story.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // The project's own Vite configuration builds the package; stories need none of it.
    options: { builder: { viteConfigPath: fileURLToPath(new URL('./vite.config.ts', import.meta.url)) } },
  },
  // Words and health content, where a page without settings looks for them.
  staticDirs: [{ from: '../../dist/data', to: '/second-opinion/data' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
