/** @file The least there is to compare with: twenty cards drawn by Lit, with and without loading the same JSON. */
import { html, LitElement } from 'lit';

const card = (name, text) => html`<article><h3>${name}</h3><p>${text}</p><a href="tel:1">Call</a></article>`;

customElements.define(
  'lit-cards',
  class extends LitElement {
    createRenderRoot() {
      return this;
    }
    render() {
      return Array.from({ length: 20 }, (_, index) => card(`Specialist ${index}`, 'Breast cancer'));
    }
  },
);

customElements.define(
  'lit-list',
  class extends LitElement {
    records = [];
    createRenderRoot() {
      return this;
    }
    async connectedCallback() {
      super.connectedCallback();
      const response = await fetch('/records.json');
      this.records = (await response.json()).specialists;
      this.requestUpdate();
    }
    render() {
      return this.records.slice(0, 20).map(({ name, cancers }) => card(name, cancers.join(', ')));
    }
  },
);
