/** Every request of the page on which all elements stand, and why it is made. The list is the whole of what the hospital set up. */

/** Without the hash of a data file's content in its name. */
export const withoutHash = (url) => url.replace(/\.[0-9a-f]{8}\.(json|txt)$/, '.$1');

const data = (file) => `GET /second-opinion/data/${file}`;

/**
 * @type {readonly { request: string, why: string, times?: number, byPage?: true, isPicture?: true }[]} `times` where more than
 *   one element asks; `byPage` where the page's own tags do; `isPicture` where the browser does, as for any picture
 */
export const setUp = [
  { request: 'GET /', why: 'the page', byPage: true },
  { request: 'GET /recorder.js', why: 'the page’s own script, which notes what it is told', byPage: true },
  { request: 'GET /start.js', why: 'the same', byPage: true },
  { request: 'GET /custom-elements.json', why: 'the same', byPage: true },
  { request: 'GET /second-opinion/second-opinion.js', why: 'the script', byPage: true },
  { request: data('cancers.json'), why: 'types of cancer, all of them' },
  ...['case', 'specialist-finder', 'appointment-request', 'records-checklist', 'question-list', 'explainer', 'decision-guide', 'journey'].map((name) => ({ request: data(`${name}.json`), why: `words of \`<so-${name}>\`` })),
  { request: 'GET /specialists.csv', times: 2, why: 'the hospital’s list, whole: `src` of the finder and of the one in the journey' },
  { request: 'GET /records.json', times: 2, why: 'the hospital’s changes: `src` of the checklist and of the one in the journey' },
  { request: 'GET /photos/doctor.svg', why: 'photos of specialists that are shown, from the hospital’s own addresses', isPicture: true },
  { request: data('postal-codes.json').replace('json', 'txt'), why: 'all ZIP codes of the country, whole, once a patient names a place: which one stays here' },
  { request: data('cities.txt'), why: 'all cities of the country, whole, once a town is typed that is not in the list' },
  { request: 'POST /appointments', why: 'the request for an appointment, to `request-endpoint`, when “Send” was pressed' },
];
