/** Opens whatever is folded around a field and puts the cursor in it, once the page has drawn what led here. */
export function focusOn(selector: string) {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>(selector);
    for (let up = field?.closest("details"); up; up = up.parentElement?.closest("details")) up.open = true;
    field?.focus();
  });
}
