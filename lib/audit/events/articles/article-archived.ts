import { z } from "zod";
import { change } from "@/lib/audit/rules/replay-state";
import { words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { theArticle } from "../touches";

const payload = { reason: z.string() };

export const articleArchived = defineEvent({
  type: "article.archived",
  subject: "article",
  payload,
  describe: ({ payload: { reason } }) => ({ did: "archived the article", words: words("Reason", reason) }),
  replay: (state, { at }) => change(state, "article", { archivedAt: at }),
  touches: theArticle,
  undo: null,
});

export const articleUnarchived = defineEvent({
  type: "article.unarchived",
  subject: "article",
  payload,
  describe: ({ payload: { reason } }) => ({
    did: "brought the article back from the archive",
    words: words("Reason", reason),
  }),
  replay: (state) => change(state, "article", { archivedAt: null }),
  touches: theArticle,
  undo: null,
});

/** It was imported by mistake, and nobody had worked on it. */
export const articleWithdrawn = defineEvent({
  type: "article.withdrawn",
  subject: "article",
  payload,
  describe: ({ payload: { reason } }) => ({
    did: "withdrew the import of the article",
    words: words("Reason", reason),
  }),
  replay: (state, { at }) => change(state, "article", { archivedAt: at, withdrawnAt: at }),
  touches: theArticle,
  undo: null,
});
