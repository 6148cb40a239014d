/**
 * Command `sanitize-html` of the test server: runs markup through sanitize-html where hospitals run it, in Node.
 * Payload `{ html, add }`; what `add` holds comes on top of the library's own defaults.
 */
import sanitizeHtml from 'sanitize-html';

export function sanitizeCommand() {
  return {
    name: 'sanitize-html',
    executeCommand({ command, payload }) {
      if (command !== 'sanitize-html') return undefined;
      const { allowedTags, allowedAttributes } = sanitizeHtml.defaults;
      const { add = {} } = payload;
      return {
        html: sanitizeHtml(payload.html, {
          allowedTags: [...allowedTags, ...(add.allowedTags ?? [])],
          allowedAttributes: { ...allowedAttributes, ...add.allowedAttributes },
        }),
      };
    },
  };
}
