/**
 * A page in a real browser, the same in every engine: what tests of whole pages need, and no more. Pages come from
 * servers on loopback; what runs in them by `run` is not subject to their policy.
 */
import { launchPuppeteer } from './puppeteer-browser.js';
import { launchWebkit } from './webkit-browser.js';
import { findEngines } from '../../../scripts/find-engines.js';

/**
 * @typedef {object} BrowserPage
 * @property {(url: string) => Promise<void>} goto resolves once the page is loaded
 * @property {<Result>(inPage: (...values: any[]) => Result | Promise<Result>, ...values: unknown[]) => Promise<Result>} run
 *   calls a function in the page, with values and a result that can be written as JSON
 * @property {{ press: (key: string) => Promise<unknown>, type: (text: string) => Promise<unknown> }} keyboard real keys
 * @property {() => readonly string[]} asked addresses the browser asked for, as it reports them; empty in WebKit, which
 *   reports none
 * @property {() => readonly string[]} errors what the browser reports as wrong: errors no one caught, errors and warnings
 *   in the console; empty in WebKit, which reports none
 * @property {() => Promise<void>} close
 *
 * @typedef {{ name: string, open: () => Promise<BrowserPage>, close: () => Promise<void> }} Browser
 */

const launchers = { chromium: launchPuppeteer, firefox: launchPuppeteer, webkit: launchWebkit };

/** Engines to run in: those of the variable ENGINES, else all on this machine. @type {readonly string[]} */
export const enginesHere = Object.keys(findEngines()).filter((name) => !process.env['ENGINES'] || process.env['ENGINES'].split(',').includes(name));

/**
 * Starts a browser.
 *
 * @param {string} name
 * @returns {Promise<Browser>}
 */
export async function launchBrowser(name) {
  return { name, ...(await launchers[name](name, findEngines()[name])) };
}
