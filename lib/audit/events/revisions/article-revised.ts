import { z } from "zod";
import { countsSchema, countsText, revisionFacts } from "@/lib/audit/rules/recorded-revision";
import { change } from "@/lib/audit/rules/replay-state";
import { words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { theArticleAndEveryClaim } from "../touches";

export const articleRevised = defineEvent({
  type: "article.revised",
  subject: "article",
  payload: { revision: revisionFacts, reason: z.string().nullable(), counts: countsSchema },
  describe: ({ payload: { revision, reason, counts } }) => ({
    did: `brought in revision ${revision.number} (${revision.length.toLocaleString("en")} characters); claims: ${countsText(counts)}`,
    words: words("Reason", reason),
  }),
  replay(state, { event, at }) {
    const { revision } = event.payload;
    change(state, "article", {});
    state.set(`revision:${revision.id}`, { ...revision, createdAt: at });
  },
  touches: theArticleAndEveryClaim,
  undo: "reanchors",
});
