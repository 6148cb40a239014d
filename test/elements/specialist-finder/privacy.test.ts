import { expect } from '@open-wc/testing';
import type { SpecialistFinder } from '../../../src/elements/specialist-finder/specialist-finder.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { press, typeText } from '../../support/press.ts';
import { all, inside, makeFinder } from './make-finder.ts';

/** Every attribute inside, of every element. */
function attributesIn(finder: SpecialistFinder): string {
  return all(finder, '*')
    .flatMap((element) => element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`))
    .join('\n');
}

describe('finder: what the patient says stays inside', () => {
  silentConsole();
  let finder: SpecialistFinder;

  beforeEach(async () => {
    finder = await makeFinder();
  });
  afterEach(() => document.body.replaceChildren());

  it('is in no event, address, title, and no attribute', async () => {
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    for (const type of ['so-specialist-chosen', 'so-ready', 'change', 'input']) window.addEventListener(type, hear);
    const { href } = location;
    const { title } = document;
    const host = finder.outerHTML;
    const entries = history.length;

    inside(finder, '#cancer').focus();
    await typeText('canarycancer');
    await press('Escape', 'Escape');
    await typeText('pancre');
    await press('ArrowDown', 'Enter');
    inside(finder, '#filters').click();
    inside(finder, '#words').focus();
    await typeText('canaryname');
    inside(finder, '#place').focus();
    await typeText('canaryplace');
    await finder.updateComplete;

    for (const type of ['so-specialist-chosen', 'so-ready', 'change', 'input']) window.removeEventListener(type, hear);
    expect(location.href).to.equal(href);
    expect(document.title).to.equal(title);
    expect(history.length).to.equal(entries);
    expect(finder.outerHTML).to.equal(host);
    expect(attributesIn(finder)).not.to.match(/canary|pancre/i);
    expect(heard.map((event) => event.type)).to.deep.equal([]);
  });

  it('is chosen with an event that carries nothing; the specialist is read at the element', async () => {
    const heard: CustomEvent[] = [];
    const hear = (event: Event) => heard.push(event as CustomEvent);
    document.addEventListener('so-specialist-chosen', hear);
    finder.cancer = 'breast';
    await finder.updateComplete;
    expect(heard, 'on user action only').to.have.length(0);
    inside(finder, '.card .choose, .card button').click();
    await finder.updateComplete;
    document.removeEventListener('so-specialist-chosen', hear);
    expect(heard).to.have.length(1);
    expect(heard[0]!.detail).to.equal(null);
    expect(heard[0]!.composed && heard[0]!.bubbles).to.equal(true);
    expect(finder.specialist?.name).to.be.a('string');
    expect(() => Object.assign(finder, { specialist: undefined })).to.throw();
  });

  it('is marked for session recorders, field by field and as a whole', () => {
    for (const field of ['#cancer', '#place', '#words']) {
      const marked = inside(finder, field);
      expect(marked.matches('.rr-block.fs-exclude.dd-privacy-hidden[data-hj-suppress][data-private]'), field).to.equal(true);
      expect(marked.getAttribute('spellcheck'), field).to.equal('false');
      expect(marked.getAttribute('autocomplete'), field).to.be.a('string');
    }
    expect(inside(finder, '.card').closest('.rr-block')).not.to.equal(null);
    for (const field of all(finder, 'input, select')) expect(field.getAttribute('autocomplete'), field.id).to.be.a('string');
  });
});
