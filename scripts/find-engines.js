/**
 * Finds the browsers that tests run in: environment variable, then PATH, then where Debian and friends put them.
 * Node's own modules only: this runs before anything is installed.
 */
import { accessSync, constants, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/** All engines, in the order they run. */
export const engineNames = ['chromium', 'firefox', 'webkit'];

const programs = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/usr/lib/firefox-esr/firefox-esr', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  webkitDriver: { variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'], places: ['/usr/libexec/WebKitWebDriver'] },
  webkitBrowser: { variable: 'MINIBROWSER_PATH', names: ['MiniBrowser'], get places() { return miniBrowserPlaces(); } },
  display: { variable: 'XVFB_PATH', names: ['Xvfb'], places: [] },
};

/**
 * What is on this machine.
 *
 * @returns {{ chromium?: { browser: string }, firefox?: { browser: string },
 *   webkit?: { browser: string, driver: string, display: string } }} absolute paths; an engine is left out when a part of it is missing
 */
export function findEngines() {
  const engines = {};
  const chromium = findProgram(programs.chromium);
  if (chromium) engines.chromium = { browser: chromium };
  const firefox = findProgram(programs.firefox);
  if (firefox) engines.firefox = { browser: firefox };
  const webkit = {
    browser: findProgram(programs.webkitBrowser),
    driver: findProgram(programs.webkitDriver),
    display: findProgram(programs.display),
  };
  if (webkit.browser && webkit.driver && webkit.display) engines.webkit = webkit;
  return engines;
}

/** Absolute path of a program, or `undefined`. A variable that is set and wrong counts as missing, so that the mistake is seen. */
function findProgram({ variable, names, places }) {
  const chosen = process.env[variable];
  if (chosen) return isProgram(chosen) ? chosen : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return !isSnapStub(path);
  } catch {
    return false;
  }
}

/** Ubuntu's chromium-browser and firefox packages are scripts that only call the snap, which containers don't have. */
function isSnapStub(path) {
  const { size } = statSync(path);
  const snap = size < 10_000 ? /\/snap\/bin\/[\w.-]+/.exec(readFileSync(path, 'utf8'))?.[0] : undefined;
  return snap !== undefined && !existsSync(snap);
}

/** MiniBrowser lies in the library folder of its WebKitGTK version, which differs by distribution and processor. Looked for anew each time: an install may have just brought it. */
function miniBrowserPlaces() {
  const roots = ['/usr/lib', '/usr/libexec', '/usr/lib64', ...foldersIn('/usr/lib').filter((folder) => folder.includes('-linux-'))];
  return roots.flatMap((root) =>
    foldersIn(root)
      .filter((folder) => /\/webkit(2gtk|gtk)-\d/.test(folder))
      .sort()
      .reverse()
      .map((folder) => join(folder, 'MiniBrowser')),
  );
}

function foldersIn(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(findEngines(), null, 2));
