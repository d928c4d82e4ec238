import { createHash } from "node:crypto";
import type {
  Article,
  Assignment,
  Capture,
  Citation,
  Claim,
  ClaimLineage,
  Comment,
  Evidence,
  EvidenceFile,
  Finding,
  QueryStep,
  RemarkDecision,
  Review,
  Revision,
} from "@/lib/database/generated/client";
import type { Reading } from "@/lib/database/reading";
import { canonicalJson } from "./rules/chain";

/** One fact of an article as the tables hold it, in the same shape that replay.ts builds from the history. */
export interface StoredFact {
  articleId: string;
  name: string;
  fact: Record<string, unknown>;
}

const rowsAtOnce = 1000;
/** Each brings the bytes of its file along. */
const revisionsAtOnce = 10;

const sha256 = (text: string | Uint8Array) => createHash("sha256").update(text).digest("hex");
const iso = (time: Date) => time.toISOString();
const isoOrNull = (time: Date | null) => time && iso(time);

type Of<Row> = Row & { articleId: string };
type Told = [name: string, fact: Record<string, unknown>];

/** Every fact of some articles, table by table, in parts. */
export async function* storedFacts(reading: Reading, articleIds: readonly string[]): AsyncGenerator<StoredFact[]> {
  async function* of<Row extends { articleId: string }>(query: string, tell: (row: Row) => Told, atOnce = rowsAtOnce) {
    for await (const rows of reading.pages<Row>(query, [articleIds], atOnce))
      yield rows.map((row) => {
        const [name, fact] = tell(row);
        return { articleId: row.articleId, name, fact };
      });
  }
  const texts = new Map<string, string>();
  yield* of(`SELECT "id" AS "articleId", * FROM "Article" WHERE "id" = ANY ($1::uuid[])`, articleFact);
  const revisions = (row: Revision): Told => {
    texts.set(row.id, row.text);
    return revisionFact(row);
  };
  yield* of(`SELECT * FROM "Revision" WHERE "articleId" = ANY ($1::uuid[])`, revisions, revisionsAtOnce);
  const claims = (row: Claim) => claimFact(row, texts.get(row.revisionId));
  yield* of(`SELECT * FROM "Claim" WHERE "articleId" = ANY ($1::uuid[])`, claims);
  yield* of(`SELECT * FROM "Evidence" WHERE "articleId" = ANY ($1::uuid[])`, evidenceFact);
  yield* of(`SELECT * FROM "Capture" WHERE "articleId" = ANY ($1::uuid[])`, captureFact, revisionsAtOnce);
  yield* of(`SELECT * FROM "EvidenceFile" WHERE "articleId" = ANY ($1::uuid[])`, fileFact, revisionsAtOnce);
  yield* of(
    ofClaims(
      `"Review"`,
      `CASE WHEN t."reviewId" IS NOT NULL THEN jsonb_build_object('reason', t."reason", 'byId', t."retractedById",
         'byName', t."retractedByName", 'at', t."createdAt") END AS "retraction"`,
      `LEFT JOIN "ReviewRetraction" t ON t."reviewId" = r."id"`,
    ),
    reviewFact,
  );
  yield* of(ofClaims(`"Citation"`), citationFact);
  yield* of(ofClaims(`"ClaimLineage"`, "", "", "parentId"), lineageFact);
  yield* of(ofClaims(`"Comment"`), commentFact);
  yield* of(ofClaims(`"Assignment"`), assignmentFact);
  yield* of(ofClaims(`"RemarkDecision"`), remarkFact);
  yield* of(`SELECT * FROM "QueryStep" WHERE "articleId" = ANY ($1::uuid[])`, queryFact);
  yield* of(`SELECT * FROM "Finding" WHERE "articleId" = ANY ($1::uuid[])`, findingFact);
}

const ofClaims = (table: string, more = "", join = "", claim = "claimId") =>
  `SELECT c."articleId", r.*${more && `, ${more}`} FROM "Claim" c JOIN ${table} r ON r."${claim}" = c."id" ${join}
   WHERE c."articleId" = ANY ($1::uuid[])`;

function articleFact(article: Of<Article>): Told {
  const { title, publisher, byline, address, publishedAt, deadline, importedById, importedByName } = article;
  const { requiredReviews, checkedBy, version } = article;
  const details = { title, publisher, byline, address, publishedAt, deadline, importedById, importedByName };
  const times = {
    importedAt: iso(article.importedAt),
    closedAt: isoOrNull(article.closedAt),
    archivedAt: isoOrNull(article.archivedAt),
    withdrawnAt: isoOrNull(article.withdrawnAt),
  };
  return ["article", { ...details, requiredReviews, checkedBy, ...times, version }];
}

function revisionFact(row: Revision): Told {
  const { id, number, originalName, originalType } = row;
  const hashes = {
    sha256: bothHashes(row.sha256, sha256(row.text)),
    originalSha256: bothHashes(row.originalSha256, sha256(row.original)),
    besideSha256: bothHashes(row.besideSha256, row.beside === null ? null : sha256(canonicalJson(row.beside))),
  };
  const facts = { id, number, length: row.text.length, originalName, originalType, createdAt: iso(row.createdAt) };
  return [`revision:${id}`, { ...facts, ...hashes }];
}

/** What a row says its text hashes to, where it does; otherwise what nobody ever recorded. */
const bothHashes = (recorded: string | null, found: string | null) =>
  recorded === found ? recorded : `${recorded}, not ${found}`;

function claimFact(row: Claim, text: string | undefined): Told {
  const { id, articleId: _, state: _state, prefix: _prefix, suffix: _suffix, exact: _exact, ...claim } = row;
  return [`claim:${id}`, standsIn(text, row) ? claim : { ...claim, anchor: "on other words" }];
}

/** Whether a claim's words and those around them are the text's at its offsets. */
function standsIn(text: string | undefined, { start, end, exact, prefix, suffix }: Claim): boolean {
  const from = start - prefix.length;
  return (
    from >= 0 && text?.slice(from, end + suffix.length) === prefix + exact + suffix && exact.length === end - start
  );
}

type Retraction = { reason: string; byId: string; byName: string; at: string };

function reviewFact(row: Of<Review> & { retraction: Retraction | null }): Told {
  const { id, articleId: _, createdAt, retraction, ...review } = row;
  const takenBack = retraction && { ...retraction, at: iso(new Date(retraction.at)) };
  return [`review:${id}`, { ...review, createdAt: iso(createdAt), retraction: takenBack }];
}

function evidenceFact({ id, articleId: _, createdAt, ...piece }: Evidence): Told {
  return [`evidence:${id}`, { ...piece, createdAt: iso(createdAt) }];
}

/** Headers and text by their hashes, as the history has them. */
function captureFact({ id, articleId: _, headers, text, createdAt, ...row }: Capture): Told {
  const hashes = { headersSha256: sha256(canonicalJson(headers)), textSha256: text === null ? null : sha256(text) };
  return [`capture:${id}`, { ...row, ...hashes, createdAt: iso(createdAt) }];
}

function fileFact({ id, articleId: _, text, createdAt, ...row }: EvidenceFile): Told {
  return [`file:${id}`, { ...row, textSha256: text === null ? null : sha256(text), createdAt: iso(createdAt) }];
}

function citationFact({ articleId: _, claimId, evidenceId, createdAt, ...citation }: Of<Citation>): Told {
  return [`citation:${claimId}:${evidenceId}:${citation.citedById}`, { ...citation, createdAt: iso(createdAt) }];
}

function lineageFact({ parentId, childId, createdAt }: Of<ClaimLineage>): Told {
  return [`lineage:${parentId}:${childId}`, { createdAt: iso(createdAt) }];
}

function commentFact({ articleId: _, id, createdAt, resolvedAt, ...row }: Of<Comment>): Told {
  return [`comment:${id}`, { ...row, createdAt: iso(createdAt), resolvedAt: isoOrNull(resolvedAt) }];
}

function assignmentFact({ articleId: _, claimId, assigneeId, createdAt, endedAt, ...row }: Of<Assignment>): Told {
  return [`assignment:${claimId}:${assigneeId}`, { ...row, createdAt: iso(createdAt), endedAt: isoOrNull(endedAt) }];
}

function remarkFact({ articleId: _, claimId, remark, byId, createdAt, endedAt, ...row }: Of<RemarkDecision>): Told {
  return [`remark:${claimId}:${remark}:${byId}`, { ...row, createdAt: iso(createdAt), endedAt: isoOrNull(endedAt) }];
}

function findingFact({ articleId: _, key, decidedAt, ...row }: Finding): Told {
  return [`finding:${key}`, { ...row, decidedAt: isoOrNull(decidedAt) }];
}

function queryFact({ articleId: _, id, createdAt, ...row }: QueryStep): Told {
  return [`query:${id}`, { ...row, createdAt: iso(createdAt) }];
}
