/** Programs that run beside the tests and end with them, whatever ends the tests. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * The shell holds the other end of our pipe: when we close it, or are killed, it ends the whole group (the workers of
 * PHP's server outlive it otherwise), and waits until the program is done with its files.
 */
const keeper = `
exec 3<&0
"$@" </dev/null 3<&- &
child=$!
trap : TERM
(trap - TERM; cat <&3 >/dev/null; kill -TERM -$$) &
wait $child; wait $child
`;

/**
 * Starts a program.
 *
 * @param {string[]} command program and arguments
 * @param {Record<string, string>} [env]
 * @returns {{ stop: () => Promise<void>, hasEnded: () => boolean, said: () => string }}
 */
export function startProgram(command, env = {}) {
  // A group of its own, so that ending it ends nothing else.
  const child = spawn('/bin/sh', ['-c', keeper, 'sh', ...command], { detached: true, stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  // The last of it is enough to tell what went wrong.
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said = (said + text).slice(-4000)));
  const ended = once(child, 'exit');
  return {
    async stop() {
      child.stdin.end();
      await ended;
    },
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    said: () => said,
  };
}

/**
 * Waits until a server answers.
 *
 * @param {() => Promise<boolean>} answers
 * @param {{ hasEnded: () => boolean, said: () => string }} program
 * @throws {Error} where the program ends before, or a minute passes
 */
export async function untilAnswering(answers, program) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (program.hasEnded()) throw new Error(`It ended at once:\n${program.said()}`);
    if (await answers()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No answer for a minute:\n${program.said()}`);
}
