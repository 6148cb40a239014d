/**
 * Serves `/shared-data/…` out of `../shared/data`: real directories that lie beside the checkout and are never part of it.
 * Where the folder is absent every such request answers 404, and tests skip.
 */
import { createReadStream, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../shared/data', import.meta.url));
const types = { '.json': 'application/json', '.csv': 'text/csv', '.ndjson': 'application/x-ndjson' };

export function sharedData(context, next) {
  const { pathname } = new URL(context.url, 'http://localhost');
  if (!pathname.startsWith('/shared-data/')) return next();
  const file = join(folder, decodeURIComponent(pathname.slice('/shared-data/'.length)));
  if (!file.startsWith(folder + sep) || !isFile(file)) {
    context.status = 404;
    context.body = 'Not on this machine.';
    return undefined;
  }
  context.type = types[extname(file)] ?? 'application/octet-stream';
  context.body = createReadStream(file);
  return undefined;
}

function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
