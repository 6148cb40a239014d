import type { Directory } from '../model/directory.ts';
import { loadContent } from './load-content.ts';
import { readDirectory, type ReadOptions } from './read-directory.ts';
import { requestDirectory } from './request-directory.ts';

/** Where a directory is: a child `<script type="application/json">` wins over an address. */
export interface DirectorySource {
  /** As the web team wrote it; resolved against the page. */
  readonly src: string | undefined;
  /** Text of the child. */
  readonly inline: string | undefined;
}

/**
 * Loads a hospital's directory, whatever its format.
 *
 * @throws RequestRefused, RequestFailed, DirectoryRefused, TypeError for an address that is none, or the signal's reason
 */
export async function loadDirectory({ src, inline }: DirectorySource, options: ReadOptions = {}): Promise<Directory> {
  // Asked for at once, so that it costs no time, and there before the first row is read: what a directory calls a cancer is understood by it.
  const vocabulary = loadContent('cancers');
  vocabulary.catch(() => undefined);
  if (inline !== undefined) {
    await vocabulary;
    return readDirectory(inline, options);
  }
  const response = await requestDirectory(src ?? '', options.signal);
  await vocabulary;
  // A page may have put a fetch of its own in place, without streams.
  return readDirectory(response.body ?? (await response.text()), options);
}
