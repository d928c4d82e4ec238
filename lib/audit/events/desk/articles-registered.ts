import { z } from "zod";
import { id } from "@/lib/audit/rules/recorded-fields";
import { defineEvent } from "../define-event";
import { noClaim } from "../touches";

/** Articles have chains of their own: that they exist stands here too, so that none can go with all that it was. */
export const articlesRegistered = defineEvent({
  type: "articles.registered",
  subject: "desk",
  payload: { ids: z.array(id).min(1) },
  describe: ({ payload: { ids } }) => ({
    did:
      ids.length === 1
        ? "put an article on the desk’s list"
        : `put ${ids.length.toLocaleString("en")} articles on the desk’s list`,
  }),
  replay(state, { event }) {
    for (const article of event.payload.ids) state.set(`article:${article}`, {});
  },
  touches: noClaim,
  undo: null,
});
