import { report } from '../host/report.ts';
import { setPageSettings } from '../host/page-settings.ts';
import { setDataBase } from '../sources/data-base.ts';
import { allowOrigins } from '../sources/own-origins.ts';
import { readPageSettings } from './read-page-settings.ts';

/** Puts what the page's own tags say in force. */
export function preparePage(script: HTMLScriptElement | undefined): void {
  const { settings, origins, base } = readPageSettings(script, document.head);
  setPageSettings(settings);
  const bad = allowOrigins(origins).map((origin) => `data-origins: "${origin}" is not an address such as https://data.hospital.example.`);
  const beside = base ?? (script?.src && 'data/');
  try {
    if (beside) setDataBase(new URL(beside.replace(/\/*$/, '/'), base === undefined ? script?.src : document.baseURI));
  } catch {
    bad.push(`data-base: "${beside}" is not an address.`);
  }
  report(document.documentElement, 'addresses', bad);
}
