import { type Day, parseDay, weekday } from "../dates/calendar";
import { months, weekdays } from "../lexicon/time-words";
import { contains, type Extent } from "../span";

/** What the article says about itself: its headline, and the stretches that are byline, dateline or boilerplate. */
export type ArticleContext = {
  headline: Extent | null;
  frame: Extent[];
  published: Day | null;
  /** The year of `published` is a stand-in: a dateline without one gave the day, and no part of the text the year. */
  yearOpen: boolean;
  isFrame: (extent: Extent) => boolean;
};

const monthName =
  "(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
const fullDate = new RegExp(
  `(?:(\\d{4}-\\d\\d-\\d\\d)|\\b(\\d{1,2})(?:st|nd|rd|th)? ${monthName},? (\\d{4})|\\b${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}))`,
  "i",
);
const onlyDate = new RegExp(
  `^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${monthName},? \\d{4}|${monthName} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d)(?:[.,]|\\. [A-Z].{0,60})?$`,
);
const byline = /^(?:By|Text by|Story by|Words by|Reported by|Published|Updated|Posted|Last updated)\b:? /;
const caption =
  /^(?:Photo(?:graph)?s?|Image|Picture|File photo|Credit|Caption|Video|Graphic|Source|Sources|Related(?: news)?|Read more|Share this|Copyright|©|Editing by|Reporting by|Additional reporting)\b ?[:—–-]/i;
const captionEnd = /(?:\b(?:Photo|Image|Picture)|\((?:Photo|Image|Picture))(?::| by | courtesy)[^.]{0,80}\.?\)?$/i;
/** `LEITH, Scotland, March 14, 2024 (Agency) — `; `LONDON — `; `PARIS (AFP) - `; `March 14 (Agency) - `; `PARIS, MARCH 14, 2024: `. */
const dateline =
  /^(?:(?:\p{Lu}{3,}|\p{Lu}{1,2}\.? \p{Lu}{3,})[\p{L}\p{N} .,'’/-]{0,80}(?:\([^()]{2,40}\) ?)?|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})? \([^()]{2,40}\) ?)(?:—|–|--| - |- ) ?|^\p{Lu}{3,}[\p{L} .,]{0,40}, (?:\p{L}{3,9}\.? \d{1,2},|\d{1,2} \p{L}{3,9},?) \d{4}: ?/u;
const dayOfYear = new RegExp(`\\b(?:${monthName} (\\d{1,2})|(\\d{1,2}) ${monthName})\\b(?!,? \\d{4})`, "i");
const namedDay =
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? (?:the )?(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?(\p{Lu}\p{Ll}{2,8})|(\p{Lu}\p{Ll}{2,8})\.? (\d{1,2})))?\b/gu;
/** The time a rolling story's part was put up: `16:35 - What we know`. */
const stamp = /^\d{1,2}[:.]\d\d(?: ?(?:[ap]\.?m\.?|GMT|UTC|[CEB]S?T|[CE]EST))?(?= ?$|\n| [-–—|] )/i;
const headEnd = /[.!?…]["”’'»)]*$/;

/** Reads the frame of an article; `publishedAt` (ISO 8601), where given, wins over the dateline. Looks at each paragraph once. */
export function readContext(text: string, paragraphs: readonly Extent[], publishedAt: string | null): ArticleContext {
  const frame: Extent[] = [];
  let published = parseDay(publishedAt);
  let dayOnly: string | null = null;
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
    } else if (stamp.test(words)) {
      frame.push({ start: paragraph.start, end: paragraph.start + (stamp.exec(words)?.[0].length ?? 0) });
    } else if (line && paragraph !== headline) {
      frame.push({ start: paragraph.start, end: paragraph.start + line.length });
      published ??= readDate(line);
      if (!published) dayOnly ??= line;
    }
  });
  const standIn = published === null && dayOnly !== null ? standInDay(dayOnly, text.slice(0, 20_000)) : null;
  return {
    headline,
    frame,
    published: published ?? standIn,
    yearOpen: standIn !== null,
    isFrame: (extent) => isWithin(frame, extent),
  };
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

/**
 * A day that has the month and day of a dateline without a year, in a year in which it falls on the weekday the text gives it: by
 * a weekday beside a date (`Saturday, Oct. 11`), or by the first weekday named, which in a report with a dateline is its own.
 */
function standInDay(line: string, text: string): Day | null {
  const [, month, day, dayFirst, monthAfter] = dayOfYear.exec(line) ?? [];
  const of = { month: months[(month ?? monthAfter ?? "").toLowerCase()] ?? 0, day: Number(day ?? dayFirst) };
  const named = [...text.matchAll(namedDay)];
  const beside = named.find((match) => match[2] ?? match[5]);
  const anchor = beside
    ? { month: months[(beside[3] ?? beside[4] ?? "").toLowerCase()] ?? 0, day: Number(beside[2] ?? beside[5]) }
    : of;
  const name = (beside ?? named[0])?.[1];
  const wanted = name ? weekdays[`${name.toLowerCase()}day`] : undefined;
  for (let year = 2024; year > 2013; year--) {
    const known = parseDay(`${year}-${String(anchor.month).padStart(2, "0")}-${String(anchor.day).padStart(2, "0")}`);
    if (known && (wanted === undefined || weekday(known) === wanted))
      return parseDay(`${year}-${String(of.month).padStart(2, "0")}-${String(of.day).padStart(2, "0")}`);
  }
  return null;
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
