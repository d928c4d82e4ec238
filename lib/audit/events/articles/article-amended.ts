import { type ArticleDetails, detailsSchema } from "@/lib/audit/rules/article-details";
import { change } from "@/lib/audit/rules/replay-state";
import { defineEvent } from "../define-event";
import { theArticle } from "../touches";

const labels: Record<keyof ArticleDetails, string> = {
  title: "title",
  publisher: "publisher",
  byline: "byline",
  address: "address",
  publishedAt: "date of publication",
  deadline: "deadline",
};

export const articleAmended = defineEvent({
  type: "article.amended",
  subject: "article",
  payload: { before: detailsSchema, after: detailsSchema },
  describe({ payload: { before, after } }) {
    const fields = detailsSchema.keyof().options.filter((field) => before[field] !== after[field]);
    const list = (details: ArticleDetails) =>
      fields.map((field) => `${labels[field]}: ${details[field] ?? "none"}`).join("; ");
    return {
      did: `corrected the article’s ${fields.map((field) => labels[field]).join(", ")}`,
      change: { before: list(before), after: list(after) },
    };
  },
  replay: (state, { event }) => change(state, "article", event.payload.after),
  touches: theArticle,
  undo: null,
});
