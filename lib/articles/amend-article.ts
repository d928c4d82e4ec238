import { z } from "zod";
import { detailsSchema } from "@/lib/audit/rules/article-details";
import { canonicalJson } from "@/lib/audit/rules/chain";
import type { Actor } from "@/lib/auth/rules/permissions";
import { changeArticle, unchanged } from "@/lib/commands/change-article";
import { invalidInput } from "@/lib/invalid-input";
import { failed } from "@/lib/outcome";
import { type DetailsInput, detailsInputSchema } from "./schema";

type Details = z.infer<typeof detailsSchema>;

const seenSchema = z.coerce.number().int().positive().optional();

/** What others left in the fields that a stale form says otherwise. */
const standsNow = (stored: Details, given: Details) =>
  detailsSchema
    .keyof()
    .options.filter((name) => stored[name] !== given[name])
    .map((name) => `${names[name]}: ${stored[name] ?? "nothing"}`)
    .join(" · ");

const names = {
  title: "Title",
  publisher: "Publisher",
  byline: "Byline",
  address: "Address",
  publishedAt: "Published",
  deadline: "Deadline",
} as const satisfies Record<keyof Details, string>;

/**
 * Corrects what the desk knows about an article (title, publisher, byline, address, day); never its text. `seen` is the
 * article's version that the form was filled from: a stale one is refused, or its old values would undo others' corrections.
 */
export function amendArticle(actor: Actor, articleId: string, given: DetailsInput, seen?: unknown) {
  return changeArticle(actor, "article.amend", articleId, (article) => {
    const parsed = detailsInputSchema.safeParse(given);
    if (!parsed.success) return invalidInput(parsed.error, "Some details need another look.");
    const before = detailsSchema.parse(article);
    const after = { ...parsed.data, title: parsed.data.title ?? before.title };
    if (canonicalJson(before) === canonicalJson(after)) return unchanged;
    const version = seenSchema.safeParse(seen);
    if (!version.success) return failed("invalid", "Reload the page, and correct the details there.");
    if (version.data !== undefined && version.data !== article.version) {
      const current = { version: article.version, lastChange: `It now says: ${standsNow(before, after)}.` };
      return failed("conflict", stale, { current });
    }
    return {
      ok: true,
      change: after,
      event: { type: "article.amended", subject: { type: "article", id: articleId }, payload: { before, after } },
    };
  });
}

const stale =
  "The article changed while you were typing. What you typed is still here: look, and save again if it should stand.";
