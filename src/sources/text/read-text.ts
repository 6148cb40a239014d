import { DirectoryRefused } from '../directory-refused.ts';
import { ByteDecoder } from './decode-bytes.ts';

/** 20 MB: what a directory of 50,000 rows needs. */
export const mostBytes = 20_000_000;
const sliceSize = 65_536;

/**
 * A directory as text, piece by piece, whatever it comes in.
 *
 * @throws DirectoryRefused above 20 MB; the signal's reason when aborted
 */
export async function* readText(input: ReadableStream<Uint8Array> | string, signal: AbortSignal | undefined): AsyncGenerator<string, void> {
  signal?.throwIfAborted();
  if (typeof input === 'string') {
    refuseLarge(input.length);
    for (let at = input.startsWith('\ufeff') ? 1 : 0; at < input.length; at += sliceSize) yield input.slice(at, at + sliceSize);
    return;
  }
  const reader = input.getReader();
  // A stream that is waiting for the network is woken up by cancelling it.
  const abort = () => void reader.cancel(signal?.reason).catch(() => undefined);
  signal?.addEventListener('abort', abort);
  const decoder = new ByteDecoder();
  let size = 0;
  let isFinished = false;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      signal?.throwIfAborted();
      size += value?.length ?? 0;
      refuseLarge(size);
      yield* decoder.decode(value ?? new Uint8Array(), done);
      if (done) break;
    }
    isFinished = true;
  } finally {
    signal?.removeEventListener('abort', abort);
    // Refused or no longer wanted: the rest is not downloaded.
    if (!isFinished) abort();
  }
}

function refuseLarge(size: number): void {
  if (size > mostBytes) throw new DirectoryRefused('too-large', 'The directory is larger than 20 MB. Leave out what the finder does not show, such as biographies, or split it.');
}
