import { checkPageSettings } from './check-page-settings.ts';

// After every element is registered: they know which settings there are.
if (typeof document !== 'undefined') checkPageSettings(typeof __secondOpinion === 'undefined' ? undefined : __secondOpinion.script);
