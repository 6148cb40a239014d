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
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}

/** Saves JSON under a name that says nothing to whoever sees it among the downloads. */
export function saveFile(json: string): void {
  const href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href, download: 'notes.json' }).click();
  // Some browsers fetch it only after their own question where to save it.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
