import { expect } from '@open-wc/testing';
import { dataBase, setDataBase } from '../../src/sources/data-base.ts';
import { loadPinnedData } from '../../src/sources/pinned-data.ts';
import { pinnedFiles } from '../../src/sources/pinned-files.ts';
import { RequestFailed } from '../../src/sources/request.ts';
import { fakeFetch, type FakeFetch } from '../support/fake-fetch.ts';

const failureOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'no failure', (error: unknown) => error);

/** Each test another folder, because a file is kept for as long as the page lives. */
describe('a pinned data file', () => {
  const address = (name: keyof typeof pinnedFiles) => new URL(pinnedFiles[name].file, dataBase()).href;
  let fake: FakeFetch | undefined;
  afterEach(() => fake?.restore());

  it('is refused where it has another hash than the script knows, and tried again when next needed', async () => {
    const real = window.fetch;
    const asked: RequestInit[] = [];
    window.fetch = (_url, options = {}) => {
      asked.push(options);
      return real('/package.json', options);
    };
    try {
      expect(await failureOf(loadPinnedData('cities'))).to.be.instanceOf(RequestFailed);
      expect(await failureOf(loadPinnedData('cities'))).to.be.instanceOf(RequestFailed);
    } finally {
      window.fetch = real;
    }
    expect(asked.map(({ integrity }) => integrity)).to.deep.equal([pinnedFiles.cities.integrity, pinnedFiles.cities.integrity]);
    expect(asked.map(({ credentials, referrerPolicy }) => [credentials, referrerPolicy])).to.deep.equal([['omit', 'no-referrer'], ['omit', 'no-referrer']]);
  });

  it('is asked for once, whole, from the folder of the page, however many need it', async () => {
    setDataBase(new URL('/made-up/data/', location.href));
    fake = fakeFetch({ [address('cities')]: 'cities' });
    expect(await Promise.all([loadPinnedData('cities'), loadPinnedData('cities')])).to.deep.equal(['cities', 'cities']);
    expect(await loadPinnedData('cities')).to.equal('cities');
    expect(fake.requests.map(({ url }) => url)).to.deep.equal([new URL(`/made-up/data/${pinnedFiles.cities.file}`, location.href).href]);
  });

  it('that could not be had is asked for again, and a broken one is not kept', async () => {
    fake = fakeFetch({ [address('postal-codes')]: () => new Response('', { status: 503 }) });
    expect(await failureOf(loadPinnedData('postal-codes'))).to.be.instanceOf(RequestFailed);
    fake.answer(address('postal-codes'), 'postal codes');
    expect(await loadPinnedData('postal-codes')).to.equal('postal codes');
    expect(fake.requests.length).to.equal(2);
  });

  it('may lie beside the script on another host; nothing else there is ever asked for', async () => {
    setDataBase(new URL('https://files.hospital.example/second-opinion/data/'));
    const { request, RequestRefused } = await import('../../src/sources/request.ts');
    const { file, integrity } = pinnedFiles.cities;
    fake = fakeFetch({ [new URL(file, dataBase()).href]: 'cities' });
    expect((await request(new URL(file, dataBase()), { integrity })).ok).to.equal(true);
    expect(await failureOf(request(new URL(file, dataBase())))).to.be.instanceOf(RequestRefused);
    expect(await failureOf(request(new URL('../other.txt', dataBase()), { integrity }))).to.be.instanceOf(RequestRefused);
  });
});
