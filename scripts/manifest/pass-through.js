import { descriptionOf, elementsOf } from './elements-of.js';

/** Elements that take others in; all others are parts of a journey. */
const wholes = ['so-case', 'so-journey'];

const camelCase = (attribute) => attribute.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** The attributes a part has of its own; those all elements have hold for the whole journey. */
function partsOf(manifest) {
  return elementsOf(manifest)
    .filter(({ tagName }) => !wholes.includes(tagName))
    .map(({ tagName, attributes = [], members = [] }) => ({ part: tagName.slice('so-'.length), attributes: attributes.filter(({ inheritedFrom }) => !inheritedFrom), members }));
}

/** Gives the journey every attribute of its parts, as `<element>-<attribute>`, with its property. */
export function passThrough(manifest) {
  const journey = elementsOf(manifest).find(({ tagName }) => tagName === 'so-journey');
  for (const { part, attributes, members } of partsOf(manifest)) {
    for (const attribute of attributes) {
      const { name, type } = attribute;
      const passed = `${part}-${name}`;
      const about = descriptionOf(attribute, members) ?? '';
      const described = { description: `\`${name}\` of its \`<so-${part}>\`. ${about}`.trim(), type };
      journey.attributes.push({ name: passed, fieldName: camelCase(passed), ...described });
      journey.members.push({ kind: 'field', name: camelCase(passed), attribute: passed, ...described });
    }
  }
  return manifest;
}

/** `src/elements/journey/part-settings.ts`: the same attributes, as the journey reads them. */
export function writePartSettings(manifest) {
  const lines = partsOf(manifest).map(({ part, attributes }) => `  '${part}': [${attributes.map(({ name }) => `'${name}'`).join(', ')}],`);
  return `/** Made by \`npm run manifest\`, out of \`custom-elements.json\`: the attributes each part of a journey has of its own. */
export const partSettings = {
${lines.join('\n')}
} as const;

export type PartName = keyof typeof partSettings;

type CamelCase<Text extends string> = Text extends \`\${infer Before}-\${infer After}\` ? \`\${Before}\${Capitalize<CamelCase<After>>}\` : Text;
type Passed = { [Part in PartName]: \`\${Part}-\${(typeof partSettings)[Part][number]}\` }[PartName];

/** What a journey passes on: the property of each attribute, \`specialistFinderSrc\` for \`specialist-finder-src\`. */
export type PartSettings = { [Name in CamelCase<Passed>]?: string | number | undefined };
`;
}
