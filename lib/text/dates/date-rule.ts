import type { DateValue } from "../schema";
import type { Day } from "./calendar";

/** A distance in time: `14 months`, `two days`; `amount` null where it is not told (`days after`). */
export type Distance = { amount: number | null; unit: string; back: boolean };
/** A time the text has told, to count from: its value, and its words. */
export type Anchor = { value: string; words: string };

/** What a date's words are read against. `published` is the article's own day, `reference` the last day its text named. */
export type DateContext = {
  published: Day | null;
  reference: Day | null;
  eventDay: Day | null;
  /** The year the text named last. */
  referenceYear: number | null;
  /** The day told last in the same paragraph. */
  today: Day | null;
  /** The time told last in the same paragraph. */
  last: Anchor | null;
  /** Whether the text writes the day before the month in figures (`25/12/2025`); null where nothing tells. */
  dayFirst: boolean | null;
  future: boolean;
  /** Whether the clause tells of the past; with neither, the nearest day fits best. */
  past: boolean;
};

/**
 * `basis` tells what the value hangs on: nothing (`absolute`), the publication date (`publication`), something the text names
 * (`text`), or a year the publication date gives (`year`).
 */
export type DateReading = Omit<DateValue, "value"> & {
  /** Empty where not even the form of a value is told. */
  value: string;
  basis: "absolute" | "publication" | "text" | "year";
  day?: Day;
  /** How far it lies from what follows, where that is a time of its own: `two days after May 3`. */
  distance?: Distance;
};

/** One shape of time expression: a sticky pattern, tried where one of `first` begins a token, and how its match reads. */
export type DateRule = {
  first: readonly string[];
  pattern: RegExp;
  read: (match: RegExpExecArray, context: DateContext) => DateReading | null;
};

/**
 * Builds a sticky pattern that ends at a word's end, for text in lower case: case-insensitive matching over Unicode is several
 * times slower.
 */
export const pattern = (source: string) => new RegExp(`${source.toLowerCase()}(?![a-z0-9\u00df-\u024f])`, "y");
