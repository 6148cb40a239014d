/** A page with every element on it, as a hospital might set it up, and the files it needs. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/build/bundle.js';

/** Tags of all elements, out of the manifest. @type {readonly string[]} */
export const everyTag = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'))
  .modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []))
  .sort();

const photo = '<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72"><rect width="72" height="72" fill="#357"/></svg>\n';
const specialists = `Name,Cancers,City,State,ZIP,Lat,Lon,Phone,Photo
Ana Silva,Breast cancer,Boston,MA,02115,42.34,-71.1,6175550142,PHOTO
Ben Osei,Adrenal cancer,Hartford,CT,06106,41.76,-72.68,8605550143,PHOTO
`;

/** What is set on an element besides its phone number. @param {string} data where the hospital's files lie */
const settings = (data) => ({
  'so-specialist-finder': `src="${data}/specialists.csv" owner="Larkfield" booking-url="/book"`,
  'so-appointment-request': 'request-endpoint="/appointments" hours="Mo-Fr 08:00-17:00 America/New_York" reply-within="2" booking-url="/book" privacy-url="/privacy"',
  'so-records-checklist': `src="${data}/records.json" collected-by="both"`,
  'so-question-list': 'privacy-url="/privacy"',
  'so-case': 'privacy-url="/privacy"',
  'so-journey': `specialist-finder-src="${data}/specialists.csv" appointment-request-request-endpoint="/appointments" records-checklist-src="${data}/records.json"`,
});

/**
 * Every element, each with a fallback, in one `<so-case>`; the finder first, so that its photos are in sight.
 *
 * @param {string} [data] origin of the hospital's files; empty for the page's own
 */
export function everyElement(data = '') {
  const open = (tag) => `<${tag} phone="+1 555 010 0199" ${settings(data)[tag] ?? ''}><a href="tel:+15550100199">Call us</a>`;
  const inside = ['so-specialist-finder', ...everyTag.filter((tag) => !['so-case', 'so-specialist-finder'].includes(tag))];
  return `${open('so-case')}\n${inside.map((tag) => `${open(tag)}</${tag}>`).join('\n')}\n</so-case>`;
}

/** A new folder with the hospital's files in it. @param {string} [photos] origin its photos come from */
export function makeSite(photos = '') {
  const folder = mkdtempSync(join(tmpdir(), 'second-opinion-'));
  mkdirSync(join(folder, 'photos'));
  writeFileSync(join(folder, 'photos/doctor.svg'), photo);
  writeFileSync(join(folder, 'specialists.csv'), specialists.replaceAll('PHOTO', `${photos}/photos/doctor.svg`));
  copyFileSync(join(root, 'demo/records.json'), join(folder, 'records.json'));
  writeFileSync(join(folder, 'favicon.ico'), '');
  return folder;
}

/** @param {string} head @param {string} [body] */
export const writePage = (head, body = everyElement()) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Second opinion</title>${head}</head><body>\n${body}\n</body></html>`;

/**
 * Runs in the page: waits until every element of ours is used or has failed, and what it tells has come in.
 *
 * @param {readonly string[]} tags
 * @param {number} [frames] how many are waited for after that
 */
export async function untilSettled(tags, frames = 3) {
  const isSettled = ({ phase, isUpdatePending, localName }) => !customElements.get(localName) || (!isUpdatePending && phase !== 'loading');
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const end = Date.now() + 20_000;
  const ours = (place) => [...place.querySelectorAll(tags.join())].flatMap((element) => [element, ...(element.shadowRoot ? ours(element.shadowRoot) : [])]);
  while (!ours(document).every(isSettled)) {
    if (Date.now() > end) throw new Error('An element never came to rest.');
    await pause(20);
  }
  for (let frame = 0; frame < frames; frame++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
