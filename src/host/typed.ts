import { directive, Directive, type DirectiveParameters, type ElementPart } from 'lit/directive.js';

/** Milliseconds without a key after which what stands in a field is written. */
const pause = 500;
/** Heard on the window: the page may not be there any more after them. */
const leaving = ['visibilitychange', 'pagehide'];

class TypedDirective extends Directive {
  #field: HTMLInputElement | undefined;
  #write!: (words: string) => void;
  /** As drawn or written last. */
  #value = '';
  #timer = 0;
  /** Whether there may be words that are not written yet. */
  #isTyping = false;

  override update({ element }: ElementPart, [value, write]: DirectiveParameters<this>): void {
    const field = element as HTMLInputElement;
    this.#write = write;
    this.#value = value.trim();
    if (!this.#field) for (const type of ['input', 'change', 'blur']) field.addEventListener(type, this);
    this.#field = field;
    // The caret stays where nothing is to be changed; a space at the end is not.
    if (!this.#isTyping && field.value.trim() !== this.#value) field.value = value;
  }

  handleEvent({ type }: Event): void {
    clearTimeout(this.#timer);
    if (type !== 'input') return this.#flush();
    this.#isTyping = true;
    for (const one of leaving) addEventListener(one, this);
    // An emptied field may be about to be filled again: what would go with its words stays until it is left.
    this.#timer = window.setTimeout(() => this.#field!.value.trim() && this.#flush(), pause);
  }

  #flush(): void {
    this.#isTyping = false;
    for (const one of leaving) removeEventListener(one, this);
    const words = this.#field!.value.trim();
    if (words === this.#value) return;
    this.#value = words;
    this.#write(words);
  }

  render(_value: string, _write: (words: string) => void): void {}
}

/**
 * Binds what is typed into a text field, `<textarea ${typed(note, write)}></textarea>`: `write` is told the words without
 * spaces around them after a pause, and before the field or the page is left, so that a reload or a phone call costs
 * nothing. Meanwhile drawing leaves the field as it is.
 */
export const typed = directive(TypedDirective);
