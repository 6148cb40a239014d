import { expect } from '@open-wc/testing';
import { allowOrigins, isOwnOrigin } from '../../src/sources/own-origins.ts';
import { request, RequestFailed, RequestRefused } from '../../src/sources/request.ts';

type Call = { url: string; options: RequestInit };

/** Puts a fake in the place of `fetch` while `work` runs; gives back what was asked of it. */
async function withFetch(answer: (call: Call) => Promise<Response>, work: () => Promise<unknown>): Promise<Call[]> {
  const { fetch } = window;
  const calls: Call[] = [];
  window.fetch = (url, options = {}) => {
    const call = { url: String(url), options };
    calls.push(call);
    return answer(call);
  };
  try {
    await work();
  } finally {
    window.fetch = fetch;
  }
  return calls;
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

const here = (path: string) => new URL(path, location.origin);
const good = async () => new Response('ok');

describe('requests', () => {
  it('go to the page itself without cookies and without a referrer', async () => {
    const [call] = await withFetch(good, () => request(here('/specialists.csv')));
    expect(call!.options.credentials).to.equal('omit');
    expect(call!.options.referrerPolicy).to.equal('no-referrer');
  });

  it('are refused outside the own addresses, and nothing is sent', async () => {
    const foreign = ['https://evil.example/x', 'data:text/csv,name', 'blob:https://evil.example/1', 'file:///etc/passwd', 'http://127.0.0.2/x'];
    const calls = await withFetch(good, async () => {
      for (const url of foreign) expect(await failureOf(request(new URL(url))), url).to.be.instanceOf(RequestRefused);
    });
    expect(calls).to.deep.equal([]);
  });

  it('go to the origins a script tag lists, and to no others like them', async () => {
    expect(allowOrigins(['https://data.hospital.example/any/path', 'javascript:alert(1)', 'nonsense'])).to.deep.equal(['javascript:alert(1)', 'nonsense']);
    expect(isOwnOrigin(new URL('https://data.hospital.example/list.csv'))).to.equal(true);
    for (const url of ['http://data.hospital.example/', 'https://data.hospital.example:444/', 'https://data.hospital.example.evil.example/']) {
      expect(isOwnOrigin(new URL(url)), url).to.equal(false);
    }
  });

  it('refuse an answer that was redirected outside', async () => {
    const answer = async () => Object.defineProperty(new Response('x'), 'url', { value: 'https://evil.example/x' });
    await withFetch(answer, async () => expect(await failureOf(request(here('/a')))).to.be.instanceOf(RequestRefused));
  });

  it('fail with the status when the server does not give the file', async () => {
    await withFetch(async () => new Response('', { status: 503 }), async () => {
      const error = (await failureOf(request(here('/a')))) as RequestFailed;
      expect(error).to.be.instanceOf(RequestFailed);
      expect(error.status).to.equal(503);
    });
  });

  it('fail when no answer comes in time', async () => {
    const silent = ({ options }: Call) => new Promise<Response>((_, refuse) => options.signal!.addEventListener('abort', () => refuse(new Error('aborted'))));
    await withFetch(silent, async () => {
      const error = (await failureOf(request(here('/slow'), { timeout: 20 }))) as Error;
      expect(error.message).to.equal('/slow did not answer in time.');
    });
  });

  it('stop with the reason of whoever aborts them', async () => {
    const abort = new AbortController();
    const silent = ({ options }: Call) => new Promise<Response>((_, refuse) => options.signal!.addEventListener('abort', () => refuse(new Error('x'))));
    await withFetch(silent, async () => {
      const outcome = failureOf(request(here('/a'), { signal: abort.signal }));
      abort.abort(new Error('moved on'));
      expect(((await outcome) as Error).message).to.equal('moved on');
    });
  });
});
