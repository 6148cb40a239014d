const utf8 = new TextDecoder('utf-8', { fatal: true });
/** Bytes of a UTF-8 character that may follow in the next piece. */
const mostUnfinished = 3;

/**
 * Makes what turns bytes into text as they come: UTF-16 with a BOM, UTF-8 with or without, Windows-1252 where UTF-8 is invalid.
 * A file that has been good UTF-8 so far stays UTF-8; its broken letters become U+FFFD.
 */
export function byteDecoder(): (piece: Uint8Array, isLast: boolean) => string {
  let rest = new Uint8Array();
  let isStart = true;
  let isProvenUtf8 = false;
  let decoder: TextDecoder | undefined;
  return (piece, isLast) => {
    if (decoder) return decoder.decode(piece, { stream: !isLast });
    const bytes = new Uint8Array(rest.length + piece.length);
    bytes.set(rest);
    bytes.set(piece, rest.length);
    for (let cut = 0; cut <= (isLast ? 0 : Math.min(mostUnfinished, bytes.length)); cut++) {
      const end = bytes.length - cut;
      const text = tryUtf8(bytes.subarray(0, end));
      if (text === undefined) continue;
      rest = bytes.slice(end);
      isStart &&= !text;
      isProvenUtf8 ||= text.length < end;
      return text;
    }
    // A byte order mark of UTF-16 is FF FE or FE FF: no good UTF-8, so it gets here.
    const wide = isStart && ({ '255,254': 'utf-16le', '254,255': 'utf-16be' } as Record<string, string>)[bytes.slice(0, 2).join()];
    decoder = new TextDecoder(wide || (isProvenUtf8 ? 'utf-8' : 'windows-1252'));
    return decoder.decode(bytes, { stream: !isLast });
  };
}

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
