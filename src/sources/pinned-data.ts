import { dataBase } from './data-base.ts';
import { pinnedFiles, type PinnedName } from './pinned-files.ts';
import { request } from './request.ts';

const loaded = new Map<PinnedName, Promise<string>>();

/**
 * A data file of this release, whole, and only with the hash the script knows: once a page; what fails is tried again
 * when it is next needed.
 *
 * @throws RequestFailed where it can't be had, or has another hash
 */
export function loadPinnedData(name: PinnedName): Promise<string> {
  let text = loaded.get(name);
  if (!text) {
    const { file, integrity } = pinnedFiles[name];
    text = request(new URL(file, dataBase()), { integrity }).then((response) => response.text());
    loaded.set(name, text);
    text.catch(() => loaded.delete(name));
  }
  return text;
}
