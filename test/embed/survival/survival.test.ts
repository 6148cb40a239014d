/**
 * Every element in every form, through what strips tags from pages, mounted. What survives is written down in
 * `docs/survival.md` and held against it: `UPDATE_GOLDEN=1 npx wtr --files test/embed/survival/*.test.ts`, and read the diff.
 */
import '../../../src/define.ts';
import { expect } from '@open-wc/testing';
import { executeServerCommand, readFile, writeFile } from '@web/test-runner-commands';
import { watchForTwins } from '../../../src/embed/upgrade-twins.ts';
import { drawn, settled } from '../../contract/bring-up.ts';
import { readManifest } from '../../contract/read-manifest.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { embedsOf } from './embeds.ts';
import { isWhole, mount } from './mount.ts';
import { sanitizersFor } from './sanitizers.ts';
import { writeSurvival, type Trial } from './write-survival.ts';

const path = '../../../docs/survival.md';
const elements = await readManifest();
const embeds = embedsOf(elements);
const [byHand, ...sanitizers] = sanitizersFor(
  Object.fromEntries(elements.map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name)])),
);
/** By tag: what is drawn of the custom tag as it is typed. */
const meant = new Map<string, string>();
/** Elements as they stood in the page when they were found to be drawn as meant: the same again is drawn the same. */
const looked = new Set<string>();
const trials: Trial[] = [];

describe('embeds', () => {
  const said = silentConsole();
  before(() => watchForTwins());
  afterEach(() => document.body.replaceChildren());

  for (const sanitizer of [byHand!, ...sanitizers]) {
    it(`come up the same where they come through whole: ${sanitizer.name}`, async () => {
      for (const embed of embeds) {
        const outcome = await mount(embed, await sanitizer.clean(embed.markup));
        if (sanitizer !== byHand) trials.push({ sanitizer, embed, outcome });
        else expect(isWhole(outcome), `${embed.tag} ${embed.form}`).to.equal(true);
        const standing = outcome.element?.outerHTML.replace(/\s+(?=<|$)/g, '') ?? '';
        if (isWhole(outcome) && !looked.has(standing)) {
          await settled(outcome.element!);
          const now = drawn(outcome.element!);
          if (!meant.has(embed.tag)) meant.set(embed.tag, now);
          expect(now, `${embed.tag} ${embed.form}`).to.equal(meant.get(embed.tag));
          looked.add(standing);
        }
        document.body.replaceChildren();
      }
      // A finder that lost its list on the way says so, and all of an element is told a turn later.
      await new Promise((resolve) => setTimeout(resolve));
      said().take(/^no list of specialists is named/);
    }).timeout(60_000);
  }

  it('survive as docs/survival.md says', async () => {
    expect(trials).to.have.length(embeds.length * sanitizers.length);
    const now = writeSurvival(sanitizers, trials);
    const { updating } = await executeServerCommand<{ updating: boolean }, undefined>('updating');
    if (updating) await writeFile({ path, content: now });
    expect(await readFile({ path })).to.equal(now);
  });
});
