/** The property of an attribute: `pageSize` for `page-size`. */
export function camelCase(attribute: string): string {
  return attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
