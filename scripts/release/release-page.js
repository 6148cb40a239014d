/** The page that shows a release: plain HTML, no script, one style sheet of its own. */
import { writeBook, writeChanges } from './book-page.js';
import { escapeHtml as text, table } from './html.js';
import { pageStyles } from './page-styles.js';

/**
 * @param {{ version: string, files: readonly { path: string, bytes: number, integrity: string }[], sbom: object,
 *   book: import('./content-book.js').Book, changes: object | undefined, line: string }} release
 * @returns {string} HTML
 */
export function writeReleasePage({ version, files, sbom, book, changes, line }) {
  const [{ integrity }] = files;
  const tag = `<script src="/second-opinion/${version}/second-opinion.js" integrity="${integrity}" defer></script>`;
  const { title, is, isNot } = book.intendedUse;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Second Opinion ${text(version)}</title>
<style>${pageStyles}</style>
</head>
<body>
<header>
<h1>Second Opinion ${text(version)}</h1>
<p>Everything in this release, for the web team, the security office and the review board.</p>
<nav aria-label="On this page"><ul>
<li><a href="#paste">Paste this</a></li><li><a href="#files">Files</a></li><li><a href="#upgrade">Caching and upgrade</a></li><li><a href="#sbom">What is in it</a></li><li><a href="#use">Intended use</a></li><li><a href="#changes">What changed</a></li><li><a href="#book">Content book</a></li>
</ul></nav>
</header>
<main>
<section id="paste"><h2>Paste this</h2>
<p>Put this folder on your own server as <code>/second-opinion/${text(version)}/</code>, and this tag into your page:</p>
<pre><code>${text(tag)}</code></pre>
<p>Where your site has a Content-Security-Policy, add each part of this line to the directive of the same name. It is needed, and it is enough:</p>
<pre><code>${text(line)}</code></pre>
<p>The hash covers everything that runs: the script holds the hash of each of its data files. With another script the browser refuses to run it, and your fallback stays.</p>
</section>
<section id="files"><h2>Files</h2>
${table('Files and their hashes', ['File', 'Bytes', 'Hash'], files.map((file) => [`<a href="${text(file.path)}">${text(file.path)}</a>`, file.bytes.toLocaleString('en-US'), `<code>${text(file.integrity)}</code>`]))}
<p>The same as data: <a href="integrity.json">integrity.json</a>, <a href="content-security-policy.txt">content-security-policy.txt</a>.</p>
</section>
<section id="upgrade"><h2>Caching and upgrade</h2>
<ul>
<li>Names of data files carry a hash of their content. A name never changes its content, so all files of a release may be cached for a year, as <code>immutable</code>.</li>
<li>Put a new release into a new folder, then change the tag. <strong>Leave the old folder in place</strong>: pages that are open, cached or restored run the old script, and it takes its own data files and no others.</li>
<li>Never put a new script at the address of an old one: pages that carry the old hash would refuse it.</li>
</ul>
</section>
<section id="sbom"><h2>What is in it</h2>
${table('Packages in the release', ['Package', 'Version', 'License', 'What for'], sbom.components.map(({ name, version: which, licenses, description }) => [text(name), text(which), text(licenses.map(({ license }) => license.id).join()), text(description)]))}
<p>As CycloneDX: <a href="sbom.cdx.json">sbom.cdx.json</a>.</p>
</section>
<section id="use"><h2>${text(title)}</h2>
<h3>What it is</h3>
<ul>${is.map((one) => `<li>${text(one)}</li>`).join('')}</ul>
<h3>What it is not</h3>
<ul>${isNot.map((one) => `<li>${text(one)}</li>`).join('')}</ul>
</section>
<section id="changes"><h2>What changed</h2>
${writeChanges(changes)}
</section>
<section id="book"><h2>Content book</h2>
${writeBook(book)}
<p>As data: <a href="content-book.json">content-book.json</a>.</p>
</section>
</main>
</body>
</html>
`;
}
