import '../support/learn-everything.ts';
import type { Directory } from '../../src/model/directory.ts';
import { readDirectory } from '../../src/sources/read-directory.ts';

/** A fixed day, so that "in the future" stays so. */
export const now = new Date('2026-06-15T12:00:00Z');

export function read(text: string): Promise<Directory> {
  return readDirectory(text, { now });
}

/** Bytes in chunks of a size. */
export function streamOf(bytes: Uint8Array, size = 65_536): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, (at += size)));
    },
  });
}

/** Reason → count. */
export function countProblems(directory: Directory): Record<string, number> {
  return Object.fromEntries(directory.problems.map(({ reason, count }) => [reason, count]));
}

/** A file of shared/data, or `undefined` where it isn't there. */
export async function fetchShared(path: string): Promise<Response | undefined> {
  const response = await fetch(`/shared-data/directories/${path}`);
  return response.ok ? response : undefined;
}
