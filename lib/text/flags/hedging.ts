import { hedges } from "../lexicon/evaluation";

/** Whether the words of a claim keep their distance: `reportedly`, `is believed to`. */
export const isHedged = (words: string) =>
  hedges.test(words) ||
  /\bpurport(?:s|ed)? to\b|^it (?:is|was) said\b/i.test(words) ||
  /\b(?:is|are|was|were) (?:widely )?(?:believed|thought|said|understood|alleged|rumoured|rumored|reported|suspected|presumed) to\b/i.test(
    words,
  );
