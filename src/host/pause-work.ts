/** Milliseconds of work without a break; a frame has 16. */
export const sliceTime = 8;

/** Lets the page draw and answer before work goes on. */
export function pauseWork(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  // A message comes sooner than a timer, which is held back to 4 ms.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
