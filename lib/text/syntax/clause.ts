import type { VerbGroup } from "./verb-groups";

/**
 * One predicate with its main arguments. All numbers are token numbers.
 * `start` leaves out the opener (`that`, `because`, `and`), but a relative clause begins with its pronoun.
 */
export type Clause = {
  link: "main" | "complement" | "relative" | "adverbial" | "coordinate" | "participle" | "contact" | "apposition";
  start: number;
  end: number;
  /** Where the clause with its opener begins. */
  from: number;
  /** The opener's word in lower case, empty where there is none. */
  opener: string;
  subject: { from: number; to: number } | null;
  verb: VerbGroup;
};
