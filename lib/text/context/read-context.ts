import { type Day, parseDay } from "../dates/calendar";
import { months } from "../lexicon/time-words";
import { contains, type Extent } from "../span";

/** What the article says about itself: its headline, and the stretches that are byline, dateline or boilerplate. */
export type ArticleContext = {
  headline: Extent | null;
  frame: Extent[];
  published: Day | null;
  isFrame: (extent: Extent) => boolean;
};

const monthName =
  "(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
const fullDate = new RegExp(
  `(?:(\\d{4}-\\d\\d-\\d\\d)|\\b(\\d{1,2})(?:st|nd|rd|th)? ${monthName},? (\\d{4})|\\b${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}))`,
  "i",
);
const onlyDate = new RegExp(
  `^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${monthName},? \\d{4}|${monthName} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d)[.,]?$`,
);
const byline = /^(?:By|Text by|Story by|Words by|Reported by|Published|Updated|Posted|Last updated)\b:? /;
const caption =
  /^(?:Photo(?:graph)?s?|Image|Picture|File photo|Credit|Caption|Video|Graphic|Source|Sources|Related(?: news)?|Read more|Share this|Copyright|©|Editing by|Reporting by|Additional reporting)\b ?[:—–-]/i;
const captionEnd = /(?:\b(?:Photo|Image|Picture)|\((?:Photo|Image|Picture))(?::| by | courtesy)[^.]{0,80}\.?\)?$/i;
/** `LEITH, Scotland, March 14, 2024 (Agency) — `; `LONDON — `; `PARIS (AFP) - `; `March 14 (Agency) - `; `PARIS, MARCH 14, 2024: `. */
const dateline =
  /^(?:(?:\p{Lu}{3,}|\p{Lu}{1,2}\.? \p{Lu}{3,})[\p{L}\p{N} .,'’/-]{0,80}(?:\([^()]{2,40}\) ?)?|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})? \([^()]{2,40}\) ?)(?:—|–|--| - |- ) ?|^\p{Lu}{3,}[\p{L} .,]{0,40}, (?:\p{L}{3,9}\.? \d{1,2},|\d{1,2} \p{L}{3,9},?) \d{4}: ?/u;
const headEnd = /[.!?…]["”’'»)]*$/;

/** Reads the frame of an article; `publishedAt` (ISO 8601), where given, wins over the dateline. Looks at each paragraph once. */
export function readContext(text: string, paragraphs: readonly Extent[], publishedAt: string | null): ArticleContext {
  const frame: Extent[] = [];
  let published = parseDay(publishedAt);
  const first = paragraphs[0];
  const headline =
    first && first.end - first.start < 200 && !headEnd.test(text.slice(first.start, first.end)) && paragraphs.length > 1
      ? first
      : null;
  paragraphs.forEach((paragraph, index) => {
    const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 400));
    const short = paragraph.end - paragraph.start < 160;
    const line = index < 6 ? dateline.exec(words)?.[0] : undefined;
    if (
      (short &&
        ((index < 6 && byline.test(words) && !headEnd.test(words)) || onlyDate.test(words) || caption.test(words))) ||
      (short && captionEnd.test(words) && index > 0 && words.length < 80)
    ) {
      frame.push(paragraph);
      if (index < 6) published ??= readDate(words);
    } else if (line && paragraph !== headline) {
      frame.push({ start: paragraph.start, end: paragraph.start + line.length });
      published ??= readDate(line);
    }
  });
  return { headline, frame, published, isFrame: (extent) => isWithin(frame, extent) };
}

/** Whether one of the ascending, disjoint `parts` holds the extent. */
function isWithin(parts: readonly Extent[], extent: Extent): boolean {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) < extent.end) low = middle + 1;
    else high = middle;
  }
  const part = parts[low];
  return part !== undefined && contains(part, extent);
}

function readDate(words: string): Day | null {
  const match = fullDate.exec(words);
  if (!match) return null;
  const [, iso, day, month, year, monthFirst, dayAfter, yearAfter] = match;
  if (iso) return parseDay(iso);
  const number = months[(month ?? monthFirst ?? "").toLowerCase()] ?? 0;
  return parseDay(
    `${year ?? yearAfter}-${String(number).padStart(2, "0")}-${String(day ?? dayAfter).padStart(2, "0")}`,
  );
}
