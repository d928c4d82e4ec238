import { id, name } from "./example-values";
import type { Example } from "./work-event-examples";

/** What goes to the writer, and what comes back, one of each. */
export const queryExamples: { [T in "queries.sent" | "query.answered"]: Example<T> } = {
  "queries.sent": [
    { way: "mail", person: name, queries: [{ id, claimId: id, number: 4, reviewId: id }] },
    "sent 1 query to Ana Ruiz by mail",
  ],
  "query.answered": [
    { number: 4, id, reviewId: null, step: "answered", way: "word", person: "Jo Writer", words: "From the ledger" },
    "took in that Jo Writer answered the query on claim 4, in Word",
    undefined,
    ["From the ledger"],
  ],
};
