import '../support/learn-everything.ts';
import { expect } from '@open-wc/testing';
import { DirectoryRefused } from '../../src/sources/directory-refused.ts';
import { readDirectory } from '../../src/sources/read-directory.ts';
import { now, streamOf } from './directory-fixture.ts';

async function refusal(input: string | ReadableStream<Uint8Array>): Promise<string> {
  const error: unknown = await readDirectory(input, { now }).then(() => 'was read', (thrown: unknown) => thrown);
  expect(error).to.be.instanceOf(DirectoryRefused);
  expect((error as Error).message).to.match(/^[A-Z].*\.$/s);
  return (error as DirectoryRefused).reason;
}

describe('what is refused', function () {
  this.timeout(60_000);

  it('says why', async () => {
    expect(await refusal('')).to.equal('empty');
    expect(await refusal(' \n\n ')).to.equal('empty');
    expect(await refusal('<!doctype html><title>404</title>')).to.equal('html');
    expect(await refusal('\n  <html>')).to.equal('html');
    expect(await refusal('a,b\n1,2\n')).to.equal('no-columns');
    expect(await refusal('name,city\n,Boston\n')).to.equal('no-usable-row');
    expect(await refusal('{"specialists":[]}')).to.equal('no-usable-row');
    expect(await refusal('{"specialists":[')).to.equal('not-a-directory');
    expect(await refusal('[1,2]')).to.equal('no-usable-row');
    expect(await refusal('{"resourceType":"OperationOutcome","issue":[{"diagnostics":"Too many requests."}]}')).to.equal('server-error');
  });

  it('stops at 50,000 rows, at 20 MB, and at 5 MB of one JSON document', async () => {
    expect(await refusal(`name\n${'Ana Silva\n'.repeat(50_001)}`)).to.equal('too-many-rows');
    expect(await refusal(`[${'{"name":"Ana Silva"},'.repeat(50_001)}{}]`)).to.equal('too-many-rows');
    expect(await refusal(`{"data":[${'{"name":"Ana Silva"},'.repeat(250_000)}{}]}`)).to.equal('too-large');
    expect(await refusal(`[{"name":"${'x'.repeat(5_100_000)}`)).to.equal('too-large');
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(sent++ ? `Ana Silva,"${'x'.repeat(100_000)}"\n` : 'name,price\n')),
      cancel: () => void (cancelled = true),
    });
    expect(await refusal(endless)).to.equal('too-large');
    expect(cancelled).to.equal(true);
    expect(sent).to.be.below(220);
  });

  it('stops when aborted, also while the network is silent', async () => {
    const abort = new AbortController();
    const silent = new ReadableStream<Uint8Array>({});
    const reading = readDirectory(silent, { signal: abort.signal }).then(() => 'was read', (thrown: unknown) => thrown);
    abort.abort(new Error('left the page'));
    expect(await reading).to.have.property('message', 'left the page');
  });
});

describe('50,000 rows', function () {
  this.timeout(120_000);

  it('are read in many slices, and can be used while they come', async () => {
    const rows = ['id,name,credentials,cancers,languages,insurance,street,city,state,zip,lat,lon,phone,accepting new patients,verified on,visit types,website'];
    for (let row = 0; row < 50_000; row += 1) {
      rows.push(`d${row},"SILVA${row}, ANA",MD,Breast cancer; Lung cancer,English; Spanish,Aetna|Medicare,${row} MAIN ST,BOSTON,MA,2115,42.${row % 1000},-71.${row % 1000},617555${String(row % 10_000).padStart(4, '0')},Yes,1/${1 + (row % 28)}/2026,in person; telehealth,https://hospital.example/${row}`);
    }
    const bytes = new TextEncoder().encode(rows.join('\n'));
    // Making the file was a long task of its own.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const progress: number[] = [];
    let pauses = 0;
    const directory = await readDirectory(streamOf(bytes, 1_000_000), {
      now,
      onProgress: ({ specialists, complete }) => {
        progress.push(specialists.length);
        expect(complete).to.equal(false);
      },
      pause: async () => {
        pauses += 1;
        await new Promise((resolve) => setTimeout(resolve));
      },
    });
    // How long each slice takes is a matter for `npm run bench`; that there are many is one for here.
    expect(pauses).to.be.above(10);
    expect(directory.specialists).to.have.length(50_000);
    expect(directory.problems).to.deep.equal([]);
    expect(directory.specialists[49_999]!.name).to.equal('Ana Silva49999');
    expect(progress).to.deep.equal([200, 2000, 6000, 18_000]);
  });

  it('are read on when what is done with those so far is done', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, row) => `Ana Silva${row},Boston,MA`).join('\n');
    const progress: number[] = [];
    let busy = false;
    let overlaps = 0;
    const onProgress = async ({ specialists }: { readonly specialists: readonly unknown[] }) => {
      progress.push(specialists.length);
      busy = true;
      await new Promise((resolve) => setTimeout(resolve, 30));
      busy = false;
    };
    const pause = async () => {
      if (busy) overlaps += 1;
      await new Promise((resolve) => setTimeout(resolve));
    };
    await readDirectory(`Name,City,State\n${rows(9000)}`, { now, onProgress, pause });
    expect(progress).to.deep.equal([200, 2000, 6000]);
    expect(overlaps).to.equal(0);
  });
});
