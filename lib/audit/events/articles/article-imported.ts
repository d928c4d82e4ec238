import { detailsSchema, reviewerCount } from "@/lib/audit/rules/article-details";
import { revisionFacts } from "@/lib/audit/rules/recorded-revision";
import { defineEvent } from "../define-event";
import { theArticle } from "../touches";

export const articleImported = defineEvent({
  type: "article.imported",
  subject: "article",
  payload: { ...detailsSchema.shape, reviewers: reviewerCount.default(1), revision: revisionFacts },
  describe: ({ payload: { title, revision } }) => ({
    did: `imported “${title}” as revision ${revision.number} (${revision.length.toLocaleString("en")} characters)`,
  }),
  replay(state, { event, actorId, actorName, at }) {
    const { revision, reviewers: requiredReviews, ...details } = event.payload;
    const imported = { importedById: actorId, importedByName: actorName, importedAt: at };
    state.set("article", { ...details, ...imported, requiredReviews, closedAt: null, archivedAt: null, version: 1 });
    state.set(`revision:${revision.id}`, { ...revision, createdAt: at });
  },
  touches: theArticle,
  undo: null,
});
