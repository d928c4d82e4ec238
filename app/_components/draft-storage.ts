/** More than a browser keeps for one site beside everything else, in UTF-16 units: longer texts come from files. */
export const longestDraft = 1_000_000;

// A browser may forbid storage altogether, or have no room left; then a draft lives as long as the page.
export function readDraft(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a draft; an empty or too long one goes. */
export function writeDraft(key: string, text: string) {
  try {
    if (text && text.length <= longestDraft) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
  } catch {
    // as above
  }
}
