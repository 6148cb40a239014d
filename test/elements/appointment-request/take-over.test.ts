import { expect } from '@open-wc/testing';
import { silentConsole } from '../../support/console-watch.ts';
import { storySpecialist } from '../../../stories/appointment-request/story-center.ts';
import { endpointFor, ownEndpointFor, received } from '../../support/request-server.ts';
import { all, fillIn, inside, makeRequest, seen, send } from './make-request.ts';

describe('appointment request: a page that takes over, and one that must not', () => {
  const said = silentConsole();
  const heard: Event[] = [];
  const events = ['so-appointment-send', 'so-appointment-sent', 'input', 'change', 'submit', 'keydown'];
  const hear = (event: Event) => heard.push(event);
  beforeEach(() => events.forEach((type) => window.addEventListener(type, hear)));
  afterEach(() => {
    events.forEach((type) => window.removeEventListener(type, hear));
    heard.length = 0;
    document.body.replaceChildren();
  });

  it('reads the frozen request, and reports that it was taken', async () => {
    const endpoint = ownEndpointFor('201');
    const { element } = await makeRequest({ attributes: { 'request-endpoint': endpoint.href } });
    expect(element.request).to.equal(undefined);
    let name: string | undefined;
    element.addEventListener('so-appointment-send', (event) => {
      event.preventDefault();
      name = element.request!.patientName;
      expect(Object.isFrozen(element.request)).to.equal(true);
      queueMicrotask(() => element.complete({ reference: 'ours-1' }));
    });
    await fillIn(element);
    await send(element);
    expect(name).to.equal('Ada Fictional');
    expect(seen(element, '.sent')).to.contain('ours-1');
    expect(element.request, 'gone once taken').to.equal(undefined);
    expect(await received(endpoint)).to.deep.equal([]);
    expect(heard.map(({ type }) => type)).to.deep.equal(['so-appointment-send', 'so-appointment-sent']);
  });

  it('reports from within the event that it was not taken, and why', async () => {
    const { element } = await makeRequest({ attributes: { 'request-endpoint': ownEndpointFor('201').href } });
    element.addEventListener('so-appointment-send', (event) => {
      event.preventDefault();
      element.fail({ errors: { phone: 'We can’t call this number' } });
    });
    await fillIn(element);
    await send(element);
    expect(seen(element, '.summary')).to.contain('We can’t call this number');
    element.complete();
    await element.updateComplete;
    expect(seen(element, '.sent'), 'taken after all').to.contain('We have your request');
  });

  it('can report nothing where nothing was sent', async () => {
    const { element } = await makeRequest({ attributes: { 'request-endpoint': ownEndpointFor('201').href } });
    element.complete();
    element.fail();
    await element.updateComplete;
    expect(Boolean(inside(element, '.sent, .summary'))).to.equal(false);
  });

  it('offers no form for an address outside, be it from an attribute or a directory row; the phone stays', async () => {
    const { element } = await makeRequest({ attributes: { 'request-endpoint': 'https://evil.example/take' } });
    expect(Boolean(inside(element, 'form[novalidate]'))).to.equal(false);
    expect(Boolean(inside(element, '[part="phone"]'))).to.equal(true);
    expect(await said().hear(/evil\.example is not one of this hospital's own/)).to.have.length(1);
    const own = ownEndpointFor('201');
    const hostile = await makeRequest({ attributes: { 'request-endpoint': own.href }, facts: [{ about: 'specialist', value: { ...storySpecialist, requestEndpoint: 'https://evil.example/row' } }] });
    await fillIn(hostile.element);
    await send(hostile.element);
    expect(await received(own)).to.have.length(1);
    expect(await said().hear(/evil\.example/)).to.have.length(1);
  });

  it('sends to the specialist’s own endpoint where there is one', async () => {
    const [theirs, ours] = [await endpointFor('201'), await endpointFor('201')];
    const { element } = await makeRequest({ attributes: { 'request-endpoint': ours.href }, facts: [{ about: 'specialist', value: { ...storySpecialist, requestEndpoint: theirs.href } }] });
    await fillIn(element);
    await send(element);
    expect([await received(theirs), await received(ours)].map(({ length }) => length)).to.deep.equal([1, 0]);
  });

  it('hears no answer, anywhere: events, address, title, history, attributes, console, storage', async () => {
    const { element } = await makeRequest({ attributes: { 'request-endpoint': (await endpointFor('500')).href } });
    const { href } = location;
    const { title } = document;
    const entries = history.length;
    const outer = element.outerHTML;
    await fillIn(element, { name: 'Canaryname', phone: '617-555-0166' });
    await send(element);
    expect([location.href, document.title, history.length, element.outerHTML]).to.deep.equal([href, title, entries, outer]);
    const attributes = all(element, '*').flatMap((one) => one.getAttributeNames().map((name) => one.getAttribute(name)));
    expect(attributes.filter((text) => /canary|0166|1952/i.test(text!))).to.deep.equal([]);
    expect(heard.map((event) => [event.type, (event as CustomEvent).detail])).to.deep.equal([['so-appointment-send', null]]);
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.to.match(/canary|0166/i);
    for (const field of all(element, 'form input, form select, form textarea')) {
      expect(field.getAttribute('autocomplete'), field.id).to.be.a('string');
      expect(field.closest('.rr-block.fs-exclude[data-hj-suppress]'), field.id).not.to.equal(null);
    }
  });
});
