import { html, nothing, render, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { live } from 'lit/directives/live.js';
import { setDataBase } from '../../src/sources/data-base.ts';
import { loadContent } from '../../src/sources/load-content.ts';
import { checkDirectory } from './check-directory.ts';
import { Preview } from './preview.ts';
import { readElements, readTokens, type Field, type Manifest } from './read-elements.ts';
import { renderCode } from './render-code.ts';
import { renderDirectory, type CheckState } from './render-directory.ts';
import { renderField, withCode } from './render-field.ts';
import { renderLook } from './render-look.ts';
import { fallbackOf, startSetup, withEntry, type Setup } from './setup.ts';
import { writeSnippets, type Release, type SnippetId, type SnippetPart } from './write-snippets.ts';

export interface BuilderOptions {
  readonly manifest: Manifest;
  readonly release: Promise<Release>;
  /** The page of the frames. */
  readonly frame: string;
  /** The made-up list that shows until somebody drops their own. */
  readonly sample: string;
  /** Folder of the data files. */
  readonly data: string;
}

const views = [['desktop', 'Desktop'], ['phone', 'Phone'], ['code', 'Code']] as const;
type View = (typeof views)[number][0];

/** Width of the desktop's page, which is scaled to fit. */
const desktopWidth = 1200;

/** The embed builder. What is chosen is in memory, and gone with the page. */
export function startBuilder(root: HTMLElement, { manifest, release: coming, frame, sample, data }: BuilderOptions): void {
  setDataBase(new URL(data, document.baseURI));
  const elements = readElements(manifest);
  const tokens = readTokens(manifest);
  let setup: Setup = startSetup(elements[0]!);
  let file: File | null = null;
  let madeAddress = '';
  let sampleFile: Blob | null = null;
  let check: CheckState = { kind: 'none' };
  let reading = new AbortController();
  // On a phone a desktop's page would be a stamp.
  let view: View = matchMedia('(width < 40rem)').matches ? 'phone' : 'desktop';
  let way: SnippetId = 'tag';
  let copied = '';
  let warnings: readonly string[] = [];
  let spoken = '';
  let release: Release = { integrity: undefined, packageName: 'second-opinion-elements' };
  const stage = createRef<HTMLElement>();
  const previews: Preview[] = [];

  /** What the element does, or `undefined` where nothing of it is a file of the hospital's. */
  const source = () => setup.element.fields.find(({ name, kind }) => name === 'src' && kind === 'address');

  const change = (next: Partial<Setup>) => {
    setup = { ...setup, ...next };
    copied = '';
    warnings = [];
    show();
  };
  const setValue = (name: string, value: string, isSet = Boolean(value.trim())) => {
    const values = new Map(withEntry(setup.values, name, value));
    if (isSet) values.set(name, value);
    change({ values });
  };
  const choose = (tag: string) => {
    const next = startSetup(elements.find((one) => one.tag === tag)!, setup.theme);
    // What all elements have is said once: the phone number above all.
    const kept = next.element.fields.filter(({ name, shared }) => shared && setup.values.has(name));
    takeOut();
    change({ ...next, language: setup.language, fallback: setup.fallback, values: new Map([...next.values, ...kept.map(({ name }) => [name, setup.values.get(name)!] as const)]) });
  };

  function takeOut(): void {
    reading.abort();
    file = null;
    check = { kind: 'none' };
    show();
  }

  async function takeFile(dropped: File): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    file = dropped;
    const { name: fileName } = dropped;
    const set = (next: CheckState) => {
      if (signal.aborted) return;
      check = next;
      show();
    };
    set({ kind: 'reading', fileName });
    // The address it will have is most often its name; one that somebody wrote stays.
    if ([undefined, '', source()?.example, madeAddress].includes(setup.values.get('src'))) {
      madeAddress = `/${encodeURIComponent(fileName)}`;
      setValue('src', madeAddress);
    }
    try {
      if (setup.element.needsDirectory) {
        const found = await checkDirectory(dropped, signal);
        set(typeof found === 'string' ? { kind: 'refused', fileName, why: found } : { kind: 'read', fileName, check: found });
      } else {
        JSON.parse(await dropped.text());
        set({ kind: 'json', fileName });
      }
    } catch (error) {
      set({ kind: 'refused', fileName, why: error instanceof SyntaxError ? `It is not JSON: ${error.message}.` : 'It could not be read.' });
    }
  }

  async function copy(part: SnippetPart, code: HTMLElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(part.code);
      copied = part.code;
    } catch {
      // No clipboard without permission, or over plain http: it is selected, ready for the keys.
      getSelection()?.selectAllChildren(code);
      copied = '';
    }
    draw();
  }

  function show(): void {
    for (const preview of previews) preview.show(setup, file ?? (setup.element.needsDirectory ? sampleFile : null));
    draw();
  }

  function fields(wanted: (field: Field) => boolean): readonly TemplateResult[] {
    return setup.element.fields.filter(wanted).map((field) => renderField(field, setup.values.get(field.name), (value, isSet) => setValue(field.name, value, isSet)));
  }

  function renderSettings(): TemplateResult {
    const { element } = setup;
    const src = source();
    return html`
      <section aria-labelledby="step-element">
        <h2 id="step-element">Element</h2>
        <fieldset class="elements">
          <legend class="unseen">Element</legend>
          ${elements.map(
            ({ tag, title, summary }) => html`<label><input type="radio" name="element" value=${tag} .checked=${live(tag === element.tag)} @change=${() => choose(tag)} /><span><strong>${title}</strong> <span class="hint">${withCode(summary)}</span></span></label>`,
          )}
        </fieldset>
      </section>
      ${src
        ? html`<section aria-labelledby="step-file">
            <h2 id="step-file">${element.needsDirectory ? 'Your list' : 'Your changes'}</h2>
            ${renderDirectory(check, (dropped) => void takeFile(dropped), takeOut, element.needsDirectory ? 'your list of specialists' : 'a JSON file')}
            ${fields((field) => field === src)}
          </section>`
        : nothing}
      <section aria-labelledby="step-settings">
        <h2 id="step-settings">Settings</h2>
        ${fields(({ name }) => name === 'phone')} ${fields((field) => !field.shared && field !== src)}
        <details><summary>For every element</summary>${fields(({ shared, name }) => shared && name !== 'phone')}</details>
      </section>
      <section aria-labelledby="step-look">
        <h2 id="step-look">Look</h2>
        ${renderLook(setup, tokens, (theme) => change({ theme }))}
      </section>
      <section aria-labelledby="step-words">
        <h2 id="step-words">Language and fallback</h2>
        <div class="field">
          <label for="language">Language</label>
          <input id="language" type="text" autocomplete="off" spellcheck="false" placeholder="As on your page" aria-describedby="language-hint" .value=${live(setup.language)} @input=${(event: Event) => change({ language: (event.target as HTMLInputElement).value })} />
          <span class="hint" id="language-hint">A code such as <code>en</code> or <code>es-MX</code>.${spoken && setup.language && !spoken.startsWith(setup.language.slice(0, 2).toLowerCase()) ? html` <b>The element does not speak it yet: it shows “${spoken}”, marked as such.</b>` : nothing}</span>
        </div>
        <div class="field">
          <label for="fallback">Fallback</label>
          <textarea id="fallback" rows="2" aria-describedby="fallback-hint" .value=${live(fallbackOf(setup))} @input=${(event: Event) => change({ fallback: (event.target as HTMLTextAreaElement).value })}></textarea>
          <span class="hint" id="fallback-hint">What visitors see without script, and after an error. Name a number to call.</span>
        </div>
      </section>
    `;
  }

  function missing(): readonly string[] {
    return [
      ...(setup.values.has('phone') ? [] : ['There is no phone number yet. Most people book by phone: every next step names it.']),
      ...(check.kind === 'refused' ? [`${check.fileName} can’t be used: ${check.why}`] : []),
      ...(release.integrity ? [] : ['The integrity hash could not be computed here. npm run build prints it.']),
    ];
  }

  function draw(): void {
    render(
      html`
        <div class="settings">${renderSettings()}</div>
        <div class="result">
          <div class="bar">
            <fieldset class="segments">
              <legend class="unseen">Show</legend>
              ${views.map(([id, title]) => html`<label><input type="radio" name="view" value=${id} .checked=${live(view === id)} @change=${() => ((view = id), draw(), fit())} /> ${title}</label>`)}
            </fieldset>
            ${setup.element.needsDirectory && !file ? html`<p class="hint">The list shown is made up until you drop yours.</p>` : nothing}
          </div>
          <div class="stage" ?hidden=${view === 'code'} data-view=${view} ${ref(stage)}>
            <div class="device desktop" ?hidden=${view !== 'desktop'}><iframe title="Preview on a desktop" src=${frame}></iframe></div>
            <div class="device phone" ?hidden=${view !== 'phone'}><iframe title="Preview on a phone" src=${frame}></iframe></div>
          </div>
          ${warnings.length && view !== 'code' ? html`<div class="warning said" role="status"><p><strong>The element says</strong></p><ul>${warnings.map((line) => html`<li><span>${line}</span></li>`)}</ul></div>` : nothing}
          <div class="code" ?hidden=${view !== 'code'}>
            ${renderCode({ snippets: writeSnippets(setup, release), chosen: way, onChoose: (id) => ((way = id), draw()), missing: missing(), copied, onCopy: (part, code) => void copy(part, code) })}
          </div>
        </div>
      `,
      root,
    );
  }

  /** The desktop's page is wider than the place for it: it is drawn smaller, whole. */
  function fit(): void {
    const place = stage.value;
    if (!place?.clientWidth) return;
    const scale = Math.min(1, place.clientWidth / desktopWidth);
    place.style.setProperty('--scale', String(scale));
  }

  const options = {
    onWarning: (words: string) => {
      if (warnings.includes(words)) return;
      warnings = [...warnings, words].slice(-6);
      draw();
    },
    onReady: (element: HTMLElement & { readonly language?: string }) => {
      if (element.language === undefined || element.language === spoken) return;
      spoken = element.language;
      draw();
    },
  };
  // What stands there for visitors without script.
  root.replaceChildren();
  draw();
  for (const one of root.querySelectorAll('iframe')) previews.push(new Preview(one, options));
  new ResizeObserver(fit).observe(stage.value!);
  void coming.then((there) => ((release = there), draw()));
  // Names of the types of cancer come with the vocabulary.
  void loadContent('cancers').then(draw, () => undefined);
  // Not shown before: a preview that was there sooner would say that its list can't be had.
  void fetch(sample)
    .then(async (answer) => {
      if (answer.ok) sampleFile = await answer.blob();
    })
    .catch(() => undefined)
    .then(show);
}

