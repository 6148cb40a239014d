// @web/test-runner-puppeteer brings puppeteer along; its own browser download is not used
// (see scripts/find-engines.js) and would fail an install on a machine without open internet.
module.exports = { skipDownload: true };
