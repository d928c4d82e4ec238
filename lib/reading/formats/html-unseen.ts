const neverText = new Set(
  (
    "SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE SVG MATH CANVAS IFRAME OBJECT EMBED AUDIO VIDEO PICTURE IMG " +
    "FORM BUTTON SELECT INPUT TEXTAREA DIALOG NAV FIGURE FIGCAPTION"
  ).split(" "),
);
const rolesBeside = new Set(["navigation", "search", "dialog", "banner", "contentinfo"]);
const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether an element is nothing its reader sees as the article's text: code, a control, navigation, a picture with its caption. */
export function isUnseen(element: Element): boolean {
  const name = element.nodeName.toUpperCase();
  return (
    neverText.has(name) ||
    element.hasAttribute("hidden") ||
    element.getAttribute("aria-hidden") === "true" ||
    rolesBeside.has(element.getAttribute("role") ?? "") ||
    hiddenStyle.test(element.getAttribute("style") ?? "") ||
    (name === "SUP" && element.querySelector("a[href^='#']") !== null)
  );
}

/** Takes the unseen elements out of a page's body, so that a search for its main text does not weigh them. */
export function removeUnseen(parent: Element): void {
  for (const child of [...parent.children]) {
    if (isUnseen(child) && child.getAttribute("type") !== "application/ld+json") child.remove();
    else removeUnseen(child);
  }
}
