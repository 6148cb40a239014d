const sliceSize = 65_536;

/** Bytes at the end of a slice that begin a UTF-8 character which goes on in the next one. */
function unfinishedLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/**
 * Text out of bytes as they come: UTF-16 with a BOM, UTF-8 with or without, Windows-1252 where UTF-8 is invalid.
 * A file that has been good UTF-8 so far stays UTF-8; its broken letters become U+FFFD.
 */
export class ByteDecoder {
  #rest: Uint8Array = new Uint8Array();
  #decoder: TextDecoder | undefined;
  #isProvenUtf8 = false;

  /** @param isLast nothing follows */
  *decode(chunk: Uint8Array, isLast = false): Generator<string, void> {
    // Slices, so that one huge chunk is not one long task.
    for (let at = 0; at < chunk.length || (isLast && at === 0); at += sliceSize) {
      const slice = chunk.subarray(at, at + sliceSize);
      const text = this.#decodeSlice(slice, isLast && at + sliceSize >= chunk.length);
      if (text) yield text;
    }
  }

  #decodeSlice(slice: Uint8Array, isLast: boolean): string {
    if (this.#decoder) return this.#decoder.decode(slice, { stream: !isLast });
    let bytes = slice;
    if (this.#rest.length) {
      bytes = new Uint8Array(this.#rest.length + slice.length);
      bytes.set(this.#rest);
      bytes.set(slice, this.#rest.length);
    }
    const isStart = !this.#isStarted;
    // The mark at the start needs its three bytes before it can be told.
    if (isStart && bytes.length < 3 && !isLast) {
      this.#rest = bytes;
      return '';
    }
    this.#isStarted = true;
    const mark = isStart ? `${bytes[0]},${bytes[1]}` : '';
    if (mark === '255,254' || mark === '254,255') {
      return this.#switchTo(mark === '255,254' ? 'utf-16le' : 'utf-16be', bytes, isLast);
    }
    const length = isLast ? bytes.length : bytes.length - unfinishedLength(bytes);
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: !isStart }).decode(bytes.subarray(0, length));
      this.#rest = bytes.slice(length);
      this.#isProvenUtf8 ||= text.length < length;
      return text;
    } catch {
      return this.#switchTo(this.#isProvenUtf8 ? 'utf-8' : 'windows-1252', bytes, isLast);
    }
  }

  #isStarted = false;

  #switchTo(encoding: string, bytes: Uint8Array, isLast: boolean): string {
    this.#decoder = new TextDecoder(encoding);
    return this.#decoder.decode(bytes, { stream: !isLast });
  }
}
