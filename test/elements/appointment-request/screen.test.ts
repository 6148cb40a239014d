import { expect } from '@open-wc/testing';
import { boston, breast, houston, remoteCenter, storyCenter, storySpecialist } from '../../../stories/appointment-request/story-center.ts';
import type { Fact } from '../../../src/model/patient-case.ts';
import { checkAxe } from '../../support/check-axe.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { all, inside, makeRequest, seen } from './make-request.ts';

const chosen: Fact = { about: 'specialist', value: storySpecialist };

describe('appointment request: the call', () => {
  const said = silentConsole();
  afterEach(() => document.body.replaceChildren());

  it('comes first, with a number that dials, and stands whole without a form', async () => {
    const { element } = await makeRequest();
    const call = inside<HTMLAnchorElement>(element, '.call [part="phone"]');
    expect(call.href).to.equal('tel:+15550100199');
    expect(call.innerText).to.equal('Call us: +1 555 010 0199');
    expect(Boolean(inside(element, 'form[novalidate]'))).to.equal(false);
    await checkAxe(element);
  });

  it('names a specialist’s own number before the hospital’s, and where to book', async () => {
    const { element } = await makeRequest({ attributes: { 'booking-url': '/book' }, facts: [chosen] });
    expect(all(element, '.call .button').map(({ innerText }) => innerText)).to.deep.equal(['Call Ana Silva: (617) 555-0142', 'Call us: +1 555 010 0199', 'Book online']);
    expect(inside<HTMLAnchorElement>(element, '.call li:last-child a').href).to.equal('https://harbor.example/book/silva');
  });

  it('says beside every number that an interpreter is free', async () => {
    const { element } = await makeRequest({ facts: [chosen, houston, { about: 'person', value: 'me' }], center: remoteCenter });
    const numbers = all(element, '.screens [part="phone"]');
    expect(numbers.length).to.be.greaterThan(4);
    for (const number of numbers) expect(number.closest('li')!.textContent, number.textContent!).to.contain('An interpreter is free');
  });

  it('leads to the National Cancer Institute where nobody gave a number', async () => {
    const { element } = await makeRequest({ attributes: { phone: '' } });
    expect(inside<HTMLAnchorElement>(element, '.call [part="phone"]').href).to.equal('tel:+18004226237');
  });

  it('tells whether it is answered now; wrong hours are told to the web team and to no patient', async () => {
    const open = await makeRequest({ attributes: { hours: '24/7 America/New_York' } });
    expect(seen(open.element, '[part="open-now"]')).to.equal('Open now, day and night');
    const { element } = await makeRequest({ attributes: { hours: 'nine to five' } });
    expect(Boolean(inside(element, '[part="hours"], [part="open-now"]'))).to.equal(false);
    expect(await said().hear(/hours must be opening hours such as/)).to.have.length(1);
  });

  it('comes with four lines to say, made from the case', async () => {
    const { element, handle } = await makeRequest({ facts: [breast] });
    const lines = () => all(element, '.say li').map(({ innerText }) => innerText);
    expect(lines()).to.have.length(4);
    expect(lines()[0]).to.equal('“I would like a second opinion. This is the diagnosis: Breast cancer.”');
    handle().tell({ about: 'person', value: 'my-child' });
    handle().tell({ about: 'situations', value: { 'in-hospital': 'yes' } });
    handle().tell(chosen);
    await element.updateComplete;
    expect(lines()[0]).to.contain('for my child');
    expect(lines()[1]).to.contain('Ana Silva');
    expect(lines()[2]).to.contain('My child is in the hospital now');
  });
});

describe('appointment request: before you book', () => {
  const said = silentConsole();
  afterEach(() => document.body.replaceChildren());

  it('shows the center’s rules; what it does not say is to be asked', async () => {
    const { element } = await makeRequest({ center: storyCenter });
    expect(seen(element, '.before')).to.contain('What Harbor Cancer Center says').and.contain('Massachusetts').and.contain('$350').and.contain('Portuguese').and.contain('About 7 days');
    const bare = await makeRequest();
    expect(seen(bare.element, '.before')).to.contain('Do I need a referral').and.contain('What does it cost?');
  });

  it('lets the specialist’s word win over the center’s, rule by rule', async () => {
    const { element } = await makeRequest({ center: storyCenter, facts: [chosen] });
    expect(seen(element, '.before')).to.contain('$500, slides included').and.contain('No referral needed').and.not.contain('$350');
  });

  it('always leaves a way for whom a rule refuses', async () => {
    const { element } = await makeRequest({ center: remoteCenter, facts: [houston, { about: 'person', value: 'my-child' }] });
    const route = seen(element, '[part="route"]');
    expect(route).to.contain('Texas is not on their list').and.contain('adults only');
    for (const way of ['doctor to doctor', 'transfer line', 'Call and ask', '1-800-422-6237']) expect(route, way).to.contain(way);
    const served = await makeRequest({ center: remoteCenter, facts: [boston, { about: 'person', value: 'me' }] });
    expect(Boolean(inside(served.element, '[part="route"]'))).to.equal(false);
  });

  it('goes on without rules that can’t be read, and says so to the web team', async () => {
    const { element } = await makeRequest({ center: '{"specialists":' });
    expect(seen(element, '.before')).to.contain('Ask when you call');
    expect(await said().hear(/own rules could not be used/)).to.have.length(1);
  });

  it('has questions for the plan, dated Medicare facts with sources, and whom to ask for help', async () => {
    const { element } = await makeRequest();
    const cards = all(element, 'details.box');
    expect(cards).to.have.length(2);
    for (const card of cards) card.querySelector('summary')!.click();
    expect(cards[0]!.innerText).to.contain('in my network').and.contain('another state').and.contain('Part B').and.contain('Checked November 25, 2026').and.contain('Medicare.gov');
    expect(cards[1]!.innerText).to.contain('social worker').and.contain('Rides').and.contain('Treatment near home');
    await checkAxe(element);
  });
});
