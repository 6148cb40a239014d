/** Declarations of elements in `custom-elements.json`, in the order of their tags. */
export function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
}

/** What an attribute does: its own words, else those of its property. */
export function descriptionOf({ description, fieldName }, members = []) {
  return description ?? members.find(({ name }) => name === fieldName)?.description;
}
