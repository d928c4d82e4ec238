/** Opens whatever is folded around a field and puts the cursor in it, once the page has drawn what led here. */
export function focusOn(selector: string) {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>(selector);
    for (let up = field?.closest("details"); up; up = up.parentElement?.closest("details")) up.open = true;
    field?.focus();
  });
}

/** Brings a claim's words into sight where they are not already. */
export function revealWords(article: HTMLElement | null, number: number | null) {
  const words = number === null ? null : article?.querySelector(`[data-claims~="${number}"]`);
  const pane = article?.parentElement;
  if (!words || !pane) return;
  const [box, window] = [words.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (box.top < window.top + 40 || box.bottom > window.bottom - 40) words.scrollIntoView({ block: "center" });
}
