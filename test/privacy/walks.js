/** One way through each element, in which every kind of answer is given once. By tag: an element without a walk fails the test. */
import { picked, typed } from './canaries.js';

/** @typedef {ReturnType<import('./walker.js').makeWalker>} Walker */

const handOvers = ['print', 'copy', 'save'];

/** Types into every field that fits. */
async function typeInAll(walker, tag, selector) {
  const count = await walker.count(tag, selector);
  for (let index = 0; index < count; index++) await walker.type(tag, selector, typed(), index);
}

/** @type {Readonly<Record<string, (walker: Walker) => Promise<void>>>} */
export const walks = {
  'so-case': async (walker) => {
    await walker.press('so-case', '[name=person]', 2);
    await walker.press('so-case', '[name=agreed]');
    await walker.press('so-case', '.about-you [type=checkbox]', 1);
  },

  'so-specialist-finder': async (walker) => {
    const tag = 'so-specialist-finder';
    await walker.focus(tag, '#cancer');
    await walker.tab.keyboard.type('adrenal');
    await walker.tab.keyboard.press('ArrowDown');
    await walker.tab.keyboard.press('Enter');
    await walker.settle();
    // A place nobody knows, then a real one.
    await walker.type(tag, '#place', typed());
    await walker.type(tag, '#place', picked.zip);
    await walker.press(tag, '.compare-choice input');
    await walker.press(tag, '.choose');
  },

  'so-appointment-request': async (walker) => {
    const tag = 'so-appointment-request';
    await walker.press(tag, '[name=asking][value=someone-i-help]');
    await walker.type(tag, '[name=askerName]', typed());
    await walker.type(tag, '[name=patientName]', typed());
    await walker.pick(tag, '[name=dateOfBirth-month]', '3');
    await walker.type(tag, '[name=dateOfBirth-day]', '27');
    await walker.type(tag, '[name=dateOfBirth-year]', picked.year);
    await walker.pick(tag, '[name=state]', 'MT');
    await walker.type(tag, '[name=phone]', picked.phone);
    await walker.press(tag, '[name=hasTreatmentDate][value=no]');
    await walker.press(tag, '[name=diagnosis]');
    for (const name of ['treatedAt', 'language', 'insurer', 'times', 'note']) await walker.type(tag, `[name=${name}]`, typed());
    await walker.press(tag, '[name=consent]');
    // A person takes longer than a robot.
    await walker.tab.run(() => {
      const now = performance.now.bind(performance);
      performance.now = () => now() + 60_000;
    });
    await walker.press(tag, '[part=send]');
  },

  'so-records-checklist': async (walker) => {
    const tag = 'so-records-checklist';
    await walker.pick(tag, '[part=visit] input', '2031-03-27');
    await walker.press(tag, '.actions .primary');
    await walker.press(tag, '[part=record] [type=radio]', 1);
    await walker.type(tag, '[id^=heldBy-]', typed());
    await walker.type(tag, '[id^=note-]', typed());
    await walker.press(tag, '[part=questions] button');
    await walker.press(tag, '[data-paper=cover]');
    await walker.type(tag, '#the-question', typed());
    for (const index of [1, 2]) await walker.press(tag, '.actions button', index);
  },

  'so-question-list': async (walker) => {
    const tag = 'so-question-list';
    await walker.press(tag, '.question input');
    await walker.type(tag, '#own', typed());
    await walker.press(tag, '.add button');
    await walker.type(tag, '#own', typed());
    await walker.press(tag, '.add button');
    for (const selector of ['.notes textarea', '.notes input']) await walker.type(tag, selector, typed());
    await walker.press(tag, '.item .down');
    await walker.press(tag, '.item .off');
    for (const way of handOvers) await walker.press(tag, `[data-way=${way}]`);
  },

  'so-explainer': async (walker) => {
    const sections = await walker.count('so-explainer', '.fold > summary');
    for (let index = 0; index < sections; index++) await walker.press('so-explainer', '.fold > summary', index);
  },

  'so-decision-guide': async (walker) => {
    const tag = 'so-decision-guide';
    // Both moments that have steps of their own.
    for (const moment of ['thinking', 'both']) {
      await walker.press(tag, '.progress button');
      await walker.press(tag, `[name=moment][value=${moment}]`);
      for (let step = 0; (await walker.count(tag, '.next')) && step < 40; step++) {
        await walker.press(tag, '.next');
        if (await walker.count(tag, '.options input')) await walker.press(tag, '.options input');
        if (await walker.count(tag, '.compared [type=radio]')) await walker.press(tag, '.compared [type=radio]', 1);
        await typeInAll(walker, tag, '.step textarea:not([readonly])');
        if (await walker.count(tag, '.add #own')) {
          await walker.type(tag, '#own', typed());
          await walker.press(tag, '.add button');
        }
      }
      for (const way of handOvers) await walker.press(tag, `[data-way=${way}]`);
    }
  },

  'so-journey': async (walker) => {
    const tag = 'so-journey';
    await walker.press(tag, '.progress button');
    for (let step = 0; (await walker.count(tag, '.next-step')) && step < 10; step++) {
      if (await walker.count(tag, '[part=step] so-specialist-finder')) await walker.press(`${tag} so-specialist-finder`, '.choose');
      if (await walker.count(tag, '[part=step] so-appointment-request')) await walker.type(`${tag} so-appointment-request`, '[name=patientName]', typed());
      await walker.press(tag, '.next-step');
    }
    await walker.press(tag, '.back');
    await walker.type(`${tag} so-question-list`, '#own', typed());
    await walker.press(`${tag} so-question-list`, '.add button');
  },
};

/** Keeping in the tab, on the device, saving to a file, and clearing: where the page's `<so-case>` offers them. */
export const keeping = {
  tab: (walker) => walker.press('so-case', '.keeping .row button', 1),
  device: (walker) => walker.press('so-case', '.keeping .row button', 2),
  save: (walker) => walker.press('so-case', '.keeping .row:nth-of-type(2) button', 1),
  clear: async (walker) => {
    await walker.press('so-case', '.keeping > .quiet');
    await walker.press('so-case', 'dialog .primary');
  },
};
