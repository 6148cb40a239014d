import { cargo, forms, type Embed } from './embeds.ts';
import { isWhole, type Outcome } from './mount.ts';
import type { Sanitizer } from './sanitizers.ts';

/** One embed after one sanitizer. */
export interface Trial {
  readonly sanitizer: Sanitizer;
  readonly embed: Embed;
  readonly outcome: Outcome;
}

const intro = `# What survives a page editor

Made by \`UPDATE_GOLDEN=1 npx wtr --files test/embed/survival/*.test.ts\` from what ran; do not edit by hand. Every element was
put through each of these, and what was left was mounted.

**yes**: every element. **no**: none. Where some did, it says which did not. A form that "comes up whole" is drawn as the
custom tag typed by hand is.
`;

const notes = `## How to paste each form

- **Custom tag**: \`<so-explainer phone="…">Call us…</so-explainer>\`. Child JSON is \`<script type="application/json">\`; where
  scripts are deleted, \`<pre data-json hidden>\` is read as well.
- **\`div\` twin**: \`<div data-second-opinion="explainer" data-phone="…">Call us…</div>\`. Child JSON is
  \`<pre data-json hidden>\`; \`data-slot="costs"\` stands for \`slot="costs"\`.
- **Link twin**: \`<p><a href="/call-us#second-opinion=explainer&phone=…">Call us…</a></p>\`, alone in its paragraph, not in
  \`nav\`, \`header\` or \`footer\`. Child JSON is \`json=\`, words for a slot are \`slot-costs=\`, both percent-encoded. A file
  that \`src=\` names is easier to keep up.

Where the \`div\` twin does not come up, its JSON and the words for its slots stand in the page as text: use the link twin.

## What "set up" means
`;

/** The page of docs: which form carries what through which sanitizer, and what was set. */
export function writeSurvival(sanitizers: readonly Sanitizer[], trials: readonly Trial[]): string {
  const rows = forms.flatMap((form) => {
    const ofForm = trials.filter(({ embed }) => embed.form === form);
    const cells = (holds: (trial: Trial) => boolean, counts: (embed: Embed) => boolean) =>
      sanitizers.map((sanitizer) =>
        describe(
          ofForm.filter((trial) => trial.sanitizer === sanitizer && counts(trial.embed)),
          holds,
        ),
      );
    return [
      row([
        `**${form}**, comes up`,
        ...cells(
          ({ outcome }) => outcome.element !== undefined,
          () => true,
        ),
      ]),
      ...cargo.map((part) =>
        row([
          part,
          ...cells(
            ({ outcome }) => outcome.carried[part],
            (embed) => has(embed, part),
          ),
        ]),
      ),
      row([
        'comes up whole',
        ...cells(
          ({ outcome }) => isWhole(outcome),
          () => true,
        ),
      ]),
    ];
  });
  const head = [row(['', ...sanitizers.map(({ name }) => name)]), row(['---', ...sanitizers.map(() => '---')])];
  const settings = sanitizers.filter(({ set }) => set).map(({ name, set }) => `**${name}**\n\n\`\`\`js\n${inWords(set)}\n\`\`\`\n`);
  return [intro, [...head, ...rows].join('\n'), '', notes, settings.join('\n')].join('\n');
}

function has({ json, slot }: Embed, part: (typeof cargo)[number]): boolean {
  return part === 'child JSON' ? json !== undefined : part === 'slots' ? slot !== undefined : true;
}

function describe(trials: readonly Trial[], holds: (trial: Trial) => boolean): string {
  const failed = trials.filter((trial) => !holds(trial));
  if (failed.length === 0) return 'yes';
  return failed.length === trials.length ? 'no' : `not ${failed.map(({ embed }) => embed.tag.slice('so-'.length)).join(', ')}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A setting as one would type it; patterns are not JSON. */
function inWords(value: unknown): string {
  const marks: string[] = [];
  const text = JSON.stringify(value, (_key, part: unknown) => (part instanceof RegExp ? `@${marks.push(String(part)) - 1}@` : part), 2);
  const inLines = text.replace(/\[\s+("[^\]]*?)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`);
  return inLines.replace(/"@(\d+)@"/g, (_, index: string) => marks[Number(index)]!);
}
