import { dayOf } from "./day-of";
import { namesIn } from "./names";
import { whyLeftOut } from "./why-left-out";

/** How many paragraphs a page may put above the article's first: section, headline, summary, byline, date. */
const paragraphsAbove = 6;
const longest = 160;

const byline = /^(?:(?:written|words|reported|story|posted|text)\s+)?by:?\s+\p{Lu}[^\n.!?:;]{2,80}$/iu;
const capital = /^\S+:?\s+(?:by\s+)?\p{Lu}/u;
const datePrefix = /^(?:(?:first|last|originally)\s+)?(?:published|updated|posted|modified)\b(?:\s+(?:on|at))?:?\s*/i;

/** Whole paragraphs that are none of an article's sentences, wherever they stand. */
const lines: readonly [RegExp, string][] = [
  [
    /^(?:skip |continue reading |story continues below |article continues (?:below|after) )?(?:the main story|this advertisement|advertisement|advert)$/i,
    whyLeftOut.advertisement,
  ],
  [
    /^(?:story|article) continues (?:below|after)\b.*$|^(?:sponsored|paid)(?: content| post)?$|^anzeige$/i,
    whyLeftOut.advertisement,
  ],
  [
    /^(?:scroll (?:down )?to continue|continue reading|skip to (?:the )?(?:main )?content|back to top|load more|show more|view (?:all )?comments)\b.{0,30}$/i,
    whyLeftOut.navigation,
  ],
  [
    /^(?:please )?(?:sign up|subscribe|register|join us|get (?:our|the))\b.*\b(?:newsletters?|inbox|e-?mails?|alerts?|updates|daily|weekly)\b/i,
    whyLeftOut.newsletter,
  ],
  [
    /^(?:sign up|subscribe)(?: now| today| here| for free)?[.!]?$|^(?:sign up|subscribe) (?:to|for) (?:our|the|your)\b/i,
    whyLeftOut.newsletter,
  ],
  [
    /^(?:related(?: (?:stories|articles?|coverage|content))?|read (?:more|also|next|this)|also read|see also|more (?:on this|from|stories|coverage)|watch|listen|recommended|don[’']t miss|you (?:may|might) (?:also )?like)\s*(?:[:|–—>»-]|$)/i,
    whyLeftOut.related,
  ],
  [/^(?:©|\(c\)|copyright\b).{0,60}(?:\d{4}|rights)|\ball rights reserved\.?$/i, whyLeftOut.copyright],
  [
    /^(?=.*[a-z])(?:(?:share|tweet|e-?mail|print|save|copy link|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|bookmark|comments?|this|article|story|on|via|\d+)(?:[\s,|•·]+|$))+$/i,
    whyLeftOut.share,
  ],
  [
    /^(?:(?:estimated |average )?read(?:ing)? time:?\s*)?(?:less than )?(?:\d+|a|one)[ -]?min(?:ute)?s?(?: read(?:ing time)?)?\.?$/i,
    whyLeftOut.readingTime,
  ],
  [
    /^(?:(?:file )?photo(?:graph)?s?|image|picture|video|graphic|illustration)(?: credits?| courtesy)?(?: by| of)?\s*[:/©]/i,
    whyLeftOut.caption,
  ],
  [
    /^\(?\p{Lu}[\p{L} .’'-]{2,40}\/\s*(?:AP|AFP|EPA|PA|Reuters|Getty(?: Images)?|Alamy|Shutterstock|Bloomberg|[A-Z]{2,5})(?: (?:Photo|Images|via [\w ]+))?\)?$/u,
    whyLeftOut.caption,
  ],
  [/^(?:hide|toggle|enlarge) (?:this )?(?:caption|image)$|^enlarge this image$/i, whyLeftOut.caption],
];

/**
 * Why a paragraph is none of an article's sentences, or null. `place` counts the article's paragraphs from 0: a byline or a date
 * stands at its head.
 */
export function furnitureWhy(paragraph: string, place: number): string | null {
  if (paragraph.length > longest) return null;
  const line = lines.find(([pattern]) => pattern.test(paragraph));
  if (line !== undefined) return line[1];
  if (place >= paragraphsAbove) return null;
  if (isByline(paragraph)) return whyLeftOut.byline;
  return isDateLine(paragraph) ? whyLeftOut.date : null;
}

/** The names in the line such as `By Ada Marsh` at the head of an article's paragraphs, or null. */
export function bylineIn(paragraphs: readonly string[]): string | null {
  const line = paragraphs.slice(0, paragraphsAbove).find(isByline);
  return line === undefined ? null : namesIn([line]);
}

/** `By Ada Marsh, Political Editor`, and no `By Tuesday the trams had stopped`. */
export function isByline(paragraph: string): boolean {
  return byline.test(paragraph) && capital.test(paragraph) && namesIn([paragraph]) !== null;
}

/** A date alone, with its hour; what ends like a sentence or runs on is the article's. */
export function isDateLine(paragraph: string): boolean {
  const line = paragraph.replace(datePrefix, "");
  if (line.length > 60 || (/[.!?]$/.test(line) && !/\b[ap]\.m\.$/i.test(line))) return false;
  return dayOf(line) !== null && !/[a-z]{3,}\s+[a-z]{3,}\s+[a-z]{3,}/.test(line);
}
