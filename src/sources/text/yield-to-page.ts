/**
 * Gives the page its turn before work goes on. By a message and not by `scheduler.yield`: that one goes before the
 * page's own timers, and a large directory would hold them up for seconds.
 */
export function yieldToPage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Milliseconds of work before the page gets its turn; a frame has 16. */
const sliceTime = 8;

/**
 * Rests in long work. What comes back is called after each piece of it, and gives a promise to wait for once a slice of time
 * is over; it rejects with the signal's reason when that was aborted meanwhile.
 */
export function takeRests(signal?: AbortSignal, pause = yieldToPage): () => Promise<void> | undefined {
  let sliceEnd = performance.now() + sliceTime;
  const rest = async () => {
    await pause();
    signal?.throwIfAborted();
    sliceEnd = performance.now() + sliceTime;
  };
  return () => (performance.now() < sliceEnd ? undefined : rest());
}
