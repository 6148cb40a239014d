import { readFileSync } from 'node:fs';

/** How `custom-elements.json` is made: Lit's decorators understood, what is inherited listed with each element. */
export default {
  globs: ['src/elements/**/*.ts', 'src/host/base-element.ts', 'src/host/life-cycle-events.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  // In order: files are found in whatever order the disk answers, and the manifest must not change with it.
  overrideModuleCreation: ({ ts, globs }) =>
    globs.sort().map((path) => ts.createSourceFile(path, readFileSync(new URL(path, import.meta.url), 'utf8'), ts.ScriptTarget.ES2015, true)),
  plugins: [keepOnlyPublic(), addTokens(), nameBuiltModules()],
};

/** Leaves out what nobody outside can use: private and protected members, inner state, functions of a module. */
function keepOnlyPublic() {
  return {
    name: 'keep-only-public',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) {
        module.declarations = module.declarations?.filter(({ kind, superclass, customElement }) => kind === 'class' && (superclass || customElement));
        for (const declaration of module.declarations ?? []) {
          // The analyzer lists what `dispatchEvent(new …)` sends once more, without a name; `@fires` says it whole.
          declaration.events = declaration.events?.filter(({ name }) => name);
          declaration.members = declaration.members?.filter(({ privacy, name, kind }) => !privacy && !name.startsWith('#') && kind === 'field');
        }
        const kept = new Set(module.declarations?.map(({ name }) => name));
        module.exports = module.exports?.filter(({ kind, declaration }) => kind === 'custom-element-definition' || kept.has(declaration?.name));
      }
      manifest.modules = manifest.modules.filter(({ declarations, exports }) => declarations?.length || exports?.length);
    },
  };
}

/** Lists the custom properties with every element: all of `src/styles/tokens.ts`, with their defaults. */
function addTokens() {
  const source = readFileSync(new URL('src/styles/tokens.ts', import.meta.url), 'utf8');
  const line = /(?:\/\*\* ([^*]+?) \*\/\s+)?\w+: css`var\((--so-[\w-]+), (.+)\)`/g;
  const cssProperties = [...source.matchAll(line)].map(([, description = '', name, byDefault]) => ({ name, default: byDefault, description }));
  return {
    name: 'add-tokens',
    packageLinkPhase({ customElementsManifest: manifest }) {
      if (cssProperties.length === 0) throw new Error('No custom properties found in src/styles/tokens.ts.');
      for (const { declarations = [], exports = [], path } of manifest.modules) {
        for (const declaration of declarations) {
          if (!declaration.tagName) continue;
          declaration.cssProperties = cssProperties;
          exports.push({ kind: 'custom-element-definition', name: declaration.tagName, declaration: { name: declaration.name, module: path } });
        }
      }
    },
  };
}

/** Paths as the package has them: an element's class is at `elements/<name>.js`, everything else comes with `index.js`. */
function nameBuiltModules() {
  return {
    name: 'name-built-modules',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const text = JSON.stringify(manifest)
        .replaceAll(/"src\/elements\/([\w-]+)\/\1\.ts"/g, '"dist/elements/$1.js"')
        .replaceAll(/"\/?src\/[\w/.-]+\.ts"/g, '"dist/index.js"');
      Object.assign(manifest, JSON.parse(text));
    },
  };
}
