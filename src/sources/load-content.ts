import { useVocabulary } from '../content/cancer-vocabulary.ts';
import type { Vocabulary } from '../model/cancer-type.ts';
import { learnEnglish } from '../text/english.ts';
import type { Template } from '../text/template.ts';
import { loadPinnedData } from './pinned-data.ts';
import type { PinnedName } from './pinned-files.ts';
import { parseJson } from '../model/bare.ts';

/** What a content file holds: words by id, and whatever else the element it belongs to is made of. */
export interface ContentFile {
  readonly words: Readonly<Record<string, Template>>;
  /** Only the file `cancers`. */
  readonly vocabulary?: Vocabulary;
}

const loaded = new Map<PinnedName, Promise<ContentFile>>();

/**
 * The words and health content of an element, from its pinned file: once a page. Its words can be said from then on.
 *
 * @throws RequestFailed where the file can't be had; it is tried again when it is next asked for
 */
export function loadContent<Content extends ContentFile>(name: PinnedName): Promise<Content> {
  let content = loaded.get(name);
  if (!content) {
    content = loadPinnedData(name).then((text) => {
      const file = parseJson(text) as ContentFile;
      learnEnglish(file.words);
      if (file.vocabulary) useVocabulary(file.vocabulary);
      return file;
    });
    loaded.set(name, content);
    content.catch(() => loaded.delete(name));
  }
  return content as Promise<Content>;
}
