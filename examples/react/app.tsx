import { useRef, useState } from 'react';
import type { SpecialistFinder } from 'second-opinion-elements';
import 'second-opinion-elements/define.js';
import 'second-opinion-elements/react.js';

export function App() {
  const finder = useRef<SpecialistFinder>(null);
  const [ready, setReady] = useState(false);
  const [chosen, setChosen] = useState<string>();
  return (
    <main>
      <so-specialist-finder
        ref={finder}
        src="/specialists.csv"
        page-size={5}
        filters={['language', 'insurance']}
        phone="+1 555 010 0199"
        onso-ready={() => setReady(true)}
        onso-specialist-chosen={() => setChosen(finder.current?.specialist?.name)}
      >
        Call us at +1 555 010 0199.
      </so-specialist-finder>
      <p id="ready">{ready ? 'Ready' : 'Not yet'}</p>
      <p id="chosen">{chosen}</p>
    </main>
  );
}
