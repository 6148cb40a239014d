/**
 * Middleware of the test server: the script and the data files of the release, as built, where a page without settings
 * looks for them, a frame in a folder of its own too.
 * Run `node scripts/build-data.js` after changing words or health content.
 */
export function releaseData(context, next) {
  context.path = context.path.replace(/^.*\/second-opinion\/(data\/|second-opinion\.js$)/, '/dist/$1');
  return next();
}
