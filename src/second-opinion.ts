/** The one script. The build runs the guard (`embed/guard.ts`) before anything here. */
import './define.ts';
import { watchForTwins } from './embed/upgrade-twins.ts';

watchForTwins();
