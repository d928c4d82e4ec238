import { getArticle } from "@/lib/articles/queries";
import { bodyText } from "@/lib/body-text";
import { notDismissed } from "@/lib/claims/in-use";
import { database } from "@/lib/database/client";
import { done, failed, type Outcome } from "@/lib/outcome";
import { extractorVersion } from "@/lib/text/version";
import { deskPool } from "@/lib/threads/desk-pool";
import { findSentencesJob } from "./jobs";
import { keepSentences } from "./kept-sentences";
import { type Uncovered, uncovered } from "./rules/uncovered";

const kept = keepSentences(20);

/**
 * The sentences of an article that no claim stands on, dismissed and replaced ones aside. Runs the extractor in a thread, once for
 * each text while it is among the last twenty asked for; nothing is stored.
 */
export async function findUncovered(articleId: string): Promise<Outcome<Uncovered[]>> {
  const article = await getArticle(articleId);
  if (!article) return failed("not-found", "There is no such article.");
  const { title, publishedAt, revision } = article;
  const [sentences, claims] = await Promise.all([
    kept(`${extractorVersion} ${publishedAt} ${revision.sha256}`, () =>
      deskPool().inTurn((thread) =>
        thread.run(findSentencesJob, { text: bodyText(revision.text, revision.structure), title, publishedAt }),
      ),
    ),
    database.claim.findMany({
      where: { articleId, ...notDismissed },
      select: { start: true, end: true },
    }),
  ]);
  return sentences.ok ? done(uncovered(sentences.value, claims)) : sentences;
}
