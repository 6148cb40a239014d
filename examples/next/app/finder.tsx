'use client';
import { useEffect, useRef, useState } from 'react';
import type { SpecialistFinder } from 'second-opinion-elements';
import 'second-opinion-elements/react.js';

export function Finder() {
  const finder = useRef<SpecialistFinder>(null);
  const [ready, setReady] = useState(false);
  const [chosen, setChosen] = useState<string>();

  // React 19 leaves a tag that came from the server as it is: no list is set on it, no listener added. Both are done here,
  // and only then is the element registered, so that it tells no one too early that it is ready.
  useEffect(() => {
    const element = finder.current!;
    const listening = new AbortController();
    element.filters = ['language', 'insurance'];
    element.addEventListener('so-ready', () => setReady(true), listening);
    element.addEventListener('so-specialist-chosen', () => setChosen(element.specialist?.name), listening);
    void import('second-opinion-elements/define.js');
    return () => listening.abort();
  }, []);

  return (
    <>
      <so-specialist-finder ref={finder} src="/specialists.csv" page-size={5} phone="+1 555 010 0199">
        Call us at +1 555 010 0199.
      </so-specialist-finder>
      <p id="ready">{ready ? 'Ready' : 'Not yet'}</p>
      <p id="chosen">{chosen}</p>
    </>
  );
}
