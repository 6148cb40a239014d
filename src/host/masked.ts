import { directive, Directive, type ElementPart } from 'lit/directive.js';

/**
 * Marks that session recorders document for "don't record what is in here": rrweb (on which many are built), FullStory,
 * Datadog, Sentry, New Relic, PostHog, Amplitude and Mixpanel by class; Hotjar, LogRocket, Microsoft Clarity,
 * Contentsquare, Dynatrace, OpenReplay and Heap by attribute.
 */
const classes = 'rr-block rr-mask fs-exclude dd-privacy-hidden sentry-block nr-block ph-no-capture amp-block mp-block'.split(' ');
const attributes = 'hj-suppress private clarity-mask cs-mask dtrum-mask openreplay-hidden heap-redact-text'.split(' ');

class MaskedDirective extends Directive {
  #done = false;

  override update({ element }: ElementPart): void {
    if (this.#done) return;
    this.#done = true;
    element.classList.add(...classes);
    for (const name of attributes) element.setAttribute(`data-${name}`, 'true');
  }

  render(): void {}
}

/**
 * Keeps session recorders away from an answer field, or from what is drawn from answers: `<input ${masked()} />`.
 * The element must not bind its `class` attribute.
 */
export const masked = directive(MaskedDirective);
