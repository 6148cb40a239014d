import type { AppointmentRequestBody, RequestOutcome } from '../model/appointment-request.ts';
import { cleanText } from './values/clean-text.ts';
import { request, RequestFailed } from './request.ts';
import { writeJson } from '../model/write-json.ts';
import { parseJson } from '../model/bare.ts';

export type RequestFormat = 'json' | 'form';

export interface SendOptions {
  /** JSON, or fields as an HTML form sends them (`application/x-www-form-urlencoded`). */
  readonly format: RequestFormat;
  /** When `true`, cookies go along, to the page's own origin only. */
  readonly withCookies?: boolean;
  /** Milliseconds until the answer must be there; 30,000 where nothing is said. */
  readonly timeout?: number;
}

/** Milliseconds for the body of an answer, once its headers are there. */
const bodyTime = 5000;

/**
 * Sends a request once, by POST. What the server answers is told apart by `docs/appointment-request.md`; no answer in time,
 * no network, a broken connection and a refusal by CORS all look alike to a page and give `unsure`.
 *
 * @throws RequestRefused for an address that is not the hospital's own; nothing was sent
 */
export async function sendRequest(url: URL, fields: AppointmentRequestBody, { format, ...options }: SendOptions): Promise<RequestOutcome> {
  const body = format === 'json' ? writeJson(fields) : new URLSearchParams({ ...fields });
  try {
    const response = await request(url, { ...options, body, accept: 'application/json' });
    return readOutcome(true, await readJson(response));
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    const { response } = error;
    if (!response) return { kind: 'unsure' };
    if (response.status === 413) return { kind: 'too-large' };
    const minutes = readMinutes(response.headers.get('retry-after'));
    if (response.status === 429 || minutes !== undefined) return { kind: 'busy', minutes };
    return readOutcome(false, await readJson(response));
  }
}

/**
 * What an answer means, or what a page that took over reports. Errors count whatever the status.
 *
 * @param told `{ reference, phone, errors: { field: words } }`, all optional; anything else is let pass
 */
export function readOutcome(isTaken: boolean, told: unknown): RequestOutcome {
  const { reference, phone, errors } = (told ?? {}) as Readonly<Record<string, unknown>>;
  const named = typeof errors === 'object' && errors ? Object.entries(errors).slice(0, 40) : [];
  if (named.length) return { kind: 'errors', errors: Object.fromEntries(named.map(([field, words]) => [field, short(words) ?? ''])) };
  return isTaken ? { kind: 'sent', reference: short(reference), phone: short(phone) } : { kind: 'failed' };
}

function short(value: unknown): string | undefined {
  return cleanText(value, 200, () => undefined) || undefined;
}

async function readJson(response: Response): Promise<unknown> {
  try {
    const late = new Promise<string>((resolve) => setTimeout(resolve, bodyTime, ''));
    return parseJson(await Promise.race([response.text(), late]));
  } catch {
    return undefined;
  }
}

/** `Retry-After` (RFC 9110, 10.2.3), seconds or a date, as whole minutes from now; at least one. */
function readMinutes(written: string | null): number | undefined {
  if (!written) return undefined;
  const seconds = /^\d+$/.test(written) ? Number(written) : (Date.parse(written) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds / 60)) : undefined;
}
