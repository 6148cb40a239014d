import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findSpecialists } from '../../src/directory/find-specialists.ts';
import { countSpellingErrors } from '../../src/model/spelling-errors.ts';
import { foldName } from '../../src/directory/fold-name.ts';
import { buildSpecialistIndex } from '../../src/directory/specialist-index.ts';
import { makeRandom, misspell } from '../bench/records.ts';
import { sharedData } from '../support/shared-data.ts';
import { makeQuery, makeSpecialist, smallWorld } from './make-specialist.ts';

const names = [
  'Ana Silva',
  'Ana Sylva',
  'Siobhán O’Brien-Núñez',
  'Łukasz Sørensen',
  'Jon Smith',
  'John Smith',
  'Joan Smithson',
  'María José García',
  'Wei Li',
];
const index = buildSpecialistIndex(
  names.map((name, number) => makeSpecialist({ name, institution: number === 8 ? 'Harbor Cancer Center' : undefined })),
  smallWorld,
);

function find(words: string): string[] {
  return findSpecialists(index, makeQuery({ words })).groups.flatMap(({ found }) => found.map(({ specialist }) => specialist.name));
}

describe('search by name', () => {
  it('puts the closest spelling first', () => {
    expect(find('silva')).to.deep.equal(['Ana Silva', 'Ana Sylva']);
    expect(find('jon smith')).to.deep.equal(['Jon Smith', 'Joan Smithson', 'John Smith']);
  });

  it('takes words in any order, and beginnings of words', () => {
    expect(find('smiths joa')[0]).to.equal('Joan Smithson');
    expect(find('ana sil')[0]).to.equal('Ana Silva');
  });

  it('does without accents, apostrophes and titles', () => {
    expect(find('siobhan obriennunez')).to.deep.equal(['Siobhán O’Brien-Núñez']);
    expect(find('Lukasz Sorensen')).to.deep.equal(['Łukasz Sørensen']);
    expect(find('Dr. GARCIA, MD')).to.deep.equal(['María José García']);
  });

  it('does not mind a middle initial the directory lacks', () => {
    expect(find('Ana M. Silva')[0]).to.equal('Ana Silva');
    expect(find('x')).to.deep.equal([]);
  });

  it('finds the people of an institution', () => {
    expect(find('harbour cancer')).to.deep.equal(['Wei Li']);
  });

  it('matches all where nothing to look for is typed', () => {
    for (const words of ['', '  ', '.-', 'Dr.']) expect(find(words)).to.have.length(names.length);
  });

  it('counts errors as the textbook does', () => {
    const word = fc.stringMatching(/^[abc]{4,8}$/);
    fc.assert(
      fc.property(word, word, (typed, name) => {
        const least = Math.min(...[...Array(name.length + 1).keys()].map((end) => alignmentDistance(typed, name.slice(0, end))));
        expect(Math.min(3, countSpellingErrors(typed, name, 2))).to.equal(Math.min(3, least));
      }),
      { numRuns: 500 },
    );
  });

  it('finds every misspelled name of a real registry among its first twenty', async function () {
    this.timeout(20_000);
    const text = await (await sharedData(this, 'directories/nppes-individuals.csv')).text();
    const people = text
      .split('\n')
      .slice(1)
      .flatMap((line) => {
        const [, , , , , last, first] = line.split('","');
        return last && first ? [makeSpecialist({ name: `${first} ${last}` })] : [];
      });
    expect(people.length).to.be.above(1000);
    const registry = buildSpecialistIndex(people, smallWorld);
    const random = makeRandom(1);
    const missed = people.flatMap(({ id, name }) => {
      const typed = misspell(name.toLowerCase(), random);
      const { groups } = findSpecialists(registry, makeQuery({ words: typed, limit: 20 }));
      return groups.some(({ found }) => found.some(({ specialist }) => specialist.id === id)) ? [] : [`${typed} (${name})`];
    });
    expect(missed).to.deep.equal([]);
  });
});

describe('foldName', () => {
  it('leaves names of any script whole', () => {
    expect(foldName('  Æsa   THORSDÓTTIR ')).to.equal('aesa thorsdottir');
    expect(foldName('李 伟')).to.equal('李 伟');
    expect(foldName('Ольга Ёлкина')).to.equal('ольга елкина');
  });
});

/** Optimal string alignment, written out. */
function alignmentDistance(a: string, b: string): number {
  const cost: number[][] = [...Array(a.length + 1).keys()].map((row) =>
    [...Array(b.length + 1).keys()].map((column) => (row ? (column ? 0 : row) : column)),
  );
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      cost[row]![column] = Math.min(
        cost[row - 1]![column]! + 1,
        cost[row]![column - 1]! + 1,
        cost[row - 1]![column - 1]! + Number(a[row - 1] !== b[column - 1]),
        a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && row > 1 && column > 1 ? cost[row - 2]![column - 2]! + 1 : Infinity,
      );
    }
  }
  return cost[a.length]![b.length]!;
}
