import { expect, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Announcer } from '../../src/host/announcer.ts';

class AnnouncerProbe extends LitElement {
  readonly announcer = new Announcer(this);
  override render() {
    return this.announcer.render();
  }
  get said(): string[] {
    return [...this.renderRoot.querySelectorAll('[role=status]')].map((region) => region.textContent!);
  }
}
customElements.define('announcer-probe', AnnouncerProbe);

describe('announcements', () => {
  it('says only the last of many, and the same again in the other region', async () => {
    const element = document.body.appendChild(new AnnouncerProbe());
    await element.updateComplete;
    for (const count of [3, 2, 1]) element.announcer.announce(`${count} specialists`);
    expect(element.said, 'nothing while it may still change').to.deep.equal(['', '']);
    await waitUntil(() => element.said.some(Boolean));
    const [first, second] = element.said;
    expect([first, second].sort()).to.deep.equal(['', '1 specialists']);
    element.announcer.announce('1 specialists');
    await waitUntil(() => element.said[0] === second && element.said[1] === first);
    element.remove();
  });
});
