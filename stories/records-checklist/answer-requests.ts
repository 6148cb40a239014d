import { specialistOverride } from './story-overrides.ts';

/** Made-up addresses of the stories, and how each is answered. */
const answers: Readonly<Record<string, () => Promise<Response>>> = {
  '/stories/records-never.json': () => new Promise(() => undefined),
  '/stories/records-gone.json': () => Promise.resolve(new Response('', { status: 404 })),
  '/stories/records-silva.json': () => Promise.resolve(new Response(JSON.stringify(specialistOverride))),
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
