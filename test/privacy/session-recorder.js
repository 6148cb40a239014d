/** What rrweb, on which many session recorders are built, writes down while a patient walks through every element. */
import { join } from 'node:path';
import { root } from '../../scripts/build/bundle.js';
import { answersIn, mark, picked } from './canaries.js';
import { openPrivatePage } from './private-page.js';
import { walks } from './walks.js';

const everything = [mark, ...Object.values(picked)];

/**
 * How it can be set: `found` is what of the answers it then holds.
 *
 * @type {readonly { title: string, options: object, found: readonly string[] }[]}
 */
export const recordings = [
  // The control: it shows that a recorder which is told to pass over our marks sees everything.
  { title: 'told to pass over our marks', options: { blockClass: 'of-nobody', maskTextClass: 'of-nobody' }, found: everything },
  { title: 'as it comes', options: {}, found: [] },
  { title: 'told to mask every field and all text', options: { maskAllInputs: true, maskTextSelector: '*' }, found: [] },
];

/** Drawn where a call comes first: that it is there tells what was answered. */
const callFirst = 'Call today. Don’t wait';
/** A heading whose words depend on whom the second opinion is for. */
const forSomeone = 'Get their records together';

/** Runs in the page. */
function startRecorder(options) {
  window.recorded = [];
  window.rrweb.record({ ...options, emit: (event) => window.recorded.push(event) });
}

/** Walks through every element with the recorder on the page. @returns {Promise<{ found: readonly string[], pressing: boolean, whom: boolean }>} */
export async function checkRecording(browser, { options }) {
  const files = { 'rrweb.js': join(root, 'node_modules/rrweb/umd/rrweb.min.js') };
  const page = await openPrivatePage(browser, { head: '<script src="/rrweb.js"></script>', files, strict: false });
  try {
    await page.tab.run(startRecorder, options);
    for (const walk of Object.values(walks)) await walk(page.walker);
    // Numbers are those of nodes, places and times.
    const recorded = (await page.tab.run(() => JSON.stringify(window.recorded))).replace(/:-?\d+(?:\.\d+)?/g, ':0');
    return { found: answersIn(recorded), pressing: recorded.includes(callFirst), whom: recorded.includes(forSomeone) };
  } finally {
    await page.close();
  }
}
