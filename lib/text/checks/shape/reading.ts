import type { Day } from "../../dates/calendar";
import type { Quotation } from "../../quotations/quotation";
import type { Extent } from "../../span";
import type { Parsed } from "../../syntax/parse";
import { findMarks } from "./find-marks";
import { findNames, type Name } from "./find-names";
import type { Mark, MarkSort } from "./mark";
import type { ReadSentence } from "./sentence";
import { findSubjects, type Subjects } from "./subjects";

export type { ReadSentence };

/**
 * An article as the checks read it. `shape` is the text in lower case, offset for offset, with each mark written over by its
 * sort's capital: `fell from 900 to 610` is `fell from NNN to NNN`, so that a pattern sees the words around any number.
 */
export type Reading = {
  text: string;
  shape: string;
  parsed: Parsed;
  sentences: readonly ReadSentence[];
  headline: Extent | null;
  published: Day | null;
  quotations: readonly Quotation[];
  names: readonly Name[];
  markAt: (start: number) => Mark | undefined;
  /** Every year the text names. */
  years: ReadonlySet<number>;
  /** Whom or what each sentence tells of, read when first asked for. */
  subjects: () => Subjects;
};

export function readShape(
  parsed: Parsed,
  article: { headline: Extent | null; published: Day | null; yearOpen: boolean },
  quotations: readonly Quotation[],
): Reading {
  const marks = findMarks(parsed.text, parsed.lower);
  const byStart = new Map(marks.map((mark) => [mark.start, mark]));
  const shape = shapeOf(parsed.lower, marks);
  let next = 0;
  const sentences = parsed.sentences.map(({ start, end, paragraph }): ReadSentence => {
    const own: Mark[] = [];
    for (let mark = marks[next]; mark && mark.start < end; mark = marks[++next]) own.push(mark);
    return { start, end, paragraph, marks: own, words: shape.slice(start, end) };
  });
  let subjects: Subjects | null = null;
  const reading: Reading = {
    text: parsed.text,
    shape,
    parsed,
    sentences,
    headline: article.headline,
    published: article.yearOpen ? null : article.published,
    quotations,
    names: findNames(parsed),
    markAt: (start) => byStart.get(start),
    years: new Set(marks.flatMap((mark) => mark.when.year ?? [])),
    subjects: () => {
      subjects ??= findSubjects(reading);
      return subjects;
    },
  };
  return reading;
}

function shapeOf(lower: string, marks: readonly Mark[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, sort } of marks) {
    pieces.push(lower.slice(at, start), sort.repeat(end - start));
    at = end;
  }
  pieces.push(lower.slice(at));
  return pieces.join("");
}

/** What a pattern found: where it stands, its groups' words (of the shape) and the marks its groups begin with, by name. */
export type Hit = Extent & {
  words: string;
  group: (name: string) => string;
  mark: (name: string) => Mark | undefined;
  extent: (name: string) => Extent | null;
};

/** Every match of a pattern (flags `dg`) in a sentence, or in another stretch of the shape. */
export function hits(reading: Reading, place: ReadSentence | Extent, pattern: RegExp): Hit[] {
  const { start } = place;
  const part = "words" in place ? place.words : reading.shape.slice(start, place.end);
  const found: Hit[] = [];
  // `matchAll` would make a copy of the pattern for every sentence.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
    if (match[0] === "") pattern.lastIndex++;
    const { indices, groups } = match;
    const extent = (name: string): Extent | null => {
      const place = indices?.groups?.[name];
      return place ? { start: start + place[0], end: start + place[1] } : null;
    };
    const at = start + match.index;
    found.push({
      start: at,
      end: at + match[0].length,
      words: match[0],
      group: (name) => groups?.[name] ?? "",
      extent,
      mark: (name) => {
        const place = extent(name);
        return place ? reading.markAt(place.start) : undefined;
      },
    });
  }
  return found;
}

export const has = (sentence: ReadSentence, ...sorts: MarkSort[]): boolean =>
  sentence.marks.some((mark) => sorts.includes(mark.sort));

export const wordsAt = ({ text }: Reading, { start, end }: Extent): string => text.slice(start, end);
