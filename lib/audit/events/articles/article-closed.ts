import { z } from "zod";
import { id, offset } from "@/lib/audit/rules/recorded-fields";
import { change, roundOf } from "@/lib/audit/rules/replay-state";
import { counted, words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { theArticle } from "../touches";

export const articleClosed = defineEvent({
  type: "article.closed",
  subject: "article",
  payload: {
    reason: z.string().nullable(),
    toCheck: offset,
    // The claims whose round it ends: what was said blind of them is blind no longer.
    opened: z.array(id).default([]),
  },
  describe({ payload: { toCheck, reason } }) {
    const left = toCheck ? ` with ${counted(toCheck, "claim")} left to check` : "";
    return { did: `closed the check${left}`, words: words("Reason", reason) };
  },
  replay(state, { event, at }) {
    change(state, "article", { closedAt: at });
    for (const claimId of event.payload.opened)
      change(state, `claim:${claimId}`, { round: roundOf(state, claimId) + 1 });
  },
  touches: { claims: ({ payload }) => payload.opened, article: true, history: "in-payload" },
  undo: null,
});

export const articleReopened = defineEvent({
  type: "article.reopened",
  subject: "article",
  payload: { reason: z.string() },
  describe: ({ payload }) => ({ did: "reopened the check", words: words("Reason", payload.reason) }),
  replay: (state) => change(state, "article", { closedAt: null }),
  touches: theArticle,
  undo: null,
});
