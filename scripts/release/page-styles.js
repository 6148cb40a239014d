/** The release page's own style sheet: no font, no picture, nothing fetched. */
export const pageStyles = `
:root { color-scheme: light; --ink: #1b2733; --quiet: #4b5b6b; --line: #d5dde5; --accent: #0b5a7a; --paper: #fff; --back: #f4f7f9; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; }
header, main { max-width: 68rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem); }
h1 { margin: 0; font-size: clamp(1.8rem, 5vw, 2.6rem); line-height: 1.2; }
h2 { margin: 0 0 .75rem; font-size: 1.5rem; }
h3 { margin: 1.25rem 0 .5rem; font-size: 1.15rem; }
section { margin: 0 0 1.5rem; padding: clamp(1rem, 3vw, 2rem); background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; padding: 0; list-style: none; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; background: var(--back); border: 1px solid var(--line); border-radius: .5rem; font-size: .9rem; }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
caption { padding: 0 0 .5rem; text-align: left; color: var(--quiet); }
th, td { min-width: 8rem; padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-top: 0; }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
td { font-variant-numeric: tabular-nums; }
.quiet { color: var(--quiet); }
details { margin: .75rem 0; border: 1px solid var(--line); border-radius: .5rem; padding: .25rem 1rem; }
summary { padding: .5rem 0; font-weight: 600; cursor: pointer; }
dl { margin: 0; } dt { color: var(--quiet); } dd { margin: 0 0 .25rem; }
@media (width < 40rem) {
  table, caption, tbody, tr, th, td { display: block; }
  thead { display: none; }
  th, td { padding: .15rem 0; border: 0; }
  tr { padding: .6rem 0; border-top: 1px solid var(--line); }
  td::before { content: attr(data-head) ': '; color: var(--quiet); }
}
@media print { body { background: none; } nav { display: none; } section { border: 0; padding: 0; } .scroll { overflow: visible; } }
`;
