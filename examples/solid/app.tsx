import { createSignal } from 'solid-js';
import type { SpecialistFinder } from 'second-opinion-elements';
import 'second-opinion-elements/define.js';
import 'second-opinion-elements/solid.js';

export function App() {
  let finder: SpecialistFinder | undefined;
  const [ready, setReady] = createSignal(false);
  const [chosen, setChosen] = createSignal<string>();
  return (
    <main>
      <so-specialist-finder
        ref={(element) => (finder = element)}
        src="/specialists.csv"
        page-size={5}
        prop:filters={['language', 'insurance']}
        phone="+1 555 010 0199"
        on:so-ready={() => setReady(true)}
        on:so-specialist-chosen={() => setChosen(finder?.specialist?.name)}
      >
        Call us at +1 555 010 0199.
      </so-specialist-finder>
      <p id="ready">{ready() ? 'Ready' : 'Not yet'}</p>
      <p id="chosen">{chosen()}</p>
    </main>
  );
}
