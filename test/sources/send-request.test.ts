import { expect } from '@open-wc/testing';
import type { AppointmentRequestBody } from '../../src/model/appointment-request.ts';
import { RequestRefused } from '../../src/sources/request.ts';
import { readOutcome, sendRequest } from '../../src/sources/send-request.ts';
import { endpointFor, ownEndpointFor, received } from '../support/request-server.ts';

const body: AppointmentRequestBody = {
  version: '1',
  id: '0123456789abcdef0123456789abcdef',
  asking: 'me',
  patientName: 'Ada & “Fictional” Ñandú',
  dateOfBirth: '1952-03-27',
  state: 'MA',
  phone: '617-555-0142',
  hasTreatmentDate: 'no',
  consent: 'Send this.',
  formLanguage: 'en',
};

describe('a request to a real server', () => {
  it('is taken with 201, and what the server tells is passed on', async () => {
    const endpoint = await endpointFor('201');
    expect(await sendRequest(endpoint, body, { format: 'json' })).to.deep.equal({ kind: 'sent', reference: 'R-7', phone: '+1 555 010 0177' });
    const [one, ...more] = await received(endpoint);
    expect(more, 'sent once').to.deep.equal([]);
    expect(JSON.parse(one!.body)).to.deep.equal(body);
    expect(one!.headers['content-type']).to.equal('application/json');
    expect(one!.headers).not.to.have.any.keys('cookie', 'referer');
  });

  it('goes as an HTML form does, where asked', async () => {
    const endpoint = await endpointFor('201');
    await sendRequest(endpoint, body, { format: 'form' });
    const [one] = await received(endpoint);
    expect(one!.headers['content-type']).to.match(/^application\/x-www-form-urlencoded/);
    expect(Object.fromEntries(new URLSearchParams(one!.body))).to.deep.equal(body);
  });

  it('is taken where the server sends the browser on, which is not followed; and with any page at all', async () => {
    const endpoint = await endpointFor('302');
    expect(await sendRequest(endpoint, body, { format: 'form' })).to.include({ kind: 'sent' });
    expect(await received(new URL('/thanks', endpoint))).to.deep.equal([]);
    expect(await sendRequest(await endpointFor('html'), body, { format: 'json' })).to.include({ kind: 'sent' });
  });

  it('is refused field by field, as too large, for a while, or for good', async () => {
    const outcome = async (kind: string) => sendRequest(await endpointFor(kind), body, { format: 'json' });
    expect(await outcome('400')).to.deep.equal({ kind: 'errors', errors: { phone: 'This number has too few digits', insurer: '', ward: 'Name the ward' } });
    expect(await outcome('413')).to.deep.equal({ kind: 'too-large' });
    expect(await outcome('429')).to.deep.equal({ kind: 'busy', minutes: 2 });
    expect(await outcome('500')).to.deep.equal({ kind: 'failed' });
    expect(await outcome('404')).to.deep.equal({ kind: 'failed' });
  });

  it('may or may not have arrived: no answer in time, a reset connection, refused by CORS', async () => {
    for (const kind of ['hang', 'reset', 'no-cors']) {
      const endpoint = await endpointFor(kind);
      expect(await sendRequest(endpoint, body, { format: 'form', timeout: 400 }), kind).to.deep.equal({ kind: 'unsure' });
    }
    const hanging = await endpointFor('hang');
    await sendRequest(hanging, body, { format: 'json', timeout: 400 });
    expect(await received(hanging), 'never tried again by itself').to.have.length(1);
  });

  it('carries cookies to the page’s own server where asked, and to no other', async () => {
    document.cookie = 'session=abc; path=/request-server';
    const own = ownEndpointFor('201');
    await sendRequest(own, body, { format: 'json', withCookies: true });
    expect((await received(own))[0]!.headers['cookie']).to.contain('session=abc');
    const silent = ownEndpointFor('201');
    await sendRequest(silent, body, { format: 'json' });
    expect((await received(silent))[0]!.headers).not.to.have.property('cookie');
    const other = await endpointFor('201');
    expect(await sendRequest(other, body, { format: 'json', withCookies: true })).to.include({ kind: 'sent' });
    document.cookie = 'session=; path=/request-server; max-age=0';
  });

  it('goes to no address that is not the hospital’s own', async () => {
    const error = await sendRequest(new URL('https://evil.example/'), body, { format: 'json' }).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(RequestRefused);
  });
});

describe('what an answer says', () => {
  it('is taken as text and cut; errors count whatever the status', () => {
    expect(readOutcome(true, { reference: 17, phone: ['x'] })).to.deep.equal({ kind: 'sent', reference: '17', phone: undefined });
    expect(readOutcome(true, { errors: { phone: 'No' } })).to.deep.equal({ kind: 'errors', errors: { phone: 'No' } });
    const { errors } = readOutcome(false, { errors: { phone: `<b>${'x'.repeat(900)}</b>` } }) as { errors: Record<string, string> };
    expect(errors['phone']).to.match(/^x{200}$/);
    for (const told of [undefined, null, 'text', 7, [], { errors: [] }, { errors: null }]) expect(readOutcome(false, told)).to.deep.equal({ kind: 'failed' });
  });
});
