import { dataBase } from './data-base.ts';
import { isOwnOrigin } from './own-origins.ts';
import { bare } from '../model/bare.ts';

/** The address lies outside the hospital's own: nothing was sent. */
export class RequestRefused extends Error {
  override name = 'RequestRefused';
}

/** Nothing usable came back: no answer in time, no network, or a status other than 200 to 299. */
export class RequestFailed extends Error {
  override name = 'RequestFailed';
  /** HTTP status; `undefined` where no answer came. */
  readonly status: number | undefined;
  /** The answer, where one came; its body has not been read. */
  readonly response: Response | undefined;
  constructor(message: string, response?: Response) {
    super(message);
    this.status = response?.status;
    this.response = response;
  }
}

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Subresource Integrity hash the body must have. */
  readonly integrity?: string;
  readonly accept?: string;
  /** Milliseconds until the headers of the answer must be there; 30,000 where nothing is said. */
  readonly timeout?: number;
  /** Sent by POST. A redirect is not followed then: it could carry what is sent to another address. */
  readonly body?: string | URLSearchParams;
  /** When `true`, cookies go along, to the page's own origin only. */
  readonly withCookies?: boolean;
}

/**
 * The one way anything is fetched or sent: own origins only, no referrer, and no cookies but where the page's own server is
 * meant to have them. Nothing is tried twice.
 *
 * @throws RequestRefused for an address outside; RequestFailed for no answer or a bad one; the signal's reason when aborted
 */
export async function request(url: URL, options: RequestOptions = {}): Promise<Response> {
  const { signal, integrity, accept, timeout = 30_000, body, withCookies } = bare(options);
  // Our own data files, pinned by their hash, may lie beside the script on a host that is not the page's.
  const isPinned = integrity && url.href.startsWith(dataBase().href);
  const refuseForeign = (some: URL) => {
    if (!isPinned && !isOwnOrigin(some)) throw new RequestRefused(`${some.origin} is not one of your own addresses: see data-origins on the script tag.`);
  };
  refuseForeign(url);
  signal?.throwIfAborted();
  const deadline = new AbortController();
  // Tied to the body too: whoever aborts later stops a stream that is still being read.
  signal?.addEventListener('abort', () => deadline.abort());
  const timer = setTimeout(() => deadline.abort(), timeout);
  try {
    const response = await fetch(url, bare<RequestInit>({
      credentials: withCookies && url.origin === location.origin ? 'same-origin' : 'omit',
      referrerPolicy: 'no-referrer',
      signal: deadline.signal,
      ...(integrity && { integrity }),
      ...(body !== undefined && { method: 'POST', body, redirect: 'manual' as const }),
      headers: { ...(accept && { accept }), ...(typeof body === 'string' && { 'content-type': 'application/json' }) },
    }));
    // It may have been redirected.
    refuseForeign(new URL(response.url || url));
    if (!response.ok && response.type !== 'opaqueredirect') throw new RequestFailed(`${url.pathname} answered ${response.status}.`, response);
    return response;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof RequestRefused || error instanceof RequestFailed) throw error;
    throw new RequestFailed(`${url.pathname} ${deadline.signal.aborted ? 'did not answer in time' : 'could not be loaded'}.`);
  } finally {
    clearTimeout(timer);
  }
}
