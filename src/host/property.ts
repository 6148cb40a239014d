import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { bare } from '../model/bare.ts';

/** Lit's decorator without what it brings for standard decorators, which we don't compile to: a third of a kilobyte. */
export function property(options: PropertyDeclaration = {}): (prototype: ReactiveElement, name: string) => void {
  return (prototype, name) => (prototype.constructor as typeof ReactiveElement).createProperty(name, bare(options));
}

/** What an element keeps to itself, and is drawn anew for. */
export function state(): ReturnType<typeof property> {
  return property({ state: true, attribute: false });
}
