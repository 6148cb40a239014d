/**
 * Fetches one of the real directories that may lie beside the checkout, or skips the test where they don't.
 *
 * @param test `this` of the test, so that it can be skipped; use `function () {…}`, not an arrow
 * @param path below `shared/data`, such as `directories/us-hospitals.csv`
 */
export async function sharedData(test: Mocha.Context, path: string): Promise<Response> {
  const response = await fetch(`/shared-data/${path}`);
  if (response.status === 404) {
    if (test.test) test.test.title += ` (skipped: ${path} is not on this machine)`;
    test.skip();
  }
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response;
}
