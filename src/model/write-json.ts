/**
 * Plain data as JSON, whatever `toJSON` a page has put on lists, texts or dates: Prototype.js did, and lists come out as
 * text then. What is `undefined` is left out, as `JSON.stringify` does.
 */
export function writeJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item: unknown) => writeJson(item)).join(',')}]`;
  if (value instanceof Date) return `"${value.toISOString()}"`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${writeJson(part)}`).join(',')}}`;
}
