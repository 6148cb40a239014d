import type { StoryModule } from '../support/mount-story.ts';

/** Made by the test server: the path of every story file, and how to import it. */
declare const files: readonly (readonly [path: string, load: () => Promise<StoryModule>])[];
export default files;
