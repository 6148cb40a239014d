import { providePageCase } from '../case/page-case.ts';

// Before any element is registered: elements on the page ask for their case as they are upgraded.
if (typeof document !== 'undefined') providePageCase();
