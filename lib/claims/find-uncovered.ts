import { getArticle } from "@/lib/articles/queries";
import { database } from "@/lib/database/client";
import { deskThreads } from "@/lib/extraction/desk-threads";
import { done, failed, type Outcome } from "@/lib/outcome";
import { inPlace } from "./in-use";
import { type Uncovered, uncovered } from "./uncovered";

/** The sentences of an article that no claim stands on, dismissed and replaced ones aside. Runs the extractor anew, in a thread; nothing is stored. */
export async function findUncovered(articleId: string): Promise<Outcome<Uncovered[]>> {
  const article = await getArticle(articleId);
  if (!article) return failed("not-found", "There is no such article.");
  const { title, publishedAt, revision } = article;
  const [sentences, claims] = await Promise.all([
    deskThreads().inTurn((thread) => thread.findSentences({ text: revision.text, title, publishedAt })),
    database.claim.findMany({
      where: { articleId, dismissal: null, ...inPlace },
      select: { start: true, end: true },
    }),
  ]);
  return sentences.ok ? done(uncovered(sentences.value, claims)) : sentences;
}
