import { DirectoryRefused } from '../directory-refused.ts';
import { byteDecoder } from './decode-bytes.ts';

/** 20 MB: what a directory of 50,000 rows needs. */
const mostBytes = 20_000_000;
/** One huge chunk must not be one long task. */
const pieceSize = 65_536;

/**
 * A directory as text, piece by piece, whatever it comes in.
 *
 * @throws DirectoryRefused above 20 MB; the signal's reason when aborted
 */
export async function* readText(input: ReadableStream<Uint8Array> | string, signal: AbortSignal | undefined): AsyncGenerator<string, void> {
  signal?.throwIfAborted();
  const reader = (typeof input === 'string' ? new Response(input).body! : input).getReader();
  // A stream that is waiting for the network is woken up by cancelling it.
  const cancel = () => void reader.cancel().catch(() => undefined);
  signal?.addEventListener('abort', cancel);
  const decode = byteDecoder();
  let size = 0;
  try {
    for (;;) {
      const { value = new Uint8Array(), done } = await reader.read();
      signal?.throwIfAborted();
      size += value.length;
      if (size > mostBytes) throw new DirectoryRefused('too-large', 'The directory is larger than 20 MB. Leave out what is not shown.');
      for (let at = 0; at < value.length; at += pieceSize) yield decode(value.subarray(at, at + pieceSize), false);
      if (!done) continue;
      yield decode(value, true);
      return;
    }
  } finally {
    signal?.removeEventListener('abort', cancel);
    // Refused or no longer wanted: the rest is not downloaded.
    cancel();
  }
}
