let base: URL | undefined;

/** Where the data files of this release lie. Called once, at start, by `embed/`. */
export function setDataBase(url: URL): void {
  base = url;
}

/** The folder of the data files, with a slash at its end: what the page set, else `second-opinion/data/` beside the page. */
export function dataBase(): URL {
  return base ?? new URL('second-opinion/data/', document.baseURI);
}
