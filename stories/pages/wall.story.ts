import { html, render } from 'lit';

export default { title: 'For designers', tags: ['page', '!autodocs'] };

/** A story, as Storybook's own index has it. */
interface IndexEntry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: string;
  readonly tags?: readonly string[];
}

/** What the toolbar says now, for a frame to say it too. */
function writeGlobals(globals: Readonly<Record<string, unknown>>): string {
  return Object.entries(globals)
    .filter(([, value]) => typeof value === 'string')
    .map(([name, value]) => `${name}:${encodeURIComponent(value as string)}`)
    .join(';');
}

/** A state that moves the focus would move the whole wall with it. */
function keepStill({ currentTarget }: Event): void {
  const frame = (currentTarget as HTMLIFrameElement).contentWindow as (Window & typeof globalThis) | null;
  if (!frame) return;
  const { focus } = frame.HTMLElement.prototype;
  frame.HTMLElement.prototype.focus = function () {
    focus.call(this, { preventScroll: true });
  };
  frame.Element.prototype.scrollIntoView = () => undefined;
}

/** Every state of every element on one page, each in a page of its own; what the toolbar sets holds for all. */
export const Wall = {
  // Beside the element there is room for three on a wide screen, and one on a phone.
  render: (_args: unknown, { globals }: { readonly globals: Readonly<Record<string, unknown>> }) => {
    const wall = document.createElement('div');
    // Its own words are English, whatever the toolbar says.
    wall.lang = 'en';
    wall.dir = 'ltr';
    const globalsNow = writeGlobals(globals);
    void fetch('index.json')
      .then((answer) => answer.json() as Promise<{ readonly entries: Readonly<Record<string, IndexEntry>> }>)
      .then(({ entries }) => {
        const states = Object.values(entries).filter(({ type, tags }) => type === 'story' && !tags?.includes('page'));
        const titles = [...new Set(states.map(({ title }) => title))];
        render(
          html`<style>
              .wall { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(22.5rem, 100%), 1fr)); gap: 1.5rem; list-style: none; padding: 0; }
              .wall h3 { margin: 0 0 0.5rem; font-size: 1rem; }
              .wall a { color: #0b5a7a; text-underline-offset: 0.18em; }
              .wall iframe { display: block; width: 100%; height: 36rem; border: 1px solid #0003; background: #fff; }
            </style>
            <h1>Every state of every element</h1>
            <p>${states.length} states of ${titles.length} groups.</p>
            ${titles.map(
              (title) => html`<h2>${title}</h2>
                <ul class="wall">
                  ${states.filter((state) => state.title === title).map(({ id, name }) => html`<li><h3><a href=${`?path=/story/${id}`} target="_top">${name}</a></h3><iframe loading="lazy" title=${`${title}: ${name}`} src=${`iframe.html?id=${id}&viewMode=story&globals=${globalsNow}`} @load=${keepStill}></iframe></li>`)}
                </ul>`,
            )}`,
          wall,
        );
      });
    return wall;
  },
};
