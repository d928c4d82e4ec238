import { createHash } from "node:crypto";
import type { ReviewRetraction } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { canonicalJson } from "./rules/chain";
import type { State } from "./rules/replay";
import { addStoredWork } from "./stored-work";

const sha256 = (text: string | Uint8Array) => createHash("sha256").update(text).digest("hex");
const iso = (time: Date) => time.toISOString();

/** An article's state as the tables hold it now, in the same shape that replay.ts builds from the history. */
export async function storedState(tx: Transaction, articleId: string): Promise<State> {
  const state: State = new Map();
  const article = await tx.article.findUniqueOrThrow({ where: { id: articleId } });
  const {
    title,
    publisher,
    byline,
    address,
    publishedAt,
    deadline,
    importedById,
    importedByName,
    requiredReviews,
    version,
  } = article;
  const times = {
    importedAt: iso(article.importedAt),
    closedAt: article.closedAt && iso(article.closedAt),
    archivedAt: article.archivedAt && iso(article.archivedAt),
    withdrawnAt: article.withdrawnAt && iso(article.withdrawnAt),
  };
  state.set("article", {
    title,
    publisher,
    byline,
    address,
    publishedAt,
    deadline,
    importedById,
    importedByName,
    requiredReviews,
    ...times,
    version,
  });

  const texts = new Map<string, string>();
  for (const row of await tx.revision.findMany({ where: { articleId } })) {
    texts.set(row.id, row.text);
    const { id, number, originalName, originalType } = row;
    const hashes = {
      sha256: bothHashes(row.sha256, sha256(row.text)),
      originalSha256: bothHashes(row.originalSha256, sha256(row.original)),
      besideSha256: bothHashes(row.besideSha256, row.beside === null ? null : sha256(canonicalJson(row.beside))),
    };
    const facts = { id, number, length: row.text.length, originalName, originalType, createdAt: iso(row.createdAt) };
    state.set(`revision:${id}`, { ...facts, ...hashes });
  }

  for (const row of await tx.claim.findMany({ where: { articleId } })) {
    const { id, articleId: _, state: _state, prefix: _prefix, suffix: _suffix, exact: _exact, ...claim } = row;
    state.set(`claim:${id}`, standsIn(texts.get(row.revisionId), row) ? claim : { ...claim, anchor: "on other words" });
  }
  const reviews = await tx.review.findMany({ where: { claim: { articleId } }, include: { retraction: true } });
  for (const { id, createdAt, retraction, ...review } of reviews)
    state.set(`review:${id}`, {
      ...review,
      createdAt: iso(createdAt),
      retraction: retraction && takenBack(retraction),
    });

  for (const { id, articleId: _, createdAt, ...piece } of await tx.evidence.findMany({ where: { articleId } }))
    state.set(`evidence:${id}`, { ...piece, createdAt: iso(createdAt) });
  for (const row of await tx.citation.findMany({ where: { claim: { articleId } } })) {
    const { claimId, evidenceId, createdAt, ...citation } = row;
    state.set(`citation:${claimId}:${evidenceId}:${row.citedById}`, { ...citation, createdAt: iso(createdAt) });
  }
  for (const { parentId, childId, createdAt } of await tx.claimLineage.findMany({ where: { parent: { articleId } } }))
    state.set(`lineage:${parentId}:${childId}`, { createdAt: iso(createdAt) });
  await addStoredWork(tx, state, articleId);
  return state;
}

/** What a row says its text hashes to, where it does; otherwise what nobody ever recorded. */
const bothHashes = (recorded: string | null, found: string | null) =>
  recorded === found ? recorded : `${recorded}, not ${found}`;

const takenBack = (row: ReviewRetraction) => ({
  reason: row.reason,
  byId: row.retractedById,
  byName: row.retractedByName,
  at: iso(row.createdAt),
});

/** Whether a claim's words and those around them are the text's at its offsets. */
function standsIn(
  text: string | undefined,
  { start, end, exact, prefix, suffix }: { start: number; end: number; exact: string; prefix: string; suffix: string },
): boolean {
  const from = start - prefix.length;
  return (
    from >= 0 && text?.slice(from, end + suffix.length) === prefix + exact + suffix && exact.length === end - start
  );
}
