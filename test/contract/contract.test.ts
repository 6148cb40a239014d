/** Every element keeps the same promises, read from `custom-elements.json`: the file editors, docs and Storybook believe. */
import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import * as published from '../../src/index.ts';
import { silentConsole } from '../support/console-watch.ts';
import { fakeFetch, type FakeFetch } from '../support/fake-fetch.ts';
import { bringUp, drawn, fallbackText, frameFor, makeElement, settled } from './bring-up.ts';
import { badValues, examples, loading, sampleValues } from './examples.ts';
import { readManifest } from './read-manifest.ts';

const camelCase = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const exported = published as unknown as Record<string, unknown>;
const elements = await readManifest();
const said = silentConsole();
let net: FakeFetch;

beforeEach(() => {
  net = fakeFetch();
});
afterEach(() => {
  net.restore();
  document.body.replaceChildren();
});

it('elements are declared', () => {
  expect(elements).not.to.be.empty;
});

for (const { name, tagName: tag, attributes, events, cssParts, members } of elements) {
  const example = examples[tag] ?? { broken: {} };
  const sample = (attribute: string) => example.samples?.[attribute] ?? sampleValues[attribute] ?? 'Some words';
  const settable = attributes.filter((attribute) => !loading.has(attribute.name));
  /** Requests for postal codes and the like go nowhere here; that costs a feature and says so. */
  const forgiveWarnings = () => said().take(/./);

  describe(`<${tag}>`, () => {
    it('is registered, published as a class, and has an example', () => {
      expect(customElements.get(tag)).to.be.a('function');
      expect(exported[name] === customElements.get(tag), 'published under its name').to.equal(true);
      expect(Object.keys(examples)).to.include(tag);
    });

    it('can be created, and put on the page with nothing set', async () => {
      const element = document.createElement(tag);
      expect(element).to.be.instanceOf(customElements.get(tag));
      expect(element.getAttributeNames(), 'attributes it gave itself').to.deep.equal([]);
      document.body.append(element);
      await Promise.resolve();
      element.remove();
      forgiveWarnings();
    });

    it('has a property for each attribute, of the same name', () => {
      const element = document.createElement(tag);
      for (const { name: attribute, fieldName } of attributes.filter((one) => one.name !== 'lang')) {
        expect(fieldName, attribute).to.equal(camelCase(attribute));
        expect((fieldName ?? '') in element, `${attribute} as a property`).to.equal(true);
        element.setAttribute(attribute, sample(attribute));
        expect(String((element as unknown as Record<string, unknown>)[fieldName!]), attribute).to.equal(sample(attribute));
      }
    });

    it('has the defaults it declares', () => {
      const element = document.createElement(tag) as unknown as Record<string, unknown>;
      for (const member of members) {
        if (member.kind !== 'field' || member.privacy || !member.default || !/^(['"`]|\d|true|false|null|undefined)/.test(member.default))
          continue;
        expect(String(element[member.name]), member.name).to.equal(member.default.replace(/^(['"`])(.*)\1$/, '$2'));
      }
    });

    for (const { name: attribute } of settable) {
      it(`draws the same whether ${attribute} is set before or after, as attribute or property`, async () => {
        const before = await bringUp(tag, example, { [attribute]: sample(attribute) });
        const after = await bringUp(tag, example);
        after.setAttribute(attribute, sample(attribute));
        const byProperty = await bringUp(tag, example);
        Object.assign(byProperty, { [camelCase(attribute)]: sample(attribute) });
        await Promise.all([settled(after), settled(byProperty)]);
        expect(drawn(after)).to.equal(drawn(before));
        expect(drawn(byProperty)).to.equal(drawn(before));
        forgiveWarnings();
      });

      it(`lives with anything in ${attribute}`, async () => {
        for (const value of badValues) {
          const element = await bringUp(tag, example, { [attribute]: value });
          expect((element as unknown as { phase: string }).phase, JSON.stringify(value)).to.be.oneOf(['ready', 'empty']);
          const warnings = said().take(new RegExp(`\\b${attribute}\\b`));
          expect(warnings.length, `warnings for ${JSON.stringify(value)}`).to.be.at.most(1);
          expect(warnings.every(({ level }) => level === 'warn')).to.equal(true);
          expect(element.shadowRoot!.querySelectorAll('[onerror], [href^="javascript:" i]').length, JSON.stringify(value)).to.equal(0);
          element.remove();
        }
        forgiveWarnings();
      }).timeout(30_000);
    }

    if (attributes.some((attribute) => attribute.name === 'heading-level')) {
      it('keeps to the heading level it is given', async () => {
        for (const level of [1, 2, 3, 4, 5]) {
          const { shadowRoot } = await bringUp(tag, example, { 'heading-level': String(level) });
          const levels = [...shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.localName[1]));
          expect(levels[0], 'its own title').to.equal(level);
          expect(Math.min(...levels)).to.equal(level);
        }
      });
    }

    it('shows every part it declares, and declares every part it shows', async () => {
      const seen = new Set<string>();
      for (const reach of [() => undefined, ...(example.states ?? [])]) {
        const element = await bringUp(tag, example, { phone: sample('phone') });
        await reach(element);
        await settled(element);
        for (const part of element.shadowRoot!.querySelectorAll('[part]')) for (const one of part.part) seen.add(one);
      }
      expect([...seen].sort()).to.deep.equal(cssParts.map((part) => part.name).sort());
      // Each state is brought up anew.
    }).timeout(30_000);

    it('declares its events as published classes', () => {
      for (const event of events) {
        expect(event.name ?? 'an event without a name').to.match(/^so-[a-z-]+$/);
        const type = event.type?.text ?? '';
        expect(exported, event.name).to.have.property(type);
        expect((exported[type] as { prototype: unknown }).prototype, type).to.be.instanceOf(CustomEvent);
      }
    });

    it('says it is ready once, wherever it is moved, and stays one interface', async () => {
      let ready = 0;
      const element = makeElement(tag, example);
      element.addEventListener('so-ready', () => (ready += 1));
      document.body.append(element);
      await settled(element);
      const before = drawn(element);
      const places = [document.createElement('div'), document.createElement('section')];
      document.body.append(...places);
      for (let move = 0; move < 10; move++) {
        places[move % 2]!.append(element);
        if (move % 3 === 0) await settled(element);
      }
      await settled(element);
      expect(ready).to.equal(1);
      expect(drawn(element)).to.equal(before);
      expect(element.shadowRoot!.querySelectorAll('.root')).to.have.length(1);
    });

    it('can be cloned', async () => {
      const element = await bringUp(tag, example, { 'heading-level': '3' });
      const clone = element.cloneNode(true) as HTMLElement;
      document.body.append(frameFor(clone));
      await settled(clone);
      expect(drawn(clone)).to.equal(drawn(element));
    });

    it('can be taken away at any time', async () => {
      const early = makeElement(tag, example);
      document.body.append(early);
      early.remove();
      const late = await bringUp(tag, example);
      late.remove();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    });

    if (Object.keys(example.broken).length) {
      it('brings the fallback back when it fails', async () => {
        let failed = 0;
        const element = makeElement(tag, example, example.broken);
        element.addEventListener('so-failed', () => (failed += 1));
        document.body.append(element);
        await settled(element);
        expect(failed).to.equal(1);
        const fallback = element.querySelector('p')!;
        expect(fallback.textContent).to.equal(fallbackText);
        expect(Boolean(fallback.assignedSlot), 'shown in a slot').to.equal(true);
        expect(fallback.getBoundingClientRect().height).to.be.greaterThan(0);
        forgiveWarnings();
      });
    }
  });
}
