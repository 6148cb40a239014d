import { expect, fixture, html } from '@open-wc/testing';
import { checkAxe } from './check-axe.ts';
import { watchConsole } from './console-watch.ts';
import { deepActiveElement } from './deep-active-element.ts';
import { emulateFeatures } from './emulate-features.ts';
import { fakeFetch, heldAnswer, slowBody } from './fake-fetch.ts';

/** The error a promise or function ends with. */
async function errorOf(action: () => unknown): Promise<Error> {
  try {
    await action();
  } catch (error) {
    return error as Error;
  }
  throw new Error('Nothing was thrown.');
}

describe('axe check', () => {
  it('lets sound markup pass, and finds what is wrong through shadow roots', async () => {
    await checkAxe(
      await fixture(
        html`<div>
          <label>Name <input /></label>
        </div>`,
      ),
    );
    const host = await fixture(html`<div></div>`);
    host.attachShadow({ mode: 'open' }).append(document.createElement('input'));
    expect((await errorOf(() => checkAxe(host))).message).to.contain('violation label');
  });

  it('fails on what axe cannot decide, unless a reason is given', async () => {
    const link = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
    const image = await fixture<HTMLElement>(html`<div><p>Words on a picture</p></div>`);
    image.style.backgroundImage = `url('${link}')`;
    expect((await errorOf(() => checkAxe(image))).message).to.contain('incomplete color-contrast');
    await checkAxe(image, [{ rule: 'color-contrast', why: 'The picture is empty.' }]);
  });
});

describe('console watch', () => {
  it('fails on anything unexpected and forgives what was taken out', async () => {
    const loud = watchConsole();
    console.warn('oh', 1);
    expect((await errorOf(() => loud.end())).message).to.contain('warn: oh 1');
    const expected = watchConsole();
    console.error('known');
    expect(expected.take(/known/)).to.have.length(1);
    expected.end();
  });
});

describe('fake fetch', () => {
  let net: ReturnType<typeof fakeFetch>;
  afterEach(() => net.restore());

  it('answers what is set up, records requests, and is unreachable otherwise', async () => {
    net = fakeFetch({ '/a': 'one', '/b': new Response('no', { status: 404 }), '/c': (request) => new Response(request.method) });
    expect(await (await fetch('/a')).text()).to.equal('one');
    expect(await (await fetch('/a')).text()).to.equal('one');
    expect((await fetch(new URL('/b', location.href))).status).to.equal(404);
    const posted = await fetch('/c', { method: 'POST', body: 'x' });
    expect(await posted.text()).to.equal('POST');
    expect(posted.url).to.equal(new URL('/c', location.href).href);
    expect((await errorOf(() => fetch('/d'))).name).to.equal('TypeError');
    expect(net.requests.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/a', '/a', '/b', '/c', '/d']);
  });

  it('sends a body piece by piece, holds an answer back, and heeds an abort', async () => {
    const body = slowBody();
    const held = heldAnswer();
    net = fakeFetch({ '/slow': body.response, '/held': held.answer });
    const reader = (await fetch('/slow')).body!.getReader();
    body.send('first');
    expect(new TextDecoder().decode((await reader.read()).value)).to.equal('first');
    body.fail();
    expect((await errorOf(() => reader.read())).name).to.equal('TypeError');
    const abort = new AbortController();
    const aborted = fetch('/held', { signal: abort.signal });
    abort.abort();
    expect((await errorOf(() => aborted)).name).to.equal('AbortError');
    const answered = fetch('/held');
    held.release('late');
    expect(await (await answered).text()).to.equal('late');
  });
});

describe('focus', () => {
  it('is found inside shadow roots', async () => {
    const host = await fixture(html`<div></div>`);
    const input = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(input);
    input.focus();
    expect(deepActiveElement()).to.equal(input);
    input.blur();
    expect(deepActiveElement()).to.equal(null);
  });
});

describe('emulated features', () => {
  it('hold until they are put back', async function () {
    const matches = (query: string) => matchMedia(query).matches;
    if (!(await emulateFeatures({ media: 'print', 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' }))) this.skip();
    expect([matches('print'), matches('(forced-colors: active)'), matches('(prefers-reduced-motion: reduce)')]).to.deep.equal([
      true,
      true,
      true,
    ]);
    await emulateFeatures();
    expect([matches('print'), matches('(forced-colors: active)'), matches('(prefers-reduced-motion: reduce)')]).to.deep.equal([
      false,
      false,
      false,
    ]);
  });
});
