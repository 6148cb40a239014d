import { expect, waitUntil } from '@open-wc/testing';
import type { CaseHandle } from '../../src/case/case-context.ts';
import { CaseStore } from '../../src/case/case-store.ts';
import { emptyCase } from '../../src/model/patient-case.ts';

const key = 'second-opinion/case';

describe('a case in two tabs', () => {
  let frame: HTMLIFrameElement;
  let here: CaseStore;
  let close: () => void;
  const other = (): CaseHandle => frame.contentWindow!.otherTab!.handle;
  const mine = (): CaseHandle => here.handle;

  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.title = 'Another tab';
    frame.src = new URL('other-tab.html', import.meta.url).href;
    document.body.append(frame);
    await waitUntil(() => frame.contentWindow?.otherTab, 'the other tab', { timeout: 5000 });
    here = new CaseStore({ days: () => 30, publish: () => undefined });
    close = here.open();
  });
  afterEach(() => {
    close();
    frame.remove();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('that is kept on the device is the same in both', async () => {
    mine().tell({ about: 'cancer', value: 'lung' });
    mine().keep('device');
    await waitUntil(() => other().patientCase.cancer === 'lung');
    expect(other().keeping).to.equal('device');
    other().tell({ about: 'person', value: 'me' });
    await waitUntil(() => mine().patientCase.person === 'me');
  });

  it('is cleared in both, whatever the other one kept, and leaves no key', async () => {
    for (const keeping of ['device', 'tab', 'memory'] as const) {
      other().tell({ about: 'cancer', value: 'breast' });
      other().keep(keeping);
      mine().tell({ about: 'person', value: 'my-child' });
      mine().clear();
      await waitUntil(() => other().patientCase.cancer === undefined, keeping);
      expect(other().keeping).to.equal('memory');
      expect(mine().patientCase).to.equal(emptyCase);
      expect([localStorage.getItem(key), sessionStorage.getItem(key)]).to.deep.equal([null, null]);
    }
  });

  it('stays two where each has answers of its own; neither takes away what the other keeps', async () => {
    other().tell({ about: 'cancer', value: 'breast' });
    mine().tell({ about: 'cancer', value: 'lung' });
    mine().keep('device');
    other().tell({ about: 'person', value: 'me' });
    expect(localStorage.getItem(key)).to.contain('lung');
    // Something the other tab does follow, so that all before it has come across.
    const seen = new Promise((resolve) => frame.contentWindow!.addEventListener('storage', resolve, { once: true }));
    mine().tell({ about: 'cancer', value: 'thyroid' });
    await seen;
    expect(other().patientCase).to.include({ cancer: 'breast', person: 'me' });
  });

  it('no longer kept by one is no longer kept by the other, and lost by neither', async () => {
    mine().tell({ about: 'cancer', value: 'lung' });
    mine().keep('device');
    await waitUntil(() => other().keeping === 'device');
    mine().keep('memory');
    await waitUntil(() => other().keeping === 'memory');
    expect(other().patientCase.cancer).to.equal('lung');
    expect(mine().patientCase.cancer).to.equal('lung');
  });
});
