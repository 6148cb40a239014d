/**
 * What a framework's templates know of our elements, out of `custom-elements.json`. The types themselves are those of the
 * classes: a property that changes changes everywhere. (Generators there are on npm import a shared event once per
 * element, which is an error in TypeScript, and hand events on as `CustomEvent<ReadyEvent>`, which they are not.)
 */
import { descriptionOf, elementsOf } from '../manifest/elements-of.js';

const describe = ({ tagName, name, attributes = [], events = [], members = [] }) => ({
  tag: tagName,
  name,
  events,
  // `lang` has no property of ours, and every framework knows it already.
  attributes: attributes.filter(({ fieldName }) => fieldName).map((attribute) => ({ ...attribute, description: descriptionOf(attribute, members) ?? '' })),
});

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const comment = (text) => `    /** ${text.replaceAll('*/', '* /').replace(/\s+/g, ' ')} */\n`;

/** Each framework: how it writes attributes, properties and events, and where it looks for elements. */
const frameworks = {
  react: {
    what: 'React 19: `import "second-opinion-elements/react.js";` once. Attributes by either name; events as `onso-ready`.',
    imports: ["import type { DetailedHTMLProps, HTMLAttributes } from 'react';"],
    attribute: (name, property) => [...new Set([name, property])],
    event: (name) => `on${name}`,
    entry: (name) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Settings`,
    wrap: (entries) => `declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {\n${entries}\n    }\n  }\n}`,
  },
  vue: {
    what: 'Vue 3: `import "second-opinion-elements/vue.js";` once. In templates: `page-size="5"`, `@so-ready="…"`.',
    imports: ["import type { HTMLAttributes, ReservedProps } from 'vue';"],
    attribute: (_name, property) => [property],
    event: (name) => `on${camel(`-${name}`)}`,
    entry: (name) => `new () => { $props: Omit<HTMLAttributes, keyof ${name}Settings> & ReservedProps & ${name}Settings }`,
    wrap: (entries) => `declare module 'vue' {\n  interface GlobalComponents {\n${entries}\n  }\n}`,
  },
  svelte: {
    what: 'Svelte 5: `import "second-opinion-elements/svelte.js";` once. Attributes by either name; events as `onso-ready`.',
    imports: ["import type { HTMLAttributes } from 'svelte/elements';"],
    attribute: (name, property) => [...new Set([name, property])],
    event: (name) => `on${name}`,
    entry: (name) => `HTMLAttributes<${name}> & ${name}Settings`,
    wrap: (entries) => `declare module 'svelte/elements' {\n  interface SvelteHTMLElements {\n${entries}\n  }\n}`,
  },
  solid: {
    what: 'Solid: `import "second-opinion-elements/solid.js";` once. Attributes by name, properties as `prop:pageSize`, events as `on:so-ready`.',
    imports: ["import type { JSX } from 'solid-js';"],
    attribute: (name, property) => [name, `prop:${property}`],
    event: (name) => `on:${name}`,
    entry: (name) => `JSX.HTMLAttributes<${name}> & ${name}Settings`,
    wrap: (entries) => `declare module 'solid-js' {\n  namespace JSX {\n    interface IntrinsicElements {\n${entries}\n    }\n  }\n}`,
  },
};

export const frameworkNames = Object.keys(frameworks);

/**
 * The declaration file of one framework.
 *
 * @param {object} manifest
 * @param {string} framework one of `frameworkNames`
 * @param {string} classes module of the classes, as the declaration file imports it
 */
export function writeTypes(manifest, framework, classes = '../types/index.js') {
  const { what, imports, attribute, event, entry, wrap } = frameworks[framework];
  const elements = elementsOf(manifest).map(describe);
  const names = new Set(elements.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text)]));
  const settings = elements.map(({ name, attributes, events }) => {
    const lines = [
      ...attributes.flatMap(({ name: written, fieldName, description }) =>
        attribute(written, fieldName).map((key) => `${comment(description)}    ${quote(key)}?: ${name}['${fieldName}'] | undefined;`),
      ),
      ...events.map(({ name: type, type: { text }, description = '' }) => `${comment(description)}    ${quote(event(type))}?: ((event: ${text}) => void) | undefined;`),
    ];
    return `export interface ${name}Settings {\n${lines.join('\n')}\n}`.replaceAll('\n    ', '\n  ');
  });
  const entries = elements.map(({ tag, name }) => `    '${tag}': ${entry(name)};`).join('\n');
  return [`/** ${what} */`, ...imports, `import type { ${[...names].join(', ')} } from '${classes}';`, '', ...settings, '', wrap(entries), ''].join('\n');
}

const quote = (key) => (/^\w+$/.test(key) ? key : `'${key}'`);
