import 'second-opinion-elements/react.js';

/** No component of the browser's: the tag as on any page, and the one script. */
export default function Page() {
  return (
    <main>
      <so-specialist-finder src="/specialists.csv" page-size={5} filters="language insurance" phone="+1 555 010 0199">
        Call us at +1 555 010 0199.
      </so-specialist-finder>
      <script src="/second-opinion/second-opinion.js" defer />
    </main>
  );
}
