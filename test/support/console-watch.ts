export type ConsoleLevel = 'warn' | 'error';

export interface ConsoleEntry {
  readonly level: ConsoleLevel;
  readonly message: string;
}

/** What the page says out loud while it is watched. */
export interface ConsoleWatch {
  readonly entries: readonly ConsoleEntry[];
  /** Takes out the entries that match, and returns them: what was expected no longer counts. */
  take(expected: RegExp): readonly ConsoleEntry[];
  /** As `take`, for what is said when all of an element's embed has been read: waits until it is, so many times, 2 seconds at most. */
  hear(expected: RegExp, times?: number): Promise<readonly ConsoleEntry[]>;
  /** Stops watching. @throws Error where something unexpected was said */
  end(): void;
}

/** Warnings of tools, none of which a hospital's page ever sees. */
const ofTools = [/Lit is in dev mode/];

/**
 * Watches `console.warn`, `console.error`, uncaught errors and unhandled rejections.
 * Expected messages are taken out with `take`; any other makes `end` throw.
 */
export function watchConsole(): ConsoleWatch {
  const entries: ConsoleEntry[] = [];
  const { warn, error } = console;
  const note = (level: ConsoleLevel, message: string) => {
    if (!ofTools.some((known) => known.test(message))) entries.push({ level, message });
  };
  console.warn = (...said: unknown[]) => note('warn', said.map(String).join(' '));
  console.error = (...said: unknown[]) => note('error', said.map(String).join(' '));
  const onError = (event: ErrorEvent) => note('error', event.message);
  const onRejection = (event: PromiseRejectionEvent) => note('error', `Unhandled: ${String(event.reason)}`);
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);

  const take = (expected: RegExp) => {
    const taken = entries.filter(({ message }) => expected.test(message));
    entries.splice(0, entries.length, ...entries.filter((entry) => !taken.includes(entry)));
    return taken;
  };

  return {
    entries,
    take,
    async hear(expected, times = 1) {
      for (let frame = 0; frame < 120 && entries.filter(({ message }) => expected.test(message)).length < times; frame++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return take(expected);
    },
    end() {
      Object.assign(console, { warn, error });
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
      if (entries.length)
        throw new Error(`The console was not silent:\n${entries.map((entry) => `${entry.level}: ${entry.message}`).join('\n')}`);
    },
  };
}

/**
 * Fails every test of the suite it is called in that says something unexpected.
 *
 * @returns how a test takes out what it expects: `const said = silentConsole(); … said().take(/must be/)`
 */
export function silentConsole(): () => ConsoleWatch {
  let watch: ConsoleWatch;
  beforeEach(() => {
    watch = watchConsole();
  });
  afterEach(() => watch.end());
  return () => watch;
}
