import { reason } from "./example-values";
import type { Example } from "./work-event-examples";

const facts = {
  check: "weekday" as const,
  message: "3 March 2026 was a Tuesday, not a Monday.",
  words: ["Monday", "3 March 2026"],
};

/** What people say of what the desk checks find, one of each. */
export const findingExamples: {
  [T in "finding.put-aside" | "finding.asked" | "finding.reopened"]: Example<T>;
} = {
  "finding.put-aside": [
    { ...facts, reason },
    "found “Monday” and “3 March 2026” right as they stand",
    undefined,
    [facts.message, reason],
  ],
  "finding.asked": [
    { ...facts, question: "Which day was it?" },
    "put a query about “Monday” and “3 March 2026” to the writer",
    undefined,
    [facts.message, "Which day was it?"],
  ],
  "finding.reopened": [
    { ...facts, reason },
    "had “Monday” and “3 March 2026” looked at again",
    undefined,
    [facts.message, reason],
  ],
};
