import { Finder } from './finder';

export default function Page() {
  return (
    <main>
      <h1>Find a specialist</h1>
      <Finder />
    </main>
  );
}
