const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
/** A quoted cell longer than this was never meant to be one: its quotation mark is read as a plain sign. */
const mostQuoted = 200_000;
/** After so many quotes without an end, quotes mean nothing in this file; looking for each end would cost too much. */
const mostUnclosed = 20;

/**
 * CSV as people write it (RFC 4180, and what strays from it), a piece at a time. Lines end with CR LF, LF or CR.
 * A quotation mark inside a quoted cell that no separator or line end follows is kept as written.
 */
export class CsvParser {
  readonly #separator: number;
  #buffer = '';
  /** Where to look on in the cell that begins the buffer. */
  #scan = 0;
  #row: string[] = [];
  /** Quotation marks that were opened and never closed. */
  unclosedCount = 0;

  /** @param separator one character */
  constructor(separator: string) {
    this.#separator = separator.charCodeAt(0);
  }

  /** Complete rows in what has come so far; an empty line is a row of one empty cell. */
  push(text: string, isLast = false): string[][] {
    const rows: string[][] = [];
    let buffer = this.#buffer + text;
    let start = 0;
    let scan = this.#scan;
    for (;;) {
      if (start >= buffer.length && (!isLast || this.#row.length === 0)) break;
      let end = -1;
      let cell = '';
      if (buffer.charCodeAt(start) === quote && this.unclosedCount < mostUnclosed && scan >= start) {
        scan = Math.max(scan, start + 1);
        end = this.#findClosing(buffer, scan, isLast);
        if (end < 0 && (isLast || buffer.length - start > mostQuoted)) {
          this.unclosedCount += 1;
          scan = start;
          end = this.#findEnd(buffer, start + 1, isLast);
          if (end < 0) break;
          cell = buffer.slice(start, end);
        } else if (end < 0) {
          scan = this.#resume;
          break;
        } else {
          const close = buffer.lastIndexOf('"', end - 1);
          cell = buffer.slice(start + 1, close);
          if (cell.includes('"')) cell = cell.replaceAll('""', '"');
        }
      } else {
        end = this.#findEnd(buffer, Math.max(scan, start), isLast);
        if (end < 0) {
          scan = buffer.length;
          break;
        }
        cell = buffer.slice(start, end);
      }
      const code = buffer.charCodeAt(end);
      // CR may be half of CR LF.
      if (code === carriageReturn && end + 1 === buffer.length && !isLast) {
        scan = Math.max(scan, start);
        break;
      }
      this.#row.push(cell);
      const isEnd = end >= buffer.length;
      start = scan = end + (code === carriageReturn && buffer.charCodeAt(end + 1) === lineFeed ? 2 : 1);
      if (code !== this.#separator || isEnd) {
        rows.push(this.#row);
        this.#row = [];
      }
      if (isEnd) break;
    }
    this.#buffer = buffer.slice(start);
    this.#scan = Math.max(0, scan - start);
    return rows;
  }

  #resume = 0;

  /** Where the separator or line end after the closing quotation mark is; -1 where it isn't there yet. */
  #findClosing(buffer: string, from: number, isLast: boolean): number {
    let at = from;
    for (;;) {
      const found = buffer.indexOf('"', at);
      this.#resume = found < 0 ? buffer.length : found;
      if (found < 0) return -1;
      let next = found + 1;
      while (buffer.charCodeAt(next) === 32) next += 1;
      if (next >= buffer.length) return isLast ? next : -1;
      if (this.#isEnd(buffer.charCodeAt(next))) return next;
      at = buffer.charCodeAt(found + 1) === quote ? found + 2 : found + 1;
    }
  }

  #findEnd(buffer: string, from: number, isLast: boolean): number {
    for (let at = from; at < buffer.length; at += 1) if (this.#isEnd(buffer.charCodeAt(at))) return at;
    return isLast ? buffer.length : -1;
  }

  #isEnd(code: number): boolean {
    return code === this.#separator || code === lineFeed || code === carriageReturn;
  }
}
