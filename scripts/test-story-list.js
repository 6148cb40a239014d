/**
 * Serves `/test/stories/story-list.js`: a module that lists every story file, so that a new story is tested without being listed.
 */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const address = '/test/stories/story-list.js';

/** @param {string} root folder of the project */
export function storyList(root) {
  return {
    name: 'story-list',
    serve(context) {
      if (context.path !== address) return undefined;
      const files = storyFiles(join(root, 'stories')).map((file) => `/${relative(root, file).split(sep).join('/')}`);
      // Imported one by one, so that a file that doesn't load fails alone.
      const entries = files.map((file) => `[${JSON.stringify(file)}, () => import(${JSON.stringify(file)})]`);
      return { body: `export default [${entries.join(', ')}];\n`, type: 'js' };
    },
  };
}

function storyFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.stories.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
