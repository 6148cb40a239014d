/** What a patient does in an element, with real keys. Only the place of the focus, and lists of choices, are set by script. */
import { untilSettled } from '../support/whole-page.js';

/** Runs in the page: focuses what fits, the first or the one at `index`; what is folded around it is unfolded. */
function focusOn(tag, selector, index) {
  const { shadowRoot } = tag.split(' ').reduce((place, name) => (place.shadowRoot ?? place).querySelector(name), document);
  const fitting = [...shadowRoot.querySelectorAll(selector)].filter((element) => !element.closest('.print-only'));
  const found = fitting.at(index);
  if (!found) throw new Error(`${tag} has no ${selector} (${fitting.length} fit)`);
  for (let around = found.parentElement; around; around = around.parentElement) if (around.localName === 'details') around.open = true;
  found.focus();
  if (shadowRoot.activeElement !== found) throw new Error(`${tag}: ${selector} can't be focused`);
  return found.matches('input[type=checkbox], input[type=radio]') ? 'Space' : 'Enter';
}

/** Runs in the page: picks in a list or a field for dates, whose keys differ by engine. */
function setValue(tag, selector, value) {
  const { shadowRoot } = tag.split(' ').reduce((place, name) => (place.shadowRoot ?? place).querySelector(name), document);
  const control = [...shadowRoot.querySelectorAll(selector)].find((element) => !element.closest('.print-only'));
  if (!control) throw new Error(`${tag} has no ${selector}`);
  control.value = value;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}

/** Runs in the page: how many there are. */
function countOf(tag, selector) {
  const { shadowRoot } = tag.split(' ').reduce((place, name) => (place.shadowRoot ?? place).querySelector(name), document);
  return [...shadowRoot.querySelectorAll(selector)].filter((element) => !element.closest('.print-only')).length;
}

/**
 * @param {import('../support/browsers/browser-page.js').BrowserPage} tab
 * @param {readonly string[]} tags of all elements; a walk names one inside another after it, `so-journey so-explainer`
 */
export function makeWalker(tab, tags) {
  const settle = () => tab.run(untilSettled, tags, 1);
  const focus = (tag, selector, index = 0) => tab.run(focusOn, tag, selector, index);
  return {
    tab,
    settle,
    focus,
    count: (tag, selector) => tab.run(countOf, tag, selector),
    /** Presses a button, a box or a summary. */
    press: async (tag, selector, index) => {
      await tab.keyboard.press(await focus(tag, selector, index));
      await settle();
    },
    /** Types into a field and leaves it. */
    type: async (tag, selector, text, index) => {
      await focus(tag, selector, index);
      await tab.keyboard.type(text);
      await tab.keyboard.press('Tab');
      await settle();
    },
    pick: async (tag, selector, value) => {
      await tab.run(setValue, tag, selector, value);
      await settle();
    },
  };
}
