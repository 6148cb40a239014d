import manifest from '../../custom-elements.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { startBuilder } from './builder.ts';

const script = '../second-opinion/second-opinion.js';

/** The hash of the very script that shows in the preview. */
async function hashScript(): Promise<string | undefined> {
  try {
    const answer = await fetch(script);
    if (!answer.ok) return undefined;
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', await answer.arrayBuffer()));
    return `sha384-${btoa(String.fromCharCode(...hash))}`;
  } catch {
    // No crypto over plain http, but on this machine.
    return undefined;
  }
}

startBuilder(document.getElementById('builder')!, {
  manifest,
  release: hashScript().then((integrity) => ({ integrity, packageName: packageJson.name })),
  frame: 'frame.html',
  sample: '../specialists.csv',
  data: '../second-opinion/data/',
});
