import files from './story-list.js';
import { expect } from '@open-wc/testing';
import { checkAxe } from '../support/check-axe.ts';
import { watchConsole } from '../support/console-watch.ts';
import { mountStory, storiesOf, type StoryModule } from '../support/mount-story.ts';
import { customElementsIn } from '../support/wait-until-settled.ts';

it('there are stories', () => {
  expect(files.length).to.be.greaterThan(0);
});

const modules = new Map<string, StoryModule>();
for (const [path, load] of files) {
  try {
    modules.set(path, await load());
  } catch (error) {
    it(`${path} loads`, () => {
      throw error;
    });
  }
}

for (const module of modules.values()) {
  for (const [name, { title, test }] of storiesOf(module)) {
    describe(title, () => {
      it('draws, passes axe, and keeps the console silent', async () => {
        const watch = watchConsole();
        try {
          const { root, remove } = await mountStory(module, name);
          const drawn = customElementsIn(root);
          expect(drawn, 'custom elements').not.to.be.empty;
          for (const element of drawn) {
            expect(customElements.get(element.localName), `<${element.localName}> is registered`).to.be.a('function');
            expect(element.getBoundingClientRect().height, `<${element.localName}> takes room`).to.be.greaterThan(0);
          }
          unstick(root);
          await checkAxe(root, test.axe);
          remove();
        } finally {
          // The web team is told once all has been read, which may be after the story was drawn.
          for (const expected of test.console ?? []) await watch.hear(expected);
          watch.end();
        }
      }).timeout(20_000);
    });
  }
}

/** What sticks to the edge of the window lies over other words on purpose, and axe can't see through it. */
function unstick(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (getComputedStyle(element).position === 'sticky') element.style.position = 'static';
    if (element.shadowRoot) unstick(element.shadowRoot);
  }
}

describe('320 px wide', () => {
  let frame: HTMLIFrameElement;

  before(async function () {
    this.timeout(30_000);
    frame = document.createElement('iframe');
    frame.title = 'Narrow window';
    frame.width = '320';
    frame.height = '800';
    frame.src = new URL('narrow-frame.html', import.meta.url).href;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
  });
  after(() => frame.remove());

  for (const [file, module] of modules) {
    for (const [name, { title }] of storiesOf(module)) {
      it(`${title} doesn't scroll sideways`, async () => {
        expect(await frame.contentWindow!.measureStory!(file, name)).to.deep.equal([]);
      });
    }
  }
});
