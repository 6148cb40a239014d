/**
 * Commands of our own for tests (`executeCommand` of @web/test-runner-commands).
 *
 * - `engine`: "chromium", "firefox" or "webkit".
 * - `updating`: whether files that are held against a run are to be written anew (`UPDATE_GOLDEN=1`).
 * - `emulate-features`: media type and features by name (`{ media: 'print', 'forced-colors': 'active' }`); answers false
 *   where the engine can't (Firefox over BiDi and WebKitGTK can't). `{}` puts everything back.
 */
export function ownCommands() {
  return {
    name: 'own-commands',
    async executeCommand({ command, payload, session }) {
      if (command === 'engine') return session.browser.name.toLowerCase();
      if (command === 'updating') return { updating: Boolean(process.env.UPDATE_GOLDEN) };
      if (command !== 'emulate-features') return undefined;
      if (session.browser.name !== 'Chromium') return { applied: false };
      const { media = '', ...features } = payload ?? {};
      const client = await sessionFor(session.browser.getPage(session.id));
      await client.send('Emulation.setEmulatedMedia', {
        media,
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      return { applied: true };
    },
  };
}

const sessions = new WeakMap();

/** One CDP session per page: what is emulated ends with the session that asked for it. */
function sessionFor(page) {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  return sessions.get(page);
}
