import { expect, waitUntil } from '@open-wc/testing';
import { silentConsole } from '../../support/console-watch.ts';
import { press, typeText } from '../../support/press.ts';
import { inside, makeFinder, names, seen } from './make-finder.ts';

describe('finder: real directories', () => {
  silentConsole();
  afterEach(() => document.body.replaceChildren());

  for (const [file, words] of [
    ['directories/nci-trial-sites.csv', 'sloan'],
    ['directories/us-hospitals.csv', 'mayo'],
    ['directories/nppes-individuals.csv', ''],
  ] as const) {
    it(`searches ${file}`, async function () {
      this.timeout(30_000);
      const src = `/shared-data/${file}`;
      if (!(await fetch(src, { method: 'HEAD' })).ok) return this.skip();
      const tasks: number[] = [];
      const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))));
      watch.observe({ entryTypes: ['longtask'] });
      const began = performance.now();
      const finder = await makeFinder({ attributes: { src }, directory: null });
      const ready = performance.now() - began;
      await waitUntil(() => !seen(finder).includes('still loading'), 'the whole list', { timeout: 20_000 });
      console.log(`${file}: usable after ${Math.round(ready)} ms, whole after ${Math.round(performance.now() - began)} ms, long tasks ${tasks.join(' ') || 'none'}`);
      watch.disconnect();
      inside(finder, '#cancer').focus();
      await typeText('breast');
      await press('ArrowDown', 'Enter');
      inside(finder, '#filters').click();
      inside(finder, '#words').focus();
      await typeText(words);
      await finder.updateComplete;
      if (words) expect(names(finder).length).to.be.greaterThan(0);
      expect(finder.phase).to.equal('ready');
    });
  }
});
