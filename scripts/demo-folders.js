/** Node's own modules only: `npm start` reads this before anything is installed. */
import { fileURLToPath } from 'node:url';

const folder = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where the embed builder's script is built; it is no part of the package. */
export const builderFolder = folder('.cache/builder/');

/** Address prefix → folder, as `npm start` serves the demo. */
export const demoFolders = { '/': folder('demo'), '/second-opinion/': folder('dist'), '/builder/made/': builderFolder };
