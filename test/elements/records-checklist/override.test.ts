import { expect, waitUntil } from '@open-wc/testing';
import { badOverride, hospitalOverride } from '../../../stories/records-checklist/story-overrides.ts';
import type { Specialist } from '../../../src/model/specialist.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { fakeFetch, type FakeFetch } from '../../support/fake-fetch.ts';
import { all, inside, mountChecklist, plain, pressButton, seen, type Mounted } from './make-checklist.ts';

const names = (mounted: Mounted) => all(mounted, '.record > details > summary').map(plain);
const silva = (records: string) => ({ name: 'Ana Silva', institution: 'Harbor Cancer Center', records, locations: [{ street: '1 Pier Road', city: 'Boston', state: 'MA', phone: '(617) 555-0142' }] }) as unknown as Specialist;

describe('records checklist: the hospital’s list over ours, the specialist’s over that', () => {
  const said = silentConsole();
  let fetched: FakeFetch;
  let groups: { headline: string; lines: string[] }[];
  const real = { groupCollapsed: console.groupCollapsed, info: console.info };

  beforeEach(() => {
    fetched = fakeFetch();
    groups = [];
    console.groupCollapsed = (headline: string) => void groups.push({ headline, lines: [] });
    console.info = (line: string) => void groups.at(-1)?.lines.push(line);
  });
  afterEach(() => {
    Object.assign(console, real);
    fetched.restore();
    document.body.replaceChildren();
  });

  it('comes from src: records added, unwanted and gone, addresses, the hospital’s own review', async () => {
    fetched.answer('/records.json', JSON.stringify(hospitalOverride));
    const mounted = await mountChecklist({ attributes: { src: '/records.json' } });
    await pressButton(mounted, 'Show all');
    expect(names(mounted)[0]).to.equal('Harbor health history form');
    expect(names(mounted)).not.to.include('Names and phones of the doctors');
    expect(seen(mounted)).to.match(/This center does not want these Do not send these\. Keep your own copy\. The scans themselves/);
    expect(seen(mounted)).to.contain('Reviewed by Ana Silva, MD, Chief of oncology, on December 1, 2026.');
    const places = plain(inside(mounted, '.screen-only [part=destinations]'));
    expect(places).to.match(/Papers.*Second opinion office.*HCC-20418.*Slides and tissue.*Pathology consults.*Scans.*Upload here/);
    expect(groups).to.deep.equal([]);
    expect(fetched.requests.map(({ url, credentials, referrerPolicy }) => [new URL(url).pathname, credentials, referrerPolicy])).to.deep.equal([['/records.json', 'omit', 'no-referrer']]);
  });

  it('says one thing of the hospital’s review over the list and in each record: that words have changed since it, where they have', async () => {
    const sayings = async (date: string) => {
      const mounted = await mountChecklist({ override: { review: { by: 'Ana Silva, MD', role: 'Chief', date } } });
      await pressButton(mounted, 'Show all');
      const hints = [...mounted.checklist.renderRoot.querySelectorAll('.screen-only :is(.list > .hint:first-child, .record details details:last-child > .hint)')].map((one) => one.textContent);
      expect(hints.length).to.be.greaterThan(5);
      return [...new Set(hints)];
    };
    expect(await sayings('2026-12-01')).to.deep.equal(['Reviewed by Ana Silva, MD, Chief, on December 1, 2026.']);
    expect(await sayings('2026-11-01')).to.deep.equal(['Reviewed by Ana Silva, MD, Chief, on November 1, 2026. The words have changed since.']);
  });

  it('comes from a child, which wins over src, and whenever it comes', async () => {
    const mounted = await mountChecklist({ attributes: { src: '/gone.json' }, override: [{ id: 'ours', name: 'Our form' }] });
    await pressButton(mounted, 'Show all');
    expect(names(mounted)).to.include('Our form');
    expect(fetched.requests).to.have.length(0);
    mounted.checklist.querySelector('script')!.textContent = '[{ "id": "ours", "name": "Another form" }]';
    await waitUntil(() => names(mounted).includes('Another form'));
  });

  it('what can’t be used is told in one group with its path; the list works, the patient hears nothing of it', async () => {
    const mounted = await mountChecklist({ override: badOverride });
    await waitUntil(() => groups.length > 0);
    expect(groups).to.have.length(1);
    expect(groups[0]!.headline).to.contain('<so-records-checklist>');
    expect(groups[0]!.lines).to.have.length(5);
    const lines = groups[0]!.lines.join('\n');
    for (const path of ['records[0].remove', 'records[1].need', 'records[2].name', 'records[3].color', 'ordre']) expect(lines).to.contain(`src: ${path}: `);
    await pressButton(mounted, 'Show all');
    expect(names(mounted)).to.include('Pathology report');
    expect(seen(mounted)).not.to.contain('ordre');
    mounted.checklist.debug = '';
    await mounted.checklist.updateComplete;
    expect(plain(inside(mounted, '[part=debug]'))).to.contain('records[1].need');
    expect(groups, 'told once').to.have.length(1);
  });

  for (const [fault, answer, why] of [
    ['is gone', new Response('', { status: 404 }), /answered 404/],
    ['is no JSON', '<!doctype html><title>Not found</title>', /could not be used, ours is shown/],
    ['is something else', '"records"', undefined],
  ] as const) {
    it(`a file that ${fault} costs the override, not the list`, async () => {
      fetched.answer('/records.json', answer);
      const mounted = await mountChecklist({ attributes: { src: '/records.json' } });
      expect(plain(inside(mounted, '[part=next]'))).to.contain('Pathology report');
      if (why) {
        expect(await said().hear(why)).to.have.length(1);
        expect(seen(mounted)).to.contain('We could not load this center’s own list.');
      } else {
        await waitUntil(() => groups.length > 0);
        expect(groups[0]!.lines.join()).to.contain('expected an object');
      }
    });
  }

  it('is never fetched from elsewhere', async () => {
    await mountChecklist({ attributes: { src: 'https://elsewhere.example/records.json' } });
    expect(fetched.requests).to.have.length(0);
    expect(await said().hear(/not one of your own addresses/)).to.have.length(1);
  });

  it('the chosen specialist’s goes over it, with number and address; one center refuses scans, a doctor wants them', async () => {
    fetched.answer('/silva.json', JSON.stringify([{ id: 'imaging-discs', need: 'to-book' }]));
    const mounted = await mountChecklist({ override: { records: hospitalOverride.records }, told: { specialist: silva('/silva.json') } });
    await pressButton(mounted, 'Show all');
    await waitUntil(() => !seen(mounted).includes('This center does not want these'));
    expect(names(mounted).slice(0, 6).join()).to.contain('The scans themselves');
    expect(inside<HTMLAnchorElement>(mounted, '[part=collects] a').href).to.equal('tel:+16175550142');
    expect(plain(inside(mounted, '.screen-only [part=destinations]'))).to.contain('Harbor Cancer Center Ana Silva 1 Pier Road Boston, MA Phone: (617) 555-0142');
  });

  it('a specialist’s that fails names nobody in the console', async () => {
    const mounted = await mountChecklist({ told: { specialist: silva('/canary-silva.json') } });
    await waitUntil(() => seen(mounted).includes('We could not load this center’s own list.'));
    const [warning] = await said().hear(/list of records of a specialist/);
    expect(warning!.message).not.to.match(/canary|silva/i);
  });
});
