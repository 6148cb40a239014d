import { Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, viewChild } from '@angular/core';
import type { FacetId, SpecialistFinder } from 'second-opinion-elements';
import 'second-opinion-elements/define.js';

@Component({
  selector: 'app-root',
  // Angular checks no attribute of a custom element; what goes through the class is checked.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <so-specialist-finder
        #finder
        src="/specialists.csv"
        page-size="5"
        [filters]="filters"
        phone="+1 555 010 0199"
        (so-ready)="ready.set(true)"
        (so-specialist-chosen)="choose()"
      >
        Call us at +1 555 010 0199.
      </so-specialist-finder>
      <p id="ready">{{ ready() ? 'Ready' : 'Not yet' }}</p>
      <p id="chosen">{{ chosen() }}</p>
    </main>
  `,
})
export class AppComponent {
  readonly finder = viewChild.required<ElementRef<SpecialistFinder>>('finder');
  readonly filters: readonly FacetId[] = ['language', 'insurance'];
  readonly ready = signal(false);
  readonly chosen = signal<string | undefined>(undefined);

  choose(): void {
    this.chosen.set(this.finder().nativeElement.specialist?.name);
  }
}
