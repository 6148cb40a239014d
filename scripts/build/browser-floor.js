/** The oldest browsers the script runs in; older ones keep the fallback (`src/embed/guard.ts`). */
export const browserFloor = ['chrome111', 'safari16.4', 'firefox115'];
