import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

/** Output of oxlint over files, with the project's own rules. */
function lint(files) {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
    const run = spawnSync(process.execPath, [resolve('node_modules/oxlint/bin/oxlint'), '-c', resolve('.oxlintrc.json'), '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { failed: run.status !== 0, said: run.stdout + run.stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a cycle of imports is refused', () => {
  const { failed, said } = lint({
    'a.ts': `import { b } from './b.ts';\nexport const a = (): number => b();\n`,
    'b.ts': `import { a } from './a.ts';\nexport const b = (): number => a();\n`,
  });
  assert.equal(failed, true);
  assert.match(said, /no-cycle/);
});

test('the same without a cycle is fine', () => {
  const { failed, said } = lint({
    'a.ts': `import { b } from './b.ts';\nexport const a = (): number => b();\n`,
    'b.ts': `export const b = (): number => 1;\n`,
  });
  assert.equal(failed, false, said);
});
