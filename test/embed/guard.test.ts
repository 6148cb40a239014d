import { expect } from '@open-wc/testing';
import { guard } from '../../src/embed/guard.ts';

const key = Symbol.for('second-opinion/script@1');

function warningsOf(work: () => unknown): string[] {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (message: string) => heard.push(message);
  try {
    work();
  } finally {
    console.warn = warn;
  }
  return heard;
}

describe('the guard', () => {
  before(() => {
    const { trustedTypes } = window as { trustedTypes?: unknown };
    expect(key in window).to.equal(false);
    const heard = warningsOf(() => {
      const outcome = guard('1.0.0')!;
      expect(outcome.version).to.equal('1.0.0');
      expect(Boolean(outcome.policy)).to.equal(Boolean(trustedTypes));
    });
    expect(heard).to.deep.equal([]);
  });

  it('is silent about the same version, and lets it run once', () => {
    const heard = warningsOf(() => expect(guard('1.0.0')).to.equal(undefined));
    expect(heard).to.deep.equal([]);
  });

  it('warns once about another version and leaves the first in charge', () => {
    const heard = warningsOf(() => expect(guard('2.0.0')).to.equal(undefined));
    expect(heard).to.deep.equal(['second-opinion 2.0.0: version 1.0.0 is already on this page and stays in charge.']);
  });

  it('leaves one symbol on the page and no name', () => {
    expect(Object.keys(window).filter((name) => /second/i.test(name))).to.deep.equal([]);
    expect(Object.getOwnPropertySymbols(window)).to.include(key);
  });
});
