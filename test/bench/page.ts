import type { BenchAnswer, BenchQuery, Engine } from './engine.ts';
import { flexSearch } from './engines/flex-search.ts';
import { itemsJs } from './engines/items-js.ts';
import { lunrEngine } from './engines/lunr.ts';
import { miniSearch } from './engines/mini-search.ts';
import { naiveScan } from './engines/naive-scan.ts';
import { orama } from './engines/orama.ts';
import { finishTime, ours } from './engines/ours.ts';
import { reference } from './engines/reference.ts';
import { fuzzy } from './engines/u-fuzzy.ts';
import { cancers, makeRandom, makeRecords, misspell } from './records.ts';
import type { BenchRecord, BenchSources } from './records.ts';

const engines: readonly Engine[] = [reference, ours, flexSearch, naiveScan, itemsJs, orama, miniSearch, fuzzy, lunrEngine];
let engine: Engine;
let records: BenchRecord[] = [];
/** Milliseconds given to one kind of query at most, so that the slowest library doesn't hold up the run. */
const timeLimit = 4000;

interface Timing {
  readonly p50: number;
  readonly p99: number;
  readonly runs: number;
}

/** Called one after the other by `run.js`, which measures memory in between. */
const bench = {
  names: engines.map(({ name }) => name),

  async prepare(name: string, size: number): Promise<void> {
    const sources = (await (await fetch('/sources.json')).json()) as BenchSources;
    records = makeRecords(sources, size);
    engine = engines.find((other) => other.name === name)!;
    engine.prepare?.(records);
  },

  async build(): Promise<{ build: number; finish: number }> {
    const start = performance.now();
    await engine.build(records);
    return { build: performance.now() - start, finish: engine === ours ? finishTime : 0 };
  },

  async find(count: number): Promise<(Timing & { totals: number; counted: number }) | undefined> {
    if (!engine.find) return undefined;
    const queries = makeQueries(count);
    let totals = 0;
    let counted = 0;
    const timing = await time(queries, async (query, index) => {
      const answer = engine.find!(query);
      const { total, counted: values }: BenchAnswer = answer instanceof Promise ? await answer : answer;
      // The sum over the first ten, which every engine gets to.
      if (index < 10) totals += total;
      counted = Math.max(counted, values);
    });
    return { ...timing, totals, counted };
  },

  async type(count: number): Promise<Timing | undefined> {
    if (!engine.findName) return undefined;
    return time(typeNames(count), async (typed) => void (await engine.findName!(typed)));
  },

  async findNames(count: number, misspelled: boolean): Promise<(Timing & { recall: number }) | undefined> {
    if (!engine.findName) return undefined;
    const random = makeRandom(7);
    const listed = records.filter((record) => record.cancers.length);
    const wanted = Array.from({ length: count }, () => listed[Math.floor(random() * listed.length)]!);
    const typed = wanted.map(({ name }) => (misspelled ? misspell(name, random) : name));
    let found = 0;
    const timing = await time(typed, async (name, index) => {
      const answer = engine.findName!(name);
      if ((answer instanceof Promise ? await answer : answer).includes(wanted[index]!.id)) found++;
    });
    return { ...timing, recall: found / timing.runs };
  },
};

/** Every beginning of some names, as they come in key by key. */
function typeNames(count: number): string[] {
  return records.slice(0, count).flatMap(({ name }) => [...name].map((_letter, at) => name.slice(0, at + 1)));
}

function makeQueries(count: number): BenchQuery[] {
  const random = makeRandom(42);
  const placed = records.filter(({ latitude }) => latitude === latitude);
  return Array.from({ length: count }, () => {
    const { latitude, longitude, state } = placed[Math.floor(random() * placed.length)]!;
    return { cancer: cancers[Math.floor(random() * cancers.length)]!, latitude, longitude, state, miles: 50 };
  });
}

async function time<Input>(inputs: readonly Input[], run: (input: Input, index: number) => Promise<void>): Promise<Timing> {
  const times: number[] = [];
  const started = performance.now();
  for (const [index, input] of inputs.entries()) {
    if (index >= 10 && performance.now() - started > timeLimit) break;
    const start = performance.now();
    await run(input, index);
    times.push(performance.now() - start);
  }
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { p50: at(0.5), p99: at(0.99), runs: times.length };
}

Object.assign(globalThis, { bench });
