import { expect } from '@open-wc/testing';
import type { FinderView } from '../../../../src/elements/specialist-finder/finder-view.ts';
import type { Specialist } from '../../../../src/model/specialist.ts';
import {
  almostNothing,
  everything,
  longText,
  makeFound,
  makeGroup,
  makeResults,
  makeSpecialist,
  onlySpecialty,
} from '../../../../stories/specialist-finder/results-data.ts';
import { mountResults, plain } from './mount-results.ts';

const one = (specialist: Specialist, distance?: number): Partial<FinderView> => ({
  results: makeResults(makeGroup('treats', [makeFound(specialist, distance)])),
});

describe('results: a card', () => {
  it('tells all that is listed', async () => {
    const { text } = await mountResults(one(everything, 2.8));
    const card = text('.card');
    for (const said of [
      'Ana Silva, MD, PhD',
      'Harborview Cancer Center',
      'NCI-designated Comprehensive Cancer Center',
      'Breast cancer, Ovarian cancer As listed by Harborview Cancer Center',
      'Boston, MA, about 3 miles away',
      'English, Spanish, Portuguese',
      'Listed as taking Aetna, Blue Cross, Cigna, Medicare, and 4 more Call your plan and the office first.',
      'Yes (as of October 2, 2026)',
      'in person, by video, written review of your records',
      'adults',
      '$650 for a written review',
      'About 7 days once they have all your records',
      'No referral needed.',
      'Surgery, Radiation, Chemotherapy',
      'MA, NH, RI, CT',
      '200 Sample Road',
      '(978) 555-0117',
    ]) {
      expect(card).to.contain(said);
    }
  });

  it('does not mention what is not listed', async () => {
    const { text, root } = await mountResults(one(almostNothing));
    const card = text('.card');
    for (const word of ['undefined', 'null', 'Treats', 'Where', 'Languages', 'Insurance', 'Price', 'checked', 'More details', 'as of']) {
      expect(card).not.to.contain(word);
    }
    expect(root.querySelectorAll('.card img')).to.have.length(0);
  });

  it('says the specialty is all we know', async () => {
    const { text } = await mountResults({ results: makeResults(makeGroup('specialty', [makeFound(onlySpecialty)])) });
    expect(text('.card')).to.contain('Hematology & Oncology Which cancers they treat is not listed. Ask.');
    expect(text('.group')).to.match(/^We know only their specialty \(1\)/);
  });

  it('dates new patients for 180 days, then says "not checked lately", and nothing without a date', async () => {
    const on = async (verifiedOn: string | undefined) => {
      const { text } = await mountResults(one(makeSpecialist({ name: 'A', acceptsNewPatients: true, verifiedOn })));
      return text('.fact-new-patients dd');
    };
    expect(await on('2026-05-28')).to.equal('Yes (as of May 28, 2026)');
    expect(await on('2026-05-27')).to.equal('Yes (not checked lately)');
    expect(await on(undefined)).to.equal('Yes');
    expect(await on('soon')).to.equal('Yes');
  });

  it('tells when an entry was checked even where new patients are not listed', async () => {
    const { text } = await mountResults(one(makeSpecialist({ name: 'A', verifiedOn: '2020-01-01' })));
    expect(text('.fact-checked')).to.equal('Last checked Not checked lately');
  });

  it('writes distances in miles or kilometers, never under one', async () => {
    let position: object = { latitude: 42.63, longitude: -71.32 };
    const where = async (distance: number, units: 'mi' | 'km') => {
      const { text } = await mountResults({
        ...one(makeSpecialist({ name: 'A', locations: [{ city: 'Lowell', state: 'MA', ...position }] }), distance),
        units,
      });
      return text('.fact-place dd');
    };
    expect(await where(10, 'km')).to.equal('Lowell, MA, about 16 kilometers away');
    expect(await where(10, 'mi')).to.equal('Lowell, MA, about 10 miles away');
    expect(await where(0.2, 'mi')).to.equal('Lowell, MA, less than 1 mile away');
    expect(await where(1234, 'mi')).to.equal('Lowell, MA, about 1,234 miles away');
    position = {};
    expect(await where(0.2, 'mi'), 'to the middle of a city').to.equal('Lowell, MA, about 1 mile away, going by its ZIP code or city');
  });

  it('names the place where it is another than the hospital, so that the two don’t contradict each other', async () => {
    const where = async (name: string | undefined, institution = 'Larkfield Cleveland') => {
      const { find } = await mountResults(one(makeSpecialist({ name: 'A', institution, locations: [{ name, city: 'Pittsburgh', state: 'PA', street: '1 Elm Street', latitude: 40.44, longitude: -79.99 }] }), 12));
      return find('.fact-place dd').innerText;
    };
    expect(await where('Cedar Hall')).to.match(/^Cedar Hall\s*\nPittsburgh, PA, about 12 miles away$/);
    expect(await where(undefined)).to.equal('Pittsburgh, PA, about 12 miles away');
    expect(await where('Larkfield Pittsburgh', 'Larkfield Pittsburgh'), 'said above').to.equal('Pittsburgh, PA, about 12 miles away');
  });

  it('cuts forty plans short, the one asked for in front, all of them in the details', async () => {
    const { text, find } = await mountResults({
      ...one(longText),
      state: {
        radius: undefined,
        words: '',
        filters: { insurance: ['Example Health Plan 33'] },
        sort: 'distance',
        limit: 20,
        compared: [],
        comparing: false,
      },
    });
    expect(text('.fact-insurance dd')).to.match(/^Listed as taking Example Health Plan 33, Example Health Plan 1, .* and 36 more/);
    expect(text('.fact-insurance dd')).not.to.contain('Plan 40');
    expect(plain(find('details'))).to.contain('Example Health Plan 40');
  });

  it('says one day and more days', async () => {
    const { text } = await mountResults(one(makeSpecialist({ name: 'A', turnaroundDays: 1 })));
    expect(text('.fact-time dd')).to.equal('About 1 day once they have all your records');
  });

  it('shows a photo from the hospital only', async () => {
    const photo = async (url: string) => {
      const { root } = await mountResults(one(makeSpecialist({ name: 'A', photo: url })));
      return root.querySelector<HTMLImageElement>('img');
    };
    const own = await photo('/photos/a.jpg');
    expect(own?.alt).to.equal('');
    expect(own?.loading).to.equal('lazy');
    expect((await photo('https://tracker.example/a.jpg'))?.src).to.equal(undefined);
    expect((await photo('data:image/png;base64,AAAA'))?.src).to.equal(undefined);
  });

  it('keeps markup in a name as text', async () => {
    const { text, root } = await mountResults(one(makeSpecialist({ name: '<img src=x onerror=alert(1)>' })));
    expect(text('.card-name')).to.equal('<img src=x onerror=alert(1)>');
    expect(root.querySelectorAll('.card-name img')).to.have.length(0);
  });

  it('is masked from session recorders', async () => {
    const { root } = await mountResults(one(everything));
    expect(root.querySelectorAll('.rr-mask .card')).to.have.length(1);
  });

  it('has no violations', async () => {
    const { frame } = await mountResults({ ...one(everything, 3), chosen: everything });
    await expect(frame).to.be.accessible();
  });
});
