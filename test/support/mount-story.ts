import { html, render, type TemplateResult } from 'lit';
import type { Explained } from './check-axe.ts';
import { customElementsIn, waitUntilSettled } from './wait-until-settled.ts';

type Args = Readonly<Record<string, unknown>>;
type RenderStory = (args: Args, context: { readonly globals: Args }) => TemplateResult | Node;

/** What a story says to its tests, in `parameters.test`. */
export interface StoryTestParameters {
  /** Findings axe can't decide, each with the reason why it is fine. */
  readonly axe?: readonly Explained[];
  /** Warnings this state is meant to give. */
  readonly console?: readonly RegExp[];
  /** When `true`, the state shown is loading itself: nothing to wait for. */
  readonly staysLoading?: boolean;
}

interface StoryPart {
  readonly args?: Args;
  readonly render?: RenderStory;
  readonly parameters?: { readonly test?: StoryTestParameters };
  readonly play?: (context: { canvasElement: HTMLElement; args: Args; globals: Args }) => unknown;
}

/** A story file as Storybook reads it (Component Story Format 3). */
export interface StoryModule {
  readonly default: StoryPart & { readonly title?: string; readonly component?: string };
  readonly [story: string]: StoryPart;
}

export interface Story {
  readonly title: string;
  readonly test: StoryTestParameters;
  /** Draws the story into a node of the page, and waits until every element of ours has settled. */
  mount(into: HTMLElement): Promise<void>;
}

/** The stories of one file, in the order they are written, put together as Storybook does: the file's args first, then the story's own. */
export function storiesOf(module: StoryModule): ReadonlyMap<string, Story> {
  const { default: meta, ...parts } = module;
  const stories = new Map<string, Story>();
  for (const [name, part] of Object.entries(parts)) {
    if (typeof part !== 'object') continue;
    const args = { ...meta.args, ...part.args };
    const test = { ...meta.parameters?.test, ...part.parameters?.test };
    const draw = part.render ?? meta.render ?? (() => elementWith(meta.component, args));
    stories.set(name, {
      title: `${meta.title ?? meta.component ?? 'Story'} › ${name}`,
      test,
      async mount(into) {
        render(html`${draw(args, { globals: {} })}`, into);
        const settle = () => (test.staysLoading ? [] : customElementsIn(into).map((element) => waitUntilSettled(element)));
        await Promise.all(settle());
        await part.play?.({ canvasElement: into, args, globals: {} });
        await Promise.all(settle());
      },
    });
  }
  return stories;
}

function elementWith(component: string | undefined, args: Args): Element {
  if (!component) throw new Error('A story has either a render function or a component.');
  return Object.assign(document.createElement(component), args);
}

/** Mounts one story on the page of the test. Call `remove` when done. */
export async function mountStory(module: StoryModule, name: string): Promise<{ readonly root: HTMLElement; remove(): void }> {
  const story = storiesOf(module).get(name);
  if (!story) throw new Error(`There is no story called ${name}.`);
  const root = document.createElement('div');
  document.body.append(root);
  await story.mount(root);
  return { root, remove: () => root.remove() };
}
