import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { describe, it } from 'node:test';
import { elementNames, packageJson, root } from '../../scripts/build/bundle.js';

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));

/** Runs a line of code as an ES module in Node, where there is no page. */
const runInNode = (code) => execFileSync(execPath, ['--input-type=module', '--eval', code], { cwd: root, encoding: 'utf8' });

describe('the package', () => {
  it('resolves every export, with its types', () => {
    const paths = Object.entries(packageJson.exports).flatMap(([, target]) => (typeof target === 'string' ? [target] : Object.values(target)));
    const files = paths.flatMap((path) => (path.includes('elements/*') ? elementNames.map((name) => path.replaceAll('*', name)) : [path]));
    for (const file of files.filter((path) => !path.includes('*'))) assert.ok(existsSync(join(root, file)), file);
  });

  for (const entry of ['.', './define.js', ...elementNames.map((name) => `./elements/${name}.js`)]) {
    it(`can be imported on a server, where there is no page: ${entry}`, () => {
      const name = entry.replace(/^\./, packageJson.name);
      assert.equal(runInNode(`await import('${name}'); console.log('there');`).trim(), 'there');
    });
  }

  it('gives classes, events and nothing registered from its main module', () => {
    const code = `const all = await import('${packageJson.name}'); console.log(Object.keys(all).sort().join());`;
    assert.equal(runInNode(code).trim(), 'AppointmentRequest,AppointmentSendEvent,AppointmentSentEvent,CaseChangedEvent,CaseElement,DecisionGuide,Explainer,FailedEvent,GuideChangedEvent,Journey,PrintEvent,QuestionList,QuestionsChangedEvent,ReadyEvent,RecordChangedEvent,RecordsChecklist,SavedEvent,SpecialistChosenEvent,SpecialistFinder,StepChangedEvent');
  });

  it('has one version everywhere', () => {
    assert.match(readFileSync(join(root, 'src/host/define-element.ts'), 'utf8'), new RegExp(`version = '${packageJson.version}'`));
  });

  it('lists every element in its manifest', () => {
    const tags = manifest.modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
    assert.deepEqual(tags.sort(), elementNames.map((name) => `so-${name}`).sort());
  });

  it('describes every attribute, part, event and state in its manifest', () => {
    for (const { declarations = [] } of manifest.modules) {
      for (const { tagName, attributes = [], cssParts = [], events = [], cssStates = [], members = [] } of declarations) {
        if (!tagName) continue;
        const described = attributes.map((attribute) => ({ ...members.find(({ name }) => name === attribute.fieldName), ...attribute }));
        for (const { name, description } of [...described, ...cssParts, ...events, ...cssStates]) assert.ok(name && description, `${tagName}: ${name}`);
      }
    }
  });

  for (const check of ['scripts/build-data.js', 'scripts/generate-schema.js']) {
    it(`has committed what ${check} makes`, () => {
      const { status, stderr } = spawnSync(execPath, [check, '--check'], { cwd: root, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    });
  }
});
