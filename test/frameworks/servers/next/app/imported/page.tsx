'use client';
import * as elements from 'second-opinion-elements';
import 'second-opinion-elements/define.js';
import 'second-opinion-elements/react.js';

/** Everything imported where there is no window; and in the browser the elements are there before React is. */
export default function Page() {
  return (
    <main>
      <p id="imported">{Object.keys(elements).sort().join(' ')}</p>
      <so-specialist-finder src="/specialists.csv" page-size={5} filters="language insurance" phone="+1 555 010 0199">
        Call us at +1 555 010 0199.
      </so-specialist-finder>
    </main>
  );
}
