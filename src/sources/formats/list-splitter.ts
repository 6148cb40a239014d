/** `[{` or `{"specialists":[{`, with nothing but plain members before the list. */
const opening = /^(?:\{[^[{]*"specialists"\s*:\s*)?\[(?=\s*\{)/;
/** Letters within which a list begins, if there is one to be read as it comes. */
export const longestOpening = 10_000;

/** @returns what stands before the first entry of a list in JSON; `undefined` where a text does not begin as one */
export function findOpening(text: string): string | undefined {
  return opening.exec(text.slice(0, longestOpening))?.[0];
}

/** Cuts the list of a JSON document into its entries while it comes in: at the commas that lie in no entry. */
export class ListSplitter {
  /** From the entry that has begun on; from the closing bracket on, once it is there. */
  rest = '';
  #isClosed = false;
  #at = 0;
  #depth = 0;
  #isText = false;

  /** @returns the entries that have ended, as they are written; blank after a comma too many */
  *push(text: string): Generator<string, void> {
    this.rest += text;
    for (; this.#at < this.rest.length && !this.#isClosed; this.#at += 1) {
      const letter = this.rest[this.#at];
      // What a backslash hides may not have come yet: it is passed over all the same.
      if (this.#isText && letter === '\\') this.#at += 1;
      else if (letter === '"') this.#isText = !this.#isText;
      else if (!this.#isText) {
        this.#isClosed = letter === ']' && !this.#depth;
        if (this.#isClosed || (letter === ',' && !this.#depth)) {
          yield this.rest.slice(0, this.#at);
          this.rest = this.rest.slice(this.#isClosed ? this.#at : this.#at + 1);
          this.#at = -1;
        } else if (letter === '{' || letter === '[') this.#depth += 1;
        else if (this.#depth && (letter === '}' || letter === ']')) this.#depth -= 1;
      }
    }
  }
}
