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
