/** Made by the test server: the path of every story file, and how to import it. */
declare module '/virtual/stories.js' {
  const files: readonly (readonly [path: string, load: () => Promise<import('../support/mount-story.ts').StoryModule>])[];
  export default files;
}
