/**
 * Hands text to the phone's own share sheet where there is one, else to the clipboard.
 *
 * @returns `shared` also where the patient closed the sheet; `refused` where neither is to be had
 */
export async function sendText(text: string): Promise<'shared' | 'copied' | 'refused'> {
  try {
    if ('share' in navigator) {
      await navigator.share({ text });
      return 'shared';
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
  }
  return (await copyText(text)) ? 'copied' : 'refused';
}

/** Copies text; `false` where the browser won't. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Saves a file under a name that says nothing to whoever sees it among the downloads. */
export function saveFile(content: string, name = 'notes.json', type = 'application/json'): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // Some browsers fetch it only after their own question where to save it.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
