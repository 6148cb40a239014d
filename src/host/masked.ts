import { directive, Directive, type ElementPart } from 'lit/directive.js';

/**
 * Marks that session recorders document for "don't record what is in here": Datadog, Hotjar, LogRocket, Microsoft
 * Clarity, Sentry, New Relic, Contentsquare, Dynatrace, OpenReplay, Heap; and by class rrweb (on which many are
 * built), FullStory, PostHog, Amplitude, Mixpanel.
 */
const attributes: Readonly<Record<string, string>> = {
  'data-dd-privacy': 'hidden',
  'data-hj-suppress': '',
  'data-private': '',
  'data-clarity-mask': 'true',
  'data-sentry-block': '',
  'data-nr-block': '',
  'data-cs-mask': '',
  'data-dtrum-mask': '',
  'data-openreplay-hidden': '',
  'data-heap-redact-text': 'true',
};
const classes = ['rr-block', 'rr-mask', 'fs-exclude', 'ph-no-capture', 'amp-block', 'mp-block'];

class MaskedDirective extends Directive {
  #done = false;

  override update({ element }: ElementPart): void {
    if (this.#done) return;
    this.#done = true;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.classList.add(...classes);
  }

  render(): void {}
}

/**
 * Keeps session recorders away from an answer field, or from what is drawn from answers: `<input ${masked()} />`.
 * The element must not bind its `class` attribute.
 */
export const masked = directive(MaskedDirective);
