const neverText = [
  "script:not([type='application/ld+json'])",
  "style, template, noscript, svg, math, canvas, iframe, object, embed, audio, video, picture, img",
  "form, button, select, input, textarea, dialog",
  "nav, figure, figcaption, [role=navigation], [role=search], [role=dialog]",
  "[hidden], [aria-hidden=true], [aria-modal=true]",
].join(", ");

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Takes out of a page what its reader does not see as text: code, controls, navigation, pictures with their captions. */
export function pruneHtml(document: Document): void {
  for (const element of document.querySelectorAll(neverText)) element.remove();
  for (const element of document.querySelectorAll("[style]")) {
    if (hiddenStyle.test(element.getAttribute("style") ?? "")) element.remove();
  }
  for (const mark of document.querySelectorAll("sup a[href^='#']")) mark.closest("sup")?.remove();
}
