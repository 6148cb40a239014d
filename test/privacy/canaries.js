/**
 * Answers that can be told from everything else on a page. What is typed has one beginning, so that one search finds all of it;
 * what is picked has to be a real choice.
 */
export const mark = 'Zqvx';

/** Text to type, another each time; short, as it is typed key by key. */
let count = 0;
export const typed = () => `${mark}${(count += 1)}`;

/** Picked or in digits: they are looked for wherever the words of our own content can't be. */
export const picked = { cancer: 'Adrenal cancer', cancerId: 'adrenal', zip: '59330', phone: '2025550173', year: '1931' };

/** What of the answers stands in a text. @param {string} text @returns {readonly string[]} */
export function answersIn(text) {
  const wanted = [mark, ...Object.values(picked)];
  return wanted.filter((answer) => text.toLowerCase().includes(answer.toLowerCase()));
}

/** What of the typed answers stands in a text. */
export const typedIn = (text) => (text.includes(mark) || text.includes(picked.phone) || text.includes(picked.zip) ? [mark] : []);
