import '../../../src/define.ts';
import { expect } from '@open-wc/testing';
import { dataBase } from '../../../src/sources/data-base.ts';
import { pinnedFiles } from '../../../src/sources/pinned-files.ts';
import { addProbe } from '../../case/case-probe.ts';
import { silentConsole } from '../../support/console-watch.ts';
import { fakeFetch, heldAnswer } from '../../support/fake-fetch.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';

describe('<so-case> whose words can’t be had', () => {
  const said = silentConsole();
  afterEach(() => document.body.replaceChildren());

  it('shows what is inside while it loads and when it fails, and still shares what is told', async () => {
    const held = heldAnswer();
    const net = fakeFetch({ [new URL(pinnedFiles.case.file, dataBase()).href]: held.answer });
    const element = document.createElement('so-case');
    const content = element.appendChild(document.createElement('p'));
    content.textContent = 'What the page says.';
    document.body.append(element);
    await element.updateComplete;
    expect(element.phase).to.equal('loading');
    expect(content.getClientRects().length).to.equal(1);
    held.fail();
    await waitUntilSettled(element);
    expect(element.phase).to.equal('failed');
    expect(content.getClientRects().length).to.equal(1);
    addProbe({ into: element }).answer({ about: 'cancer', value: 'lung' });
    expect(element.patientCase.cancer).to.equal('lung');
    net.restore();
    await said().hear(/words could not be loaded/);
  });
});
