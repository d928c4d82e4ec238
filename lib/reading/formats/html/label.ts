import { whyLeftOut } from "../why-left-out";

/** Hold code, sound or pictures: no words that anybody reads. */
const wordless = new Set(
  "SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE SVG CANVAS IFRAME OBJECT EMBED AUDIO VIDEO RP LINK META".split(" "),
);
const byName: Record<string, string> = {
  ASIDE: whyLeftOut.beside,
  BUTTON: whyLeftOut.control,
  DEL: whyLeftOut.deleted,
  DIALOG: whyLeftOut.notice,
  FIGCAPTION: whyLeftOut.caption,
  INPUT: whyLeftOut.control,
  MATH: whyLeftOut.formula,
  NAV: whyLeftOut.navigation,
  OPTION: whyLeftOut.control,
  RT: whyLeftOut.pronunciation,
  S: whyLeftOut.deleted,
  SELECT: whyLeftOut.control,
  STRIKE: whyLeftOut.deleted,
  TEXTAREA: whyLeftOut.control,
};
const byRole: Record<string, string> = {
  banner: whyLeftOut.navigation,
  contentinfo: whyLeftOut.beside,
  dialog: whyLeftOut.notice,
  navigation: whyLeftOut.navigation,
  search: whyLeftOut.control,
};
/** Words in the classes and the id of an element that say what it is; the first that fits. */
const byClass: readonly [RegExp, string][] = [
  [/\b(?:cookies?|gdpr|consent)\b/, whyLeftOut.notice],
  [/\b(?:captions?|credits?|photocredit|cutline)\b/, whyLeftOut.caption],
  [/\b(?:newsletters?|subscribe|subscription|sign ?up|paywall|regwall)\b/, whyLeftOut.newsletter],
  [/\b(?:advert\w*|ads?|adslot|sponsored|dfp|ad (?:unit|slot|container|wrapper))\b/, whyLeftOut.advertisement],
  [
    /\b(?:related|recommend\w*|read ?more|more (?:stories|news|on)|outbrain|taboola|promos?|teasers?|trending|most read)\b/,
    whyLeftOut.related,
  ],
  [/\b(?:share|sharing|sharebar|social|addthis)\b/, whyLeftOut.share],
  [/\b(?:comments?|disqus)\b/, whyLeftOut.comments],
  [/\bpull ?quotes?\b/, whyLeftOut.pullQuote],
  [/\b(?:breadcrumbs?|navbar|navigation|(?:main|site|nav) menu|pagination|skip link)\b/, whyLeftOut.navigation],
  [/\bread(?:ing)? ?time\b/, whyLeftOut.readingTime],
  [/\bcopyright\b/, whyLeftOut.copyright],
  [/\b(?:byline|authors?)\b/, whyLeftOut.byline],
  [/\b(?:dateline|timestamp|pubdate|publish(?:ed)? (?:date|time)|post (?:date|meta)|article date)\b/, whyLeftOut.date],
];
const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What is labelled by a class alone may be no larger: `comments-open` on the whole page says nothing of its words. */
const mostWords = 600;
const mostShare = 0.2;

export const isWordless = (element: Element) => wordless.has(element.nodeName.toUpperCase());

/** Says why an element's words are none of the article's, or null. `sizes` are of all elements of the page. */
export function labeller(sizes: Sizes): (element: Element) => string | null {
  return (element) => {
    const name = element.nodeName.toUpperCase();
    const hidden = element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true";
    if (hidden || hiddenStyle.test(element.getAttribute("style") ?? "")) return whyLeftOut.hidden;
    if (name === "FORM") return isPage(element, sizes) ? null : whyLeftOut.control;
    if (name === "FOOTER") return element.closest("article, main, blockquote") ? null : whyLeftOut.beside;
    const named = byName[name] ?? byRole[element.getAttribute("role") ?? ""];
    if (named !== undefined) return named;
    if (["HTML", "BODY", "MAIN", "ARTICLE", "P", "H1"].includes(name) && !element.hasAttribute("class")) return null;
    return ["HTML", "BODY", "MAIN", "ARTICLE", "H1"].includes(name) ? null : labelOfClass(element, sizes);
  };
}

function labelOfClass(element: Element, sizes: Sizes): string | null {
  const said = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  if (said === " ") return null;
  const tokens = said
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[^A-Za-z]+/g, " ")
    .toLowerCase();
  const label = byClass.find(([pattern]) => pattern.test(tokens))?.[1];
  if (label === undefined) return null;
  const size = sizes.of(element);
  const heads = element.querySelector("h1") !== null;
  return !heads && size <= Math.max(mostWords, sizes.whole * mostShare) ? label : null;
}

/** Some servers wrap the whole page in one form. */
function isPage(form: Element, sizes: Sizes): boolean {
  return form.querySelector("h1") !== null || sizes.of(form) > sizes.whole / 2;
}

export interface Sizes {
  whole: number;
  of: (element: Element) => number;
}

/** How much text each element holds, counted once for all of them. */
export function sizesIn(root: Element): Sizes {
  const sizes = new Map<Element, number>();
  const count = (element: Element): number => {
    let size = 0;
    for (const child of element.childNodes) {
      if (child.nodeType === 3) size += (child.nodeValue ?? "").trim().length;
      else if (isElement(child) && !isWordless(child)) size += count(child);
    }
    sizes.set(element, size);
    return size;
  };
  const whole = count(root);
  return { whole, of: (element) => sizes.get(element) ?? 0 };
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
