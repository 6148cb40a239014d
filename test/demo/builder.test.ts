/** The embed builder as a web team walks through it: drop a list, set it up, look at it, copy. */
import { expect, waitUntil } from '@open-wc/testing';
import { startBuilder } from '../../demo/builder/builder.ts';
import { contrastPairs } from '../../demo/builder/contrast.ts';
import { readTokens, type Manifest } from '../../demo/builder/read-elements.ts';
import { checkAxe } from '../support/check-axe.ts';
import { typeText } from '../support/press.ts';

const csv = [
  'Doctor,Specialty,Cancers,City,State,ZIP,Phone,Shoe size',
  'Ana Silva MD,Medical oncology,Breast cancer; Lung cancer,Boston,MA,02115,617-555-0101,7',
  ',Surgery,Prostate,Boston,MA,02115,617-555-0102,8',
  'Bo Chen,Urology,,Hartford,CT,06103,860-555-0103,9',
  ',Surgery,,Boston,MA,02115,617-555-0104,8',
  'Cy Doe,Hematology,Myeloma,Albany,NY,12201,518-555-0105,10,spilled',
].join('\r\n');

type Finder = HTMLElement & { readonly phase: string; readonly updateComplete: Promise<unknown> };
let manifest: Manifest;
let root: HTMLElement;
let stored: number;

const find = <Found extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<Found>(selector)!;
const labelled = (text: string) => [...root.querySelectorAll('label')].find((label) => label.textContent.trim() === text)!;
const inFrame = (device: string) => find<HTMLIFrameElement>(`.${device} iframe`).contentDocument!;
const previewed = (device = 'desktop') => inFrame(device).querySelector<Finder>('#place > *');
const settled = (device = 'desktop') => waitUntil(() => ['ready', 'empty', 'failed'].includes(previewed(device)?.phase ?? ''), `preview on a ${device}`, { timeout: 30_000 });
const says = (element: Element, words: string) => waitUntil(() => element.textContent.replace(/\s+/g, ' ').includes(words), `"${words}"`, { timeout: 30_000 });

function set(selector: string, value: string): void {
  const input = find<HTMLInputElement>(selector);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function drop(name: string, text: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  find('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

function code(way: string): string {
  labelled(way).querySelector('input')!.click();
  return [...root.querySelectorAll('.part code')].map((part) => part.textContent).join('\n\n');
}

describe('the embed builder', function () {
  // It draws two whole pages and reads lists: machines that run tests are shared.
  this.timeout(60_000);

  before(async () => {
    manifest = (await (await fetch('/custom-elements.json')).json()) as Manifest;
  });

  beforeEach(async () => {
    stored = localStorage.length + sessionStorage.length;
    root = document.createElement('div');
    root.className = 'builder';
    document.body.append(root);
    startBuilder(root, {
      manifest,
      release: Promise.resolve({ integrity: 'sha384-abc', packageName: 'second-opinion-elements' }),
      frame: '/demo/builder/frame.html',
      sample: '/demo/specialists.csv',
      data: '/dist/data/',
    });
    await settled();
  });
  afterEach(() => {
    root.remove();
    expect(localStorage.length + sessionStorage.length, 'kept in storage').to.equal(stored);
  });

  it('reads a dropped list with the finder’s own readers: bad rows and why, columns, what each type of cancer finds', async () => {
    drop('our doctors.csv', csv);
    await says(root, '2 rows left out.');
    const check = find('.check');
    await says(check, '3 specialists in 5 rows, read as csv.');
    await says(check, 'No name. Fill in a name, or first and last name. row 3, row 5');
    await says(check, 'Extra cells. A comma may lack its quotation marks. row 6');
    const row = (words: string) => [...check.querySelectorAll('tr')].find(({ cells: [first] }) => first!.textContent === words)!.cells[1]!.textContent.trim();
    expect(row('Doctor')).to.equal('name');
    expect(row('Cancers')).to.equal('cancers');
    expect(row('ZIP')).to.equal('postalCode');
    expect(row('Shoe size')).to.equal('not used');
    expect(row('Breast cancer')).to.equal('1');
    expect(row('Prostate cancer')).to.equal('+ 1 by specialty'.replace(/^/, '0 '));
    expect(row('Retinoblastoma')).to.equal('none');
  });

  it('shows the dropped list live, in both frames, and the snippet names where it will lie', async () => {
    drop('our doctors.csv', csv);
    await says(root, '2 rows left out.');
    for (const device of ['desktop', 'phone']) {
      await waitUntil(() => previewed(device)?.shadowRoot?.textContent.includes('Ana Silva'), device, { timeout: 30_000 });
      expect(previewed(device)!.shadowRoot!.textContent).not.to.include('Garrowby');
    }
    expect(code('Custom tag')).to.include('<so-specialist-finder src="/our%20doctors.csv">');
    [...root.querySelectorAll('button')].find((button) => button.textContent === 'Take it out')!.click();
    await waitUntil(() => previewed()?.shadowRoot?.textContent.includes('149 specialists'), 'the made-up list again', { timeout: 30_000 });
  });

  it('names the address after the list dropped last, and leaves one that somebody wrote', async () => {
    const address = () => find<HTMLInputElement>('#field-src').value;
    drop('first.csv', csv);
    await waitUntil(() => address() === '/first.csv');
    drop('second.csv', csv);
    await waitUntil(() => address() === '/second.csv');
    set('#field-src', '/doctors.csv');
    drop('third.csv', csv);
    await says(find('.check'), 'third.csv 3 specialists');
    expect(address()).to.equal('/doctors.csv');
  });

  it('says that a list of places says nothing of cancers, and what mends it', async () => {
    drop('hospitals.csv', 'id,name,city,state,zip,quality\n1,Larkfield Hospital,Boston,MA,02115,3');
    await says(find('.check'), '1 specialist in 1 row, read as csv. Every row can be used.');
    await says(find('.check'), 'The list does not say what anyone treats.');
    expect(find('.check').textContent).not.to.include('Retinoblastoma');
    drop('our doctors.csv', csv);
    await says(find('.check'), '2 rows left out.');
    expect(find('.check').textContent).not.to.include('does not say what anyone treats');
  });

  it('says why a file can’t be used', async () => {
    drop('page.csv', '<!doctype html><title>Log in</title>');
    await says(find('.check'), 'page.csv can’t be used. There is a web page where the directory should be');
  });

  it('takes settings over as they are typed, with real keys, and says what the element says of a bad one', async () => {
    find('#field-phone').focus();
    // With a space: what is typed must not be tidied while one types.
    await typeText('555 0123');
    expect(previewed()!.getAttribute('phone')).to.equal('555 0123');
    expect(previewed('phone')!.getAttribute('phone')).to.equal('555 0123');
    expect(find<HTMLTextAreaElement>('#fallback').value).to.equal('Call us at 555 0123.');
    set('#field-page-size', '5');
    set('#field-radius', 'far');
    await says(root, 'radius must be a number from 1 to 20000, or "any"; got "far".');
    const tag = code('Custom tag');
    expect(tag).to.include('phone="555 0123"').and.to.include('page-size="5"').and.to.include('Call us at 555 0123.');
  });

  it('warns of colors that can’t be read, and offers a shade that can', async () => {
    expect(find('.contrast').textContent).to.include('Every color can be read');
    set('#brand-color', '#f2b632');
    await says(find('.contrast'), 'Hard to read.');
    await says(find('.contrast'), 'Links and outlined buttons accent on surface 1.82:1 needs 4.5:1');
    const accent = () => getComputedStyle(previewed()!).getPropertyValue('--so-color-accent').trim();
    expect(accent(), 'live in the preview').to.equal('#f2b632');
    expect(code('Custom tag')).to.include('--so-color-accent: #f2b632;');
    find<HTMLButtonElement>('.contrast button').click();
    await says(find('.contrast'), 'Every color can be read');
    expect(accent()).to.match(/^#8\w{5}$/);
  });

  it('says when a language is not spoken', async () => {
    set('#language', 'es');
    await says(root, 'does not speak it yet: it shows “en”');
    expect(previewed()!.lang).to.equal('es');
    expect(code('div twin')).to.include('lang="es"');
  });

  it('lists for every element the attributes of the manifest, no more and no fewer', async () => {
    for (const { tagName, attributes = [] } of manifest.modules.flatMap(({ declarations = [] }) => declarations).filter((one) => one.tagName)) {
      find<HTMLInputElement>(`input[name="element"][value="${tagName}"]`).click();
      const fields = [...root.querySelectorAll('.field [id^="field-"]:not(.hint), fieldset.field:not(.segments)')].map((field) => (field instanceof HTMLFieldSetElement ? field.querySelector('legend')!.textContent : field.id.slice('field-'.length)));
      expect(fields.toSorted(), tagName).to.deep.equal(attributes.map(({ name }) => name).toSorted());
      await settled();
      expect(previewed()!.localName).to.equal(tagName);
    }
  });

  it('names custom properties there are in every pair of colors', () => {
    const names = readTokens(manifest).map(({ name }) => name);
    for (const { front, back } of contrastPairs) expect(names).to.include.members([front, back]);
    for (const name of names.filter((one) => one.startsWith('--so-color-') && one !== '--so-color-border')) {
      expect(contrastPairs.some(({ front, back }) => [front, back].includes(name)), name).to.equal(true);
    }
  });

  it('names other hosts’ addresses on the script tag and in the policy, and shows them all the same', async () => {
    set('#field-src', 'https://data.hospital.example/doctors.csv');
    await waitUntil(() => previewed()?.getAttribute('src') === '/doctors.csv');
    const tag = code('Custom tag');
    expect(tag).to.include('data-origins="https://data.hospital.example"').and.to.include("connect-src 'self' https://data.hospital.example");
  });

  it('has no accessibility problem, with a checked list and a bad color', async function () {
    this.timeout(120_000);
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '/demo/builder/builder.css';
    await new Promise((resolve) => {
      link.addEventListener('load', resolve);
      document.head.append(link);
    });
    set('#brand-color', '#f2b632');
    drop('our doctors.csv', csv);
    await says(root, '2 rows left out.');
    // But not the ninety types of cancer: one row is as good as all.
    for (const details of root.querySelectorAll('details')) details.open = !details.querySelector('.counts');
    await checkAxe(find('.settings'));
    code('React');
    labelled('Code').querySelector('input')!.click();
    await checkAxe(find('.result'));
    link.remove();
  });
});
