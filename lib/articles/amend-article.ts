import { canonicalJson } from "@/lib/audit/chain";
import { detailsSchema } from "@/lib/audit/schema";
import type { Actor } from "@/lib/auth/permissions";
import { failed } from "@/lib/outcome";
import { changeArticle, unchanged } from "./change-article";
import { type DetailsInput, detailsInputSchema } from "./schema";

/** Corrects what the desk knows about an article (title, publisher, byline, address, day); never its text. */
export function amendArticle(actor: Actor, articleId: string, given: DetailsInput) {
  return changeArticle(actor, "article.amend", articleId, (article) => {
    const parsed = detailsInputSchema.safeParse(given);
    if (!parsed.success) {
      const fields = Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
      return failed("invalid", "Some details need another look.", { fields });
    }
    const before = detailsSchema.parse(article);
    const after = { ...parsed.data, title: parsed.data.title ?? before.title };
    if (canonicalJson(before) === canonicalJson(after)) return unchanged;
    return {
      ok: true,
      change: after,
      event: { type: "article.amended", subject: { type: "article", id: articleId }, payload: { before, after } },
    };
  });
}
