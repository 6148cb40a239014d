/** What becomes of the two embeds of a form once their markup stands in a page of the site. */
import { fallbackText, jsonName, settings, slotText } from './forms.js';
import { integrity, site } from './use-site.js';

/**
 * @param {import('playwright-core').Page} page
 * @param {string} markup what WordPress shows
 * @returns {Promise<Record<'comes up' | 'settings' | 'child JSON' | 'slots' | 'fallback', boolean>>}
 */
export async function lookAtForms(page, markup) {
  const address = `${site.address}/as-shown`;
  const script = `<script src="/second-opinion/second-opinion.js" integrity="${integrity}" defer></script>`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>As shown</title>${script}<main>${markup}</main></html>` }));
  await page.goto(address);
  const elements = await page.evaluate(() => document.querySelectorAll('so-specialist-finder:defined, so-explainer:defined').length);
  // A finder that lost its list waits for one for good: that is an outcome, too.
  if (elements) await page.waitForFunction(isSettled, undefined, { timeout: 10_000 }).catch(() => {});
  const seen = await page.evaluate(look, { fallbackText, settings, slotText });
  const finder = page.locator('so-specialist-finder');
  return { ...seen, 'child JSON': (await finder.getByText(jsonName).count()) > 0 };
}

/** Runs in the page. */
function isSettled() {
  return [...document.querySelectorAll('so-specialist-finder, so-explainer')].every(({ phase }) => phase !== 'loading');
}

/** Runs in the page. */
function look({ fallbackText, settings, slotText }) {
  const finder = document.querySelector('so-specialist-finder:defined');
  const explainer = document.querySelector('so-explainer:defined');
  const words = explainer?.querySelector(':scope > [slot="costs"]');
  const fallbacks = [...document.querySelectorAll('main p, main a')].filter((node) => node.textContent === fallbackText && !node.querySelector('p, a'));
  return {
    'comes up': [finder, explainer].every((element) => element?.phase === 'ready'),
    settings: Object.entries(settings).every(([name, value]) => finder?.getAttribute(name) === value) && explainer?.getAttribute('phone') === settings.phone,
    slots: words?.textContent === slotText && words.assignedSlot !== null,
    // An element's own child, or in sight.
    fallback: fallbacks.length === 2 && fallbacks.every((node) => node.closest('so-specialist-finder, so-explainer') !== null || node.getBoundingClientRect().height > 0),
  };
}
