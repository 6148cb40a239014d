/** A mistake in an embed: who sees it, where, and that it says what to do. */
import { expect, waitUntil } from '@open-wc/testing';
import { openPage, scriptTag, untilSettled, type OpenPage, type PageParts } from './open-page.ts';

const call = '<a href="tel:+15550100199">Call us</a>';
const list = 'Name,Cancrs,City,State,County\nAna Silva,Breast cancer,Boston,MA,Suffolk\n';
const files = { 'list.csv': list, 'right.csv': list.replace('Cancrs', 'Cancers') };

/** What the console is told: each group with its lines, and lines outside of any. */
const listen = `<script>{
  const groups = (window.groups = []); const loose = (window.loose = []); let open;
  const { groupCollapsed, groupEnd } = console;
  console.groupCollapsed = (headline) => { groupCollapsed.call(console, headline); groups.push(open = { headline, lines: [] }); };
  console.groupEnd = () => { groupEnd.call(console); open = undefined; };
  for (const level of ['warn', 'info', 'log', 'error']) { const real = console[level]; console[level] = (...words) => { real.apply(console, words); (open ? open.lines : loose).push(words.join(' ')); }; }
}</script>`;

interface Group {
  readonly headline: string;
  readonly lines: readonly string[];
}
const told = ({ window: inside }: OpenPage) => inside as unknown as { readonly groups: readonly Group[]; readonly loose: readonly string[] };

/** A page with one embed, when everything in it has been read. */
async function embed(body: string, { head = scriptTag(), ...rest }: PageParts = {}, count = 1): Promise<OpenPage> {
  const page = await openPage({ head: listen + head, body, files, ...rest });
  await untilSettled(page, count);
  // What is said is said a turn later.
  await new Promise((resolve) => page.window.setTimeout(resolve, 100));
  return page;
}

const panelsOf = ({ document: inside }: OpenPage) =>
  [...inside.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>('[part=debug]') ?? [])]);
const panelText = (page: OpenPage) => panelsOf(page).map(({ innerText }) => innerText.replace(/\s+/g, ' ')).join(' | ');

describe('a mistake in an embed', function () {
  this.timeout(30_000);
  let page: OpenPage;
  afterEach(() => page?.frame.remove());

  const finder = `<so-specialist-finder src="list.csv" cancr="breast">${call}</so-specialist-finder>`;
  const wrong = "`cancr` isn't an attribute of so-specialist-finder. Did you mean `cancer`?";
  const column = 'the column "Cancrs" isn\'t one we know, so it is not used. Did you mean "Cancers"?';

  /** Each form of embed with one wrong name: what the web team reads. */
  const forms: Readonly<Record<string, readonly [body: string, line: string, head?: string]>> = {
    'on a custom tag': [finder.replace('list.csv', 'right.csv'), wrong],
    'in another spelling': [finder.replace('src="list.csv" cancr="breast"', 'src="right.csv" pageSize="5"'), "`pagesize` isn't an attribute of so-specialist-finder. Did you mean `page-size`?"],
    'of another element': [`<so-explainer owner="Larkfield">${call}</so-explainer>`, "`owner` isn't an attribute of so-explainer. Take it out; docs/reference.md has those there are."],
    'on a div twin': [`<div data-second-opinion="explainer" data-phon="1" class="wide" data-elementor-type="x">${call}</div>`, "`data-phon` isn't an attribute of so-explainer. Did you mean `data-phone`?"],
    'on a link twin': ['<p><a href="/call#second-opinion=explainer&hedding-level=3">Call us</a></p>', "`#hedding-level` isn't an attribute of so-explainer. Did you mean `#heading-level`?"],
    'passed on by a journey': [`<so-journey specialist-finder-cancr="breast">${call}</so-journey>`, "`specialist-finder-cancr` isn't an attribute of so-journey. Did you mean `specialist-finder-cancer`?"],
    'on the script tag': [`<so-explainer>${call}</so-explainer>`, "`data-emergancy` isn't an attribute of any element. Did you mean `data-emergency`?", scriptTag('defer data-emergancy="112" data-cfasync="false"')],
    'of one element, on the script tag': [`<so-explainer>${call}</so-explainer>`, "`data-specialist-findr-src` isn't an attribute of any element. Did you mean `data-specialist-finder-src`?", scriptTag('defer data-specialist-findr-src="/list.csv"')],
    'by a value on the script tag': [`<so-explainer>${call}</so-explainer>`, 'days must be a whole number from 1 to 365; got "soon".', scriptTag('defer data-days="soon"')],
    'on a meta tag': [`<so-explainer>${call}</so-explainer>`, "`data-telephone` isn't an attribute of any element. Take it out; docs/reference.md has those there are.", `<meta name="second-opinion" data-telephone="1">${scriptTag()}`],
  };
  for (const [where, [body, line, head = scriptTag()]] of Object.entries(forms)) {
    it(`is told ${where}: in one group of the console, and nowhere on the page`, async () => {
      page = await embed(body, { head });
      expect(told(page).groups.flatMap(({ lines }) => lines)).to.deep.equal([line]);
      expect(told(page).groups[0]!.headline).to.match(/^second-opinion, for the web team: please mend <(?:so-[a-z-]+|script)>$/);
      expect(told(page).loose).to.deep.equal([]);
      expect(panelsOf(page).length).to.equal(0);
    });

    it(`is told ${where} in the page, where debug is set`, async () => {
      page = await embed(body, { head: head.replace('defer', 'defer data-debug') });
      expect(panelText(page)).to.contain(line);
    });
  }

  it('comes with all others of its element, in one group: names, values, a column, rows', async () => {
    page = await embed(`<so-specialist-finder src="list.csv" cancr="breast" page-size="many" units="feet">${call}</so-specialist-finder>`, {
      files: { 'list.csv': `${list},Breast cancer,Boston,MA,Suffolk\n` },
    });
    const { groups, loose } = told(page);
    expect(groups).to.have.length(1);
    expect(groups[0]!.lines).to.include.members([wrong, column, 'page-size must be a whole number from 1 to 100; got "many".', 'units must be one of mi, km; got "feet".']);
    expect(groups[0]!.lines.join('\n')).to.match(/directory: 1 of 2 rows left out/).and.not.match(/County/);
    expect(loose).to.deep.equal([]);
    expect(panelsOf(page).length).to.equal(0);
  });

  it('stands in the page where no list is named, and the patient keeps the fallback', async () => {
    page = await openPage({ head: listen + scriptTag(), body: `<so-specialist-finder debug>${call}</so-specialist-finder>` });
    const line = 'no list of specialists is named. Write src="/specialists.csv" (specialist-finder-src on a journey), or put the list inside the tag.';
    await waitUntil(() => told(page).groups.length);
    expect(panelText(page)).to.contain(line);
    expect(told(page).groups.map(({ lines }) => lines)).to.deep.equal([[line]]);
    expect(page.document.querySelector('a')!.checkVisibility(), 'the fallback').to.equal(true);
  });

  it('stands in the page where a file is not there: which, and what to do; the patient has the number', async () => {
    page = await embed(`<so-specialist-finder src="gone.csv" debug phone="+1 555 010 0199">${call}</so-specialist-finder>`);
    expect(panelText(page)).to.match(/^For the web team: please mend this\. Patients don't see this box\. .*\/gone\.csv answered 404\. Open that address in your browser: is the file there\?$/);
    expect(page.document.querySelector('a')!.checkVisibility(), 'the fallback').to.equal(true);
    expect(told(page).groups.map(({ lines }) => lines.length)).to.deep.equal([1]);
  });

  it('goes when it is put right', async () => {
    page = await embed(`<so-specialist-finder src="list.csv" page-size="many" debug>${call}</so-specialist-finder>`);
    expect(panelText(page)).to.contain('page-size must be');
    page.document.querySelector('so-specialist-finder')!.setAttribute('page-size', '5');
    await waitUntil(() => !panelText(page).includes('page-size must be'));
    expect(panelText(page)).to.contain(column);
  });

  /** What editing sides of CMSs put into a page, and where they show it. */
  const previews: Readonly<Record<string, PageParts & { readonly mark?: string }>> = {
    'WordPress, logged in': { query: '?p=7&preview=true', mark: 'document.body.className = "single logged-in admin-bar"' },
    'WordPress’s Customizer, logged in': { query: '?customize_changeset_uuid=6&customize_messenger_channel=preview-0', mark: 'document.body.className = "logged-in"' },
    'WordPress’s block editor': { mark: 'document.body.className = "block-editor-iframe__body editor-styles-wrapper"' },
    Elementor: { mark: 'document.body.classList.add("elementor-editor-active")' },
    Drupal: { mark: 'document.body.insertAdjacentHTML("afterbegin", "<div class=\'node-preview-container container-inline\'></div>")' },
    'AEM’s author': { mark: 'document.documentElement.classList.add("aem-AuthorLayer-Preview")' },
    'Sitecore’s ribbon': { mark: 'document.body.insertAdjacentHTML("afterbegin", "<iframe id=scWebEditRibbon></iframe>")' },
    'Squarespace’s editor': { mark: 'document.body.classList.add("sqs-edit-mode-active")' },
    Umbraco: { mark: 'document.body.insertAdjacentHTML("beforeend", "<div id=umbracoPreviewBadge></div>")' },
  };
  for (const [where, { mark = '', ...rest }] of Object.entries(previews)) {
    it(`stands in the page in the preview of ${where}`, async () => {
      page = await embed(`<script>${mark}</script>${finder}`, rest);
      expect(panelText(page)).to.contain(wrong).and.to.contain(column);
    });
  }

  it('is not looked for in a preview where there is none', async () => {
    page = await embed(`<script>document.body.className = "logged-in"</script><so-explainer>${call}</so-explainer>`, { query: '?preview=true' });
    expect(panelsOf(page).length).to.equal(0);
    expect(told(page)).to.deep.include({ groups: [], loose: [] });
  });

  /** What anyone can send a patient, and what live pages have. */
  const live: Readonly<Record<string, PageParts & { readonly mark?: string }>> = {
    'an address as of a preview': { query: '?preview=true&customize_changeset_uuid=1&wcmmode=edit&sc_mode=preview&elementor-preview=1' },
    'someone who is logged in': { mark: 'document.body.className = "logged-in admin-bar elementor-page wp-embed-responsive"' },
  };
  for (const [what, { mark = '', ...rest }] of Object.entries(live)) {
    it(`is never seen by a patient: ${what}`, async () => {
      page = await embed(`<script>${mark}</script>${finder}`, rest);
      expect(told(page).groups).to.have.length(1);
      expect(panelsOf(page).length).to.equal(0);
    });
  }

  it('is not what frameworks, page editors and browsers put on any element', async () => {
    const anyone =
      'id="a" class="b" style="" lang="en" dir="ltr" title="c" tabindex="0" role="region" part="p" exportparts="p" slot="s" is="x" inert hidden translate="no" contenteditable="false" draggable="true" spellcheck="false" nonce="n" accesskey="k" autofocus popover itemscope itemprop="p" itemtype="t" aria-label="l" data-anything="1" data-v-7ba5bd90 onclick="0" onmouseover="0" ' +
      'about="/x" typeof="t" property="p" resource="r" datatype="d" _ngcontent-abc-c12 _nghost-x ng-version="19" ng-reflect-src="x" v-cloak v-bind:src="x" :src="x" @click="x" #ref (click)="x" [src]="x" *ngif="x" x-data="{}" x-on:click="y" wire:click="z" wire:model.live="q" svelte-abc hx-get="/x" jsaction="a" jscontroller="b" astro-cid-xyz bis_skin_checked="1" xml:lang="en" scfieldtype="t" up-main cdk-drag mat-ripple key="1" ref="r" width="1" height="1" align="left"';
    page = await embed(`<so-explainer ${anyone} hidden="false">${call}</so-explainer>`);
    expect(told(page)).to.deep.include({ groups: [], loose: [] });
  });

  it('is told once, however often the element is drawn and moved', async () => {
    page = await embed(`<main></main>${finder}`);
    const element = page.document.querySelector('so-specialist-finder')!;
    for (const level of ['3', '4', '2']) {
      page.document.querySelector('main')!.append(element);
      element.setAttribute('heading-level', level);
      page.document.body.append(element);
      await untilSettled(page, 1);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(told(page).groups).to.have.length(1);
  });
});
