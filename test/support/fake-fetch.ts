import { dataBase } from '../../src/sources/data-base.ts';

/** What an address answers: a text with status 200, a Response, or a function of the request. */
export type FakeAnswer = string | Response | ((request: Request) => Response | Promise<Response>);

export interface FakeFetch {
  /** Every request made, in order, answered or not. */
  readonly requests: readonly Request[];
  /** Sets or changes what an address answers. */
  answer(address: string, answer: FakeAnswer): void;
  /** Puts the page's own `fetch` back. */
  restore(): void;
}

/**
 * Stands in for `fetch`, and for nothing else. Addresses are resolved against the page; the query counts.
 * What isn't listed fails as a host that can't be reached does; words and health content of our own release are really fetched, unless listed. An aborted signal rejects as the real one would.
 *
 * @param answers by address, such as `{ '/specialists.csv': csv }`; a Response may be used many times
 */
export function fakeFetch(answers: Readonly<Record<string, FakeAnswer>> = {}): FakeFetch {
  const real = window.fetch;
  const requests: Request[] = [];
  const known = new Map<string, FakeAnswer>();
  const absolute = (address: string) => new URL(address, document.baseURI).href;
  for (const [address, answer] of Object.entries(answers)) known.set(absolute(address), answer);

  window.fetch = async (input, init) => {
    // Integrity is the browser's own to check; a made-up body could never have the right hash.
    const { integrity: _pinned, ...rest } = init ?? {};
    const request = new Request(input, rest);
    const answer = known.get(request.url);
    if (answer === undefined && isOfRelease(request.url)) return real(input, init);
    requests.push(request);
    request.signal.throwIfAborted();
    if (answer === undefined) throw new TypeError(`Failed to fetch: nothing is set up for ${request.url}`);
    return untilAborted(toResponse(answer, request), request.signal);
  };

  return {
    requests,
    answer: (address, answer) => void known.set(absolute(address), answer),
    restore: () => void (window.fetch = real),
  };
}

/** Not places, which a test has to decide about: they are fetched where a patient asks for them. */
function isOfRelease(url: string): boolean {
  return url.startsWith(dataBase().href) && !/(?:postal-codes|cities)\.\w+\.txt$/.test(url);
}

async function toResponse(answer: FakeAnswer, request: Request): Promise<Response> {
  const response =
    typeof answer === 'function' ? await answer(request) : typeof answer === 'string' ? new Response(answer) : answer.clone();
  // A made Response has no address; the real one says where it came from.
  if (!response.url) Object.defineProperty(response, 'url', { value: request.url });
  return response;
}

function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    promise.then(resolve, reject);
  });
}

/** A body sent piece by piece, when the test says so. */
export interface SlowBody {
  readonly response: Response;
  send(piece: string | Uint8Array<ArrayBuffer>): void;
  close(): void;
  /** Breaks off, as a lost connection does. */
  fail(): void;
}

/** @param init status and headers of the response, which is there before its body */
export function slowBody(init?: ResponseInit): SlowBody {
  let controller!: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({ start: (given) => void (controller = given) });
  return {
    response: new Response(stream, init),
    send: (piece) => controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece),
    close: () => controller.close(),
    fail: () => controller.error(new TypeError('network error')),
  };
}

/** An answer held back until the test lets it go: `const held = heldAnswer(); fakeFetch({ '/a': held.answer }); held.release('…')`. */
export function heldAnswer(): { readonly answer: () => Promise<Response>; release(answer: string | Response): void; fail(): void } {
  let resolve!: (response: Response) => void;
  let reject!: (error: Error) => void;
  const held = new Promise<Response>((yes, no) => ((resolve = yes), (reject = no)));
  return {
    answer: () => held.then((response) => response.clone()),
    release: (answer) => resolve(typeof answer === 'string' ? new Response(answer) : answer),
    fail: () => reject(new TypeError('Failed to fetch')),
  };
}
