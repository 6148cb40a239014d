/**
 * What WordPress leaves of each form, by who pastes it where: KSES for authors, wpautop outside blocks, TinyMCE in
 * Visual. Held against `docs/survival/wordpress.json`; after a change that is meant:
 * `UPDATE_GOLDEN=1 npm run test:cms -- test/cms/survival.test.js`, and read the diff.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { forms } from './site/forms.js';
import { lookAtForms } from './site/look-at-forms.js';
import { fillPage, pageFile, readRecord, recordFile } from './site/survival-record.js';
import { runPhp, setOption, useBrowser } from './site/use-site.js';
import { pasteInText, throughVisual } from './site/write-classic.js';

const inBlock = (markup) => `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->`;

describe('what survives WordPress', () => {
  const { visit, signIn } = useBrowser();
  before(() => setOption('test_classic_editor', '1'));
  after(() => setOption('test_classic_editor', ''));

  it('is what the docs say', async () => {
    const editor = await signIn('administrator');
    const pieces = {};
    for (const [form, markup] of Object.entries(forms)) {
      await pasteInText(editor, form, markup);
      const visual = await throughVisual(editor);
      for (const name of ['administrator', 'author']) {
        pieces[`${form}|Custom HTML, ${name}`] = { name, markup: inBlock(markup) };
        pieces[`${form}|Text, ${name}`] = { name, markup };
        pieces[`${form}|Visual and back, ${name}`] = { name, markup: visual };
      }
    }
    const published = runPhp(`return include '${join(import.meta.dirname, 'site/publish-forms.php')}';`, pieces);
    const page = await visit();
    const rows = [];
    for (const [key, { kept, shown }] of Object.entries(published)) {
      const [form, way] = key.split('|');
      rows.push({ form, way, became: await lookAtForms(page, shown), kept, shown });
    }
    const version = runPhp('return $GLOBALS["wp_version"];').split('.').slice(0, 2).join('.');
    const record = { version, rows };
    if (env.UPDATE_GOLDEN) {
      writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
      writeFileSync(pageFile, fillPage(readFileSync(pageFile, 'utf8'), record));
    }
    // Another version may write the same markup another way; what becomes of it must be the same.
    const compared = ({ rows }) => rows.map(({ kept, shown, ...row }) => (record.version === readRecord().version ? { ...row, kept, shown } : row));
    assert.deepEqual(compared(record), compared(readRecord()));
  });
});
