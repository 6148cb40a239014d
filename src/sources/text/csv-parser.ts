/** A quoted cell longer than this was never meant to be one: its quotation mark is read as a plain sign. */
const mostQuoted = 200_000;
/** After so many quotes without an end, quotes mean nothing in this file; looking for each end would cost too much. */
const mostUnclosed = 20;

/**
 * CSV as people write it (RFC 4180, and what strays from it), a piece at a time. Lines end with CR LF, LF or CR.
 * A quotation mark inside a quoted cell that no separator or line end follows is kept as written.
 */
export class CsvParser {
  readonly #separator: string;
  readonly #cellEnd: RegExp;
  /** A mark that closes a cell, with what follows in its group; else one or two inside of it. */
  readonly #quote: RegExp;
  #buffer = '';
  #row: string[] = [];
  /** Quotation marks that were opened and never closed. */
  unclosedCount = 0;

  /** @param separator one character */
  constructor(separator: string) {
    this.#separator = separator;
    this.#cellEnd = new RegExp(`[${separator}\r\n]|$`, 'g');
    this.#quote = new RegExp(`"(?= *([${separator}\r\n]|$))|""?`, 'g');
  }

  /** Complete rows in what has come so far, up to `most`; an empty line is a row of one empty cell. */
  push(text: string, isLast = false, most = Infinity): string[][] {
    const rows: string[][] = [];
    const buffer = this.#buffer + text;
    let start = 0;
    while (rows.length < most) {
      if (start >= buffer.length && !(isLast && this.#row.length)) break;
      const opens = buffer[start] === '"' && this.unclosedCount < mostUnclosed;
      const close = opens ? this.#findClosing(buffer, start + 1) : -1;
      if (opens && close < 0 && !isLast && buffer.length - start <= mostQuoted) break;
      this.#cellEnd.lastIndex = close < 0 ? start : close + 1;
      const end = this.#cellEnd.exec(buffer)!.index;
      // What comes next may go on with the cell, close it, or be the other half of CR LF.
      if (!isLast && end >= buffer.length - 1) break;
      if (opens && close < 0) this.unclosedCount += 1;
      this.#row.push(close < 0 ? buffer.slice(start, end) : buffer.slice(start + 1, close).replaceAll('""', '"'));
      start = end + (buffer[end] === '\r' && buffer[end + 1] === '\n' ? 2 : 1);
      if (buffer[end] === this.#separator) continue;
      rows.push(this.#row);
      this.#row = [];
    }
    this.#buffer = buffer.slice(start);
    return rows;
  }

  #findClosing(buffer: string, from: number): number {
    this.#quote.lastIndex = from;
    for (;;) {
      const mark = this.#quote.exec(buffer);
      if (!mark) return -1;
      if (mark[1] !== undefined) return mark.index;
    }
  }
}
