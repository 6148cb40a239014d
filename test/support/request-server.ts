import { executeServerCommand } from '@web/test-runner-commands';
import { allowOrigins } from '../../src/sources/own-origins.ts';

export interface ReceivedRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

let origin: string | undefined;
let count = 0;

/** An address of its own at the real server of `scripts/test-request-server.js`, whose origin the page is then allowed to send to. */
export async function endpointFor(kind: string): Promise<URL> {
  if (!origin) {
    origin = (await executeServerCommand<{ origin: string }, string>('request-server', 'start')).origin;
    allowOrigins([origin]);
  }
  return new URL(`/${kind}/${Date.now()}-${count++}`, origin);
}

/** An address at the page's own origin. */
export function ownEndpointFor(kind: string): URL {
  return new URL(`/request-server/${kind}/${Date.now()}-${count++}`, location.origin);
}

/** What has been posted there. */
export async function received(endpoint: URL): Promise<readonly ReceivedRequest[]> {
  const path = endpoint.pathname.replace('/request-server', '');
  return (await executeServerCommand<{ requests: ReceivedRequest[] }, string>('request-server', path)).requests;
}
