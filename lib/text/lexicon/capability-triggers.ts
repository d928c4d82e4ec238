import { words } from "../tokens/words";
import { table } from "./table";

/** Adjectives and participles that say what something is able, built or rated to do, with the words that must follow. */
export const capabilityAdjectives = table<RegExp>({
  able: /^to$/,
  unable: /^to$/,
  capable: /^of$/,
  incapable: /^of$/,
  designed: /^(?:to|for)$/,
  built: /^to$/,
  rated: /^(?:for|at|to)$/,
  equipped: /^(?:to|with|for)$/,
  engineered: /^to$/,
  certified: /^(?:to|for)$/,
  configured: /^to$/,
  meant: /^to$/,
  intended: /^to$/,
  suited: /^(?:to|for)$/,
  licensed: /^to$/,
  qualified: /^to$/,
  trained: /^to$/,
  programmed: /^to$/,
  armed: /^with$/,
  fitted: /^with$/,
});

/** Nouns of ability, before `to` or `of`, or after a verb of giving. */
export const capabilityNouns = words("ability capability capacity capabilities power");

/** Nouns of performance that a number completes: `a range of 5,500 km`. */
export const performanceNouns = words(
  "range speed capacity payload endurance ceiling altitude accuracy resolution throughput bandwidth top-speed output horsepower wingspan displacement depth-rating yield battery-life",
);

/** Verbs whose subject holds or delivers so much: `stores 92 kilowatt-hours`, `seats 200`. */
export const performanceVerbs =
  /^(?:stores?|seats?|carr(?:y|ies)|accommodates?|generates?|charges?|recharges?|accelerates?|lifts?|detects?|withstands?)$/;
