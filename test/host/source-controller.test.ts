import { expect, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { SourceController } from '../../src/host/source-controller.ts';

interface Load {
  readonly name: string;
  readonly signal: AbortSignal;
  readonly end: () => void;
  readonly fail: (error: Error) => void;
}

class SourceProbe extends LitElement {
  @property() name?: string;
  readonly loads: Load[] = [];
  readonly errors: unknown[] = [];
  readonly source = new SourceController(this, {
    args: () => (this.name ? ([this.name] as const) : undefined),
    load: ([name], signal) =>
      new Promise<void>((resolve, reject) => {
        this.loads.push({ name, signal, end: resolve, fail: reject });
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      }),
    onError: (error) => this.errors.push(error),
  });
}
customElements.define('source-probe', SourceProbe);

describe('a source', () => {
  let probe: SourceProbe;

  beforeEach(async () => {
    probe = document.createElement('source-probe') as SourceProbe;
    document.body.append(probe);
    await probe.updateComplete;
  });
  afterEach(() => document.body.replaceChildren());

  it('goes from initial to pending to complete', async () => {
    expect(probe.source.status).to.equal('initial');
    probe.name = 'a';
    await waitUntil(() => probe.source.status === 'pending');
    probe.loads[0]!.end();
    await waitUntil(() => probe.source.status === 'complete');
    expect(probe.errors).to.deep.equal([]);
  });

  it('tells of an error once', async () => {
    probe.name = 'a';
    await waitUntil(() => probe.loads.length === 1);
    probe.loads[0]!.fail(new Error('broken'));
    await waitUntil(() => probe.source.status === 'error');
    expect(probe.errors).to.have.length(1);
  });

  it('aborts what is no longer asked for, without an error', async () => {
    probe.name = 'a';
    await waitUntil(() => probe.loads.length === 1);
    probe.name = 'b';
    await waitUntil(() => probe.loads.length === 2);
    expect(probe.loads[0]!.signal.aborted).to.equal(true);
    expect(probe.loads[1]!.signal.aborted).to.equal(false);
    probe.loads[1]!.end();
    await waitUntil(() => probe.source.status === 'complete');
    expect(probe.errors).to.deep.equal([]);
  });

  it('goes on through moves, stops when the element stays away, and is taken up again', async () => {
    probe.name = 'a';
    await waitUntil(() => probe.loads.length === 1);
    const frame = document.createElement('div');
    document.body.append(frame);
    frame.append(probe);
    await probe.updateComplete;
    expect(probe.loads[0]!.signal.aborted, 'moved').to.equal(false);
    probe.remove();
    await waitUntil(() => probe.loads[0]!.signal.aborted);
    expect(probe.source.status).to.equal('pending');
    document.body.append(probe);
    await waitUntil(() => probe.loads.length === 2);
    probe.loads[1]!.end();
    await waitUntil(() => probe.source.status === 'complete');
    expect(probe.errors).to.deep.equal([]);
    probe.remove();
    document.body.append(probe);
    await probe.updateComplete;
    expect(probe.loads, 'nothing to load again').to.have.length(2);
  });
});
