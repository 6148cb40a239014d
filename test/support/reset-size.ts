import { setViewport } from '@web/test-runner-commands';

/** Back to the size every test file starts with. */
export async function resetSize(): Promise<void> {
  await setViewport({ width: 800, height: 600 });
}
