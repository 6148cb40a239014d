const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } }));

/** Made-up addresses of the stories, and how each is answered. */
const answers: Readonly<Record<string, () => Promise<Response>>> = {
  '/stories/request': () => json(201, { reference: 'HCC-2041', phone: '+1 555 010 0177' }),
  '/stories/request/plain': () => json(200, {}),
  '/stories/request/never': () => new Promise(() => undefined),
  '/stories/request/400': () => json(400, { errors: { phone: 'This number has too few digits', insurer: '' } }),
  '/stories/request/413': () => json(413, {}),
  '/stories/request/429': () => json(429, {}, { 'retry-after': '120' }),
  '/stories/request/500': () => json(500, {}),
  '/stories/request/broken': () => Promise.reject(new TypeError('Failed to fetch')),
};

let answering = false;

/** Answers requests to the stories' own addresses; all others go where they went before. */
export function answerRequests(): void {
  if (answering) return;
  answering = true;
  const before = window.fetch;
  window.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    return answers[url.pathname]?.() ?? before.call(window, input, init);
  };
}
