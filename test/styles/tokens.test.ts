/** Every custom property is used, documented and told to tools; every brand of the stories can be read. */
import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import { contrastOf, contrastPairs, findLowContrast } from '../../demo/builder/contrast.ts';
import { darkenUntilReadable, derivePalette } from '../../demo/builder/derive-palette.ts';
import { readElements, readTokens, type Manifest } from '../../demo/builder/read-elements.ts';
import { token } from '../../src/styles/tokens.ts';
import { brands } from '../../stories/config/brands.ts';
import { findTokenUse } from '../../stories/pages/token-use.ts';

const manifest = (await (await fetch('/custom-elements.json')).json()) as Manifest;
const theming = await (await fetch('/docs/theming.md')).text();
const declared = readTokens(manifest);
const written = Object.values(token).map(({ cssText }) => /var\((--so-[\w-]+), (.+)\)$/.exec(cssText)!);
const byDefault = new Map(declared.map(({ name, byDefault: value }) => [name, value]));

it('the manifest has every custom property, with its default and a word on what it is for', () => {
  expect(declared.map(({ name, byDefault: value }) => [name, value])).to.deep.equal(written.map(([, name, value]) => [name, value]));
  for (const { name, description } of declared) expect(description, name).to.match(/\w{3}.*\.$/);
});

it('every custom property is used by some element, and no other one of ours is', () => {
  const use = findTokenUse(readElements(manifest).map(({ tag }) => tag));
  expect([...use.keys()].toSorted()).to.deep.equal(declared.map(({ name }) => name).toSorted());
});

it('docs/theming.md names every custom property, and none that is not there', () => {
  const named = new Set([...theming.matchAll(/--so-[a-z]+(?:-[a-z]+)+/g)].map(([name]) => name));
  expect([...named].toSorted()).to.deep.equal(declared.map(({ name }) => name).toSorted());
});

it('docs/theming.md names parts there are, and no others', () => {
  const parts = new Set(manifest.modules.flatMap(({ declarations = [] }) => declarations).flatMap((one) => (one as { cssParts?: { name: string }[] }).cssParts ?? []).map(({ name }) => name));
  const named = [...theming.matchAll(/::part\(([\w-]+)\)/g)].map(([, name]) => name!);
  expect(named).not.to.be.empty;
  for (const name of named) expect([...parts], name).to.include(name);
});

for (const [brand, values] of Object.entries(brands).filter(([name]) => name !== 'forced')) {
  it(`the brand ${brand} sets custom properties there are, and can be read`, () => {
    for (const name of Object.keys(values)) expect([...byDefault.keys()]).to.include(name);
    expect(findLowContrast((name) => values[name] ?? byDefault.get(name) ?? '')).to.deep.equal([]);
  });
}

it('the high-contrast brand keeps 7:1 for all text', () => {
  const colorOf = (name: string) => brands['summit']![name] ?? byDefault.get(name) ?? '';
  for (const { front, back, what } of contrastPairs.filter(({ least }) => least === 4.5)) {
    expect(contrastOf(colorOf(front), colorOf(back)), what).to.be.at.least(7);
  }
});

it('a palette made from any brand color can be read once it is darkened as far as is offered', () => {
  for (const color of ['#f2b632', '#ffffff', '#7fd1ae', '#ff5a5f', '#00a3e0', '#d7263d']) {
    const shade = darkenUntilReadable(color, (name) => byDefault.get(name) ?? '');
    const palette = derivePalette(shade ?? '');
    expect(palette.size, color).to.equal(5);
    expect(findLowContrast((name) => palette.get(name) ?? byDefault.get(name) ?? ''), color).to.deep.equal([]);
  }
});
