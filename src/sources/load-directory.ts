import type { Directory } from '../model/directory.ts';
import { readDirectory } from './read-directory.ts';
import { request } from './request.ts';

/** Where a directory is: a child `<script type="application/json">` wins over an address. */
export interface DirectorySource {
  /** As the web team wrote it; resolved against the page. */
  readonly src: string | undefined;
  /** Text of the child. */
  readonly inline: string | undefined;
}

export interface LoadOptions {
  readonly signal: AbortSignal;
  /** Called with what has been read so far, while the rest streams in. */
  readonly onProgress: (directory: Directory) => void;
  /** Lets the page breathe between slices of work. */
  readonly pause: () => Promise<void>;
}

/**
 * Loads a hospital's directory, whatever its format.
 *
 * @throws RequestRefused, RequestFailed, DirectoryRefused, TypeError for an address that is none, or the signal's reason
 */
export async function loadDirectory({ src, inline }: DirectorySource, options: LoadOptions): Promise<Directory> {
  if (inline !== undefined) return readDirectory(inline, options);
  const response = await request(new URL(src ?? '', document.baseURI), { signal: options.signal });
  return readDirectory(response.body ?? (await response.text()), options);
}
