import { executeServerCommand } from '@web/test-runner-commands';
import type { Phase } from '../../../src/host/base-element.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';

/** A hospital's page in a frame, with its own window and the built script. */
export interface OpenPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Warnings, errors, uncaught errors and unhandled rejections, since before the first script. */
  readonly said: string[];
  /** Addresses asked for by `fetch` and by tags, in order, without the page's own. */
  asked(): readonly string[];
}

export interface PageParts {
  readonly head?: string;
  readonly body?: string;
  /** After the page's address: `?preview=true`. */
  readonly query?: string;
  /** Files beside the page, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The script as a hospital has it. */
export const script = '/dist/second-opinion.js';
export const scriptTag = (attributes = 'defer', address = script) => `<script src="${address}" ${attributes}></script>`;

/** Runs before anything else of the page, with what the page may overwrite later. */
const watch = `<script>{
  const said = (window.said = []);
  const { warn, error } = console;
  for (const [level, real] of Object.entries({ warn, error })) console[level] = (...words) => { said.push(words.map(String).join(' ')); real.apply(console, words); };
  addEventListener('error', (event) => said.push('Uncaught: ' + (event.message || (event.target.src ?? event.target.href))));
  addEventListener('unhandledrejection', (event) => said.push('Unhandled: ' + event.reason));
}</script>`;

/** Opens a page as large as the window, and waits until it has loaded. Take `frame` away when done. */
export async function openPage({ head = '', body = '', query = '', files = {} }: PageParts): Promise<OpenPage> {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Second opinions</title>${watch}${head}</head><body>${body}</body></html>`;
  const { address } = await executeServerCommand<{ address: string }, object>('page', { files: { ...files, 'index.html': page } });
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: address + query, width: innerWidth - 40, height: innerHeight - 40, title: 'Page' });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return pageIn(frame);
}

/** The page a frame holds now. */
export function pageIn(frame: HTMLIFrameElement): OpenPage {
  const inside = frame.contentWindow as unknown as OpenPage['window'] & { readonly said: string[] };
  return {
    frame,
    window: inside,
    document: inside.document,
    said: inside.said,
    asked: () => inside.performance.getEntriesByType('resource').map(({ name }) => name.replace(location.origin, '')),
  };
}

interface Ours extends HTMLElement {
  readonly phase: Phase;
}

/** Our elements in a page, those that came up. */
export function oursIn({ document }: OpenPage): readonly Ours[] {
  return [...document.querySelectorAll<Ours>('*')].filter(({ localName, phase }) => localName.startsWith('so-') && phase !== undefined);
}

/** Waits until there are so many of our elements, and all have settled; the page's own clock may be broken. */
export async function untilSettled(page: OpenPage, count: number): Promise<readonly Ours[]> {
  for (let frame = 0; oursIn(page).length < count; frame++) {
    if (frame > 1200) throw new Error(`${oursIn(page).length} of ${count} elements came up. ${page.said.join('\n')}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const ours = oursIn(page);
  // WebKitGTK draws by software: a page of all elements takes seconds on a busy machine.
  await Promise.all(ours.map((element) => waitUntilSettled(element, 20_000)));
  return ours;
}
