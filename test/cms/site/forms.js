/** Each form of an embed with all that it can carry: settings, fallback, JSON, words for a slot. */

const phone = '+1 555 010 0123';
export const fallbackText = 'Call us at +1 555 010 0199';
export const slotText = 'It costs 450 dollars here.';
export const jsonName = 'Chidi Okafor';
/** Of the finder and the explainer. */
export const settings = { phone, 'booking-url': '/book?a=1&b=2' };
const json = JSON.stringify({ specialists: [{ name: jsonName, cancers: ['Breast cancer'] }] });

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const attributes = (prefix, entries) => entries.map(([name, value]) => ` ${prefix}${name}="${escaped(value)}"`).join('');
const finder = Object.entries(settings);
const explainer = [['phone', phone]];

function link(name, entries) {
  const said = entries.map(([key, value]) => `&${key}=${encodeURIComponent(value)}`).join('');
  return `<p><a href="/call#second-opinion=${name}${escaped(said)}">${fallbackText}</a></p>`;
}

/** Form → a finder with its list as JSON, and an explainer with words of the hospital's own in a slot. */
export const forms = {
  'custom tag': [
    `<so-specialist-finder${attributes('', finder)}><p>${fallbackText}</p><script type="application/json">${json}</script></so-specialist-finder>`,
    `<so-explainer${attributes('', explainer)}><p>${fallbackText}</p><p slot="costs">${slotText}</p></so-explainer>`,
  ].join('\n'),
  '`div` twin': [
    `<div data-second-opinion="specialist-finder"${attributes('data-', finder)}><p>${fallbackText}</p><pre data-json hidden>${escaped(json)}</pre></div>`,
    `<div data-second-opinion="explainer"${attributes('data-', explainer)}><p>${fallbackText}</p><p data-slot="costs">${slotText}</p></div>`,
  ].join('\n'),
  'link twin': [link('specialist-finder', [...finder, ['json', json]]), link('explainer', [...explainer, ['slot-costs', slotText]])].join('\n'),
};
