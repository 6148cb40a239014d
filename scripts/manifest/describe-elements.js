import { descriptionOf, elementsOf } from './elements-of.js';

const cell = (text = '') => String(text).replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ').trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');

/** A Markdown table; nothing where there are no rows. */
function table(title, headers, rows) {
  if (!rows.length) return '';
  return [`### ${title}`, '', ...rowsOf(headers, rows), '', ''].join('\n');
}

function rowsOf(headers, rows) {
  return [headers, headers.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

function attributesOf({ attributes = [], members = [] }) {
  return attributes.map((attribute) => ({
    name: attribute.name,
    type: attribute.type?.text.replace(/ \| undefined$/, ''),
    description: descriptionOf(attribute, members),
    property: attribute.fieldName,
    shared: Boolean(attribute.inheritedFrom),
  }));
}

/** What an element's own attributes and those all share do, as Markdown for the README. */
export function tabulateAttributes(manifest) {
  const elements = elementsOf(manifest);
  const own = elements.flatMap((element) => [
    `### \`<${element.tagName}>\``,
    '',
    ...rowsOf(['attribute', 'what it is'], attributesOf(element).filter(({ shared }) => !shared).map(({ name, description }) => [code(name), cell(description)])),
    '',
  ]);
  const shared = new Map(elements.flatMap(attributesOf).filter((attribute) => attribute.shared).map((attribute) => [attribute.name, attribute]));
  return [
    ...own,
    '### On all elements',
    '',
    ...rowsOf(['attribute', 'what it is'], [...shared.values()].map(({ name, description }) => [code(name), cell(description)])),
    '',
  ].join('\n');
}

/** The whole reference, as Markdown. */
export function describeElements(manifest) {
  const parts = elementsOf(manifest).map((element) =>
    [
      `## \`<${element.tagName}>\``,
      '',
      element.description,
      '',
      table(
        'Attributes',
        ['attribute', 'property', 'type', 'what it is'],
        attributesOf(element).map(({ name, property, type, description }) => [code(name), code(property), code(type), cell(description)]),
      ) +
        table(
          'Properties to read',
          ['property', 'type', 'what it is'],
          (element.members ?? []).filter(({ attribute, readonly }) => !attribute && readonly).map(({ name, type, description }) => [code(name), code(type?.text), cell(description)]),
        ) +
        table('Events', ['event', 'class', 'when'], (element.events ?? []).map(({ name, type, description }) => [code(name), code(type?.text), cell(description)])) +
        table('Slots', ['slot', 'what it is for'], (element.slots ?? []).map(({ name, description }) => [name ? code(name) : 'default', cell(description)])) +
        table('Parts', ['part', 'what it is'], (element.cssParts ?? []).map(({ name, description }) => [code(name), cell(description)])) +
        table('States', ['state', 'when'], (element.cssStates ?? []).map(({ name, description }) => [code(`:state(${name})`), cell(description)])) +
        table('Custom properties', ['property', 'default', 'what it is'], (element.cssProperties ?? []).map((token) => [code(token.name), code(token.default), cell(token.description)])),
    ].join('\n'),
  );
  return ['# Reference', '', 'Made from `custom-elements.json` by `npm run manifest`; do not edit by hand.', '', ...parts].join('\n').trimEnd() + '\n';
}
