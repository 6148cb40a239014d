import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { Announcer } from '../../host/announcer.ts';
import { printSheet } from '../../host/print-sheet.ts';
import type { Say } from '../../text/say.ts';
import { copyText, saveFile, sendText } from './hand-over.ts';

const ways = ['print', 'share', 'copy', 'save'] as const;

/** Ways to hand what was written in an element to someone, or to keep it, and what is said of the last one. */
export class HandOver {
  /** Says aloud what has happened; drawn by the element. */
  readonly announcer: Announcer;
  readonly #host: LitElement;
  readonly #part: 'guide' | 'questions';
  #message = '';
  /** What the message stands beside; beside the ways where nothing is named. */
  #beside = '';
  /** Words to copy by hand, where the browser wouldn't. */
  #byHand = '';

  /** @param part before the ids of its texts */
  constructor(host: LitElement, part: 'guide' | 'questions') {
    this.#host = host;
    this.#part = part;
    this.announcer = new Announcer(host);
  }

  /** Draws and says a message, where `said` is drawn for the same `beside`; an empty one takes the last away. */
  report(message: string, beside = '', byHand = ''): void {
    this.#message = message;
    this.#beside = beside;
    this.#byHand = byHand;
    this.#host.requestUpdate();
    if (message) this.announcer.announce(message);
  }

  /** The last message where it stands beside this. Said aloud once, by the announcer. */
  readonly said = (beside: string): TemplateResult | typeof nothing => (beside === this.#beside ? html`<p class="said">${this.#message}</p>` : nothing);

  /** Prints one sheet of the element. */
  print(selector: string, say: Say): void {
    printSheet(this.#host.renderRoot.querySelector(selector)!, say(`${this.#part}.printTitle`));
  }

  /** @param write what is handed over, as plain text */
  render(say: Say, write: () => string): TemplateResult {
    const part = this.#part;
    return html`<div class="row">
        ${ways.map((way) =>
          way === 'share' && !('share' in navigator)
            ? nothing
            : html`<button type="button" class="button ${way === 'print' ? 'primary' : ''}" data-way=${way} @click=${() => this.#give(way, say, write)}>${say(`${part}.${way}`)}</button>`,
        )}
      </div>
      <p class="hint">${this.#beside ? nothing : this.#message}</p>
      ${this.#byHand ? html`<textarea readonly rows="8" aria-label=${say(`${part}.copyByHand`)} autocomplete="off" spellcheck="false" .value=${this.#byHand}></textarea>` : nothing}`;
  }

  async #give(way: (typeof ways)[number], say: Say, write: () => string): Promise<void> {
    const part = this.#part;
    if (way === 'print') return this.print('.sheet', say);
    const text = write();
    if (way === 'save') {
      saveFile(text, say(`${part}.fileName`), 'text/plain');
      return this.report(say(`${part}.saved`));
    }
    const sent = way === 'share' ? await sendText(text) : (await copyText(text)) ? 'copied' : 'refused';
    if (sent !== 'shared') this.report(say(`${part}.${sent === 'copied' ? 'copied' : 'copyByHand'}`), '', sent === 'copied' ? '' : text);
  }
}
