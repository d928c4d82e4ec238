/**
 * Opens whatever is folded around a field and puts the cursor in it: at once where the field can take it, so that the very
 * next letter typed lands there, else once the page has drawn what led here.
 */
export function focusOn(selector: string) {
  if (!focusNow(selector)) requestAnimationFrame(() => focusNow(selector));
}

function focusNow(selector: string): boolean {
  const field = document.querySelector<HTMLElement>(selector);
  if (!field) return false;
  for (let up = field.closest("details"); up; up = up.parentElement?.closest("details") ?? null) up.open = true;
  field.focus();
  return document.activeElement === field;
}
