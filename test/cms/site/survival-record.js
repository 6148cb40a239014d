/** `docs/survival/wordpress.json`, and the table made from it in `docs/cms.md`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/build/bundle.js';

export const recordFile = join(root, 'docs/survival/wordpress.json');
export const pageFile = join(root, 'docs/cms.md');
const markers = /(<!-- wordpress-survival:start -->)[\s\S]*(<!-- wordpress-survival:end -->)/;

/**
 * @typedef {{ form: string, way: string, became: Record<string, boolean>, kept: string, shown: string }} Row
 * @returns {{ version: string, rows: Row[] }}
 */
export function readRecord() {
  return JSON.parse(readFileSync(recordFile, 'utf8'));
}

/** The page with the record's table between its markers. @throws {Error} where the markers are gone */
export function fillPage(page, record) {
  if (!markers.test(page)) throw new Error('docs/cms.md has no <!-- wordpress-survival:start --> … <!-- wordpress-survival:end -->.');
  return page.replace(markers, (_, start, end) => `${start}\n\n${tabulate(record)}\n\n${end}`);
}

function tabulate({ version, rows }) {
  const ways = [...new Set(rows.map(({ way }) => way))];
  const lines = [...new Set(rows.map(({ form }) => form))].flatMap((form) => {
    const mine = rows.filter((row) => row.form === form);
    return Object.keys(mine[0].became).map((part, index) => {
      const name = index === 0 ? `**${form}**, ${part}` : part;
      return [name, ...ways.map((way) => (mine.find((row) => row.way === way).became[part] ? 'yes' : 'no'))];
    });
  });
  const table = [['', ...ways], ['', ...ways].map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
  return [`Tried with WordPress ${version}.`, '', ...table].join('\n');
}
