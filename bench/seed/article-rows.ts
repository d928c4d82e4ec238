import { randomUUID } from "node:crypto";
import { genesis } from "@/lib/audit/rules/chain";
import { nextLink } from "@/lib/audit/rules/next-link";
import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import type { DeskEvent } from "@/lib/audit/schema";
import type { Actor } from "@/lib/auth/rules/permissions";
import { claimsPerPart } from "@/lib/claims/rules/extraction-parts";
import { claimRow } from "@/lib/claims/write-claims";
import { sha256 } from "@/lib/importing/store-article";
import type { Verdict } from "@/lib/vocabulary";
import type { WrittenArticle } from "./article-text";
import type { Row } from "./copy-rows";

export const seededTables = [
  "Article",
  "Revision",
  "Claim",
  "Review",
  "ReviewRetraction",
  "Evidence",
  "Citation",
  "Comment",
  "Assignment",
  "Event",
] as const;
export type Rows = Record<(typeof seededTables)[number], Row[]>;

const extractor = "tickmark/seed";
const minute = 60_000;

interface Claim {
  recorded: RecordedClaim;
  row: Row & { verdict: Verdict | null; reviewId: string | null; version: number };
}

/** One article as the desk's commands would have left it: each deed writes its rows and its event. */
export class ArticleRows {
  readonly rows: Rows = {
    Article: [],
    Revision: [],
    Claim: [],
    Review: [],
    ReviewRetraction: [],
    Evidence: [],
    Citation: [],
    Comment: [],
    Assignment: [],
    Event: [],
  };
  readonly claims: Claim[];
  private head = genesis;
  private readonly article: Row & { id: string; version: number };

  constructor(
    { title, text, claims }: WrittenArticle,
    by: Actor,
    private at: Date,
    { deadline, requiredReviews }: { deadline: string | null; requiredReviews: 1 | 2 },
  ) {
    const id = randomUUID();
    const revisionId = randomUUID();
    const details = { title, publisher: "The Harbour Post", byline: null, address: null, publishedAt: null, deadline };
    const bytes = Buffer.from(text);
    const digest = sha256(text);
    const origin = { originalName: null, originalType: "text/plain", originalSha256: digest };
    this.article = {
      id,
      ...details,
      importedById: by.id,
      importedByName: by.name,
      importedAt: at,
      closedAt: null,
      archivedAt: null,
      requiredReviews,
      version: 1,
    };
    this.rows.Revision.push({
      id: revisionId,
      articleId: id,
      number: 1,
      text,
      sha256: digest,
      original: bytes,
      ...origin,
      createdAt: at,
    });
    const revision = { id: revisionId, number: 1, sha256: digest, length: text.length, ...origin };
    this.tell(by, {
      type: "article.imported",
      subject: { type: "article", id },
      payload: { ...details, reviewers: requiredReviews, revision },
    });
    const parts = Math.max(1, Math.ceil(claims.length / claimsPerPart));
    for (let part = 1; part <= parts; part++)
      this.tell(by, {
        type: "claims.extracted",
        subject: { type: "revision", id: revisionId },
        payload: { extractor, part, parts, claims: claims.slice((part - 1) * claimsPerPart, part * claimsPerPart) },
      });
    this.claims = claims.map((recorded) => {
      const { detail, flags, ...row } = claimRow({ id: revisionId, articleId: id, text }, recorded, extractor);
      const written = { ...row, detail: JSON.stringify(detail), flags: JSON.stringify(flags) };
      return { recorded, row: { ...written, verdict: null, reviewId: null, round: 1, version: 1 } };
    });
  }

  judge({ recorded, row }: Claim, by: Actor, verdict: Verdict) {
    const at = this.later();
    const reviewId = randomUUID();
    const said = { verdict, rationale: "Asked the office, which sent the record.", correction: null };
    this.rows.Review.push({
      id: reviewId,
      claimId: recorded.id,
      reviewerId: by.id,
      reviewerName: by.name,
      ...said,
      claimVersion: row.version,
      createdAt: at,
    });
    const before = { verdict: row.verdict, reviewId: row.reviewId };
    this.tell(by, {
      type: "verdict.recorded",
      subject: { type: "claim", id: recorded.id },
      payload: { number: recorded.number, reviewId, ...said, before, evidence: [], completes: null, disagreed: false },
    });
    Object.assign(row, { verdict, reviewId, version: row.version + 1 });
  }

  takeBack({ recorded, row }: Claim, by: Actor, reviewer: Actor) {
    if (!row.reviewId) return;
    const at = this.later();
    const [reviewId, reason, after] = [
      row.reviewId,
      "The record was another year's.",
      { verdict: null, reviewId: null },
    ];
    this.rows.ReviewRetraction.push({
      reviewId,
      retractedById: by.id,
      retractedByName: by.name,
      reason,
      createdAt: at,
    });
    const before = { verdict: row.verdict, reviewId };
    const payload = {
      number: recorded.number,
      reviewId,
      reviewer: reviewer.name,
      reason,
      before,
      after,
      disagreed: false,
    };
    this.tell(by, { type: "review.retracted", subject: { type: "claim", id: recorded.id }, payload });
    Object.assign(row, { ...after, version: row.version + 1 });
  }

  cite({ recorded, row }: Claim, by: Actor) {
    const at = this.later();
    const evidenceId = randomUUID();
    const piece = {
      kind: "link" as const,
      title: "The register",
      url: "https://register.example/",
      publisher: null,
      publishedOn: null,
      passage: null,
      origin: null,
      reference: null,
      language: null,
      translation: null,
      translatedBy: null,
    };
    this.rows.Evidence.push({
      id: evidenceId,
      articleId: this.article.id,
      ...piece,
      addedById: by.id,
      addedByName: by.name,
      createdAt: at,
    });
    this.tell(by, { type: "evidence.added", subject: { type: "evidence", id: evidenceId }, payload: piece });
    const cited = { evidenceId, stance: "supports" as const };
    this.rows.Citation.push({ claimId: recorded.id, ...cited, citedById: by.id, citedByName: by.name, createdAt: at });
    const payload = { number: recorded.number, ...cited, title: piece.title, before: null, of: null, reopened: false };
    this.tell(by, { type: "evidence.cited", subject: { type: "claim", id: recorded.id }, payload });
    row.version += 1;
  }

  assign({ recorded }: Claim, by: Actor, { id, name }: Actor) {
    const at = this.later();
    this.rows.Assignment.push({
      claimId: recorded.id,
      assigneeId: id,
      assigneeName: name,
      assignedById: by.id,
      assignedByName: by.name,
      createdAt: at,
    });
    this.tell(by, {
      type: "claim.assigned",
      subject: { type: "claim", id: recorded.id },
      payload: { number: recorded.number, assignee: { id, name } },
    });
  }

  comment({ recorded }: Claim, by: Actor, { id, name }: Actor, resolvedBy: Actor | null) {
    const at = this.later();
    const commentId = randomUUID();
    const text = `@${name} which register is this from?`;
    const subject = { type: "claim" as const, id: recorded.id };
    this.tell(by, {
      type: "comment.added",
      subject,
      payload: { number: recorded.number, commentId, replyToId: null, text, mentions: [{ id, name }] },
    });
    const resolved = resolvedBy && {
      resolvedAt: this.later(),
      resolvedById: resolvedBy.id,
      resolvedByName: resolvedBy.name,
    };
    if (resolvedBy)
      this.tell(resolvedBy, {
        type: "comment.resolved",
        subject,
        payload: { number: recorded.number, commentId, author: by.name },
      });
    const open = { resolvedAt: null, resolvedById: null, resolvedByName: null };
    this.rows.Comment.push({
      id: commentId,
      claimId: recorded.id,
      authorId: by.id,
      authorName: by.name,
      text,
      mentions: [id],
      createdAt: at,
      ...(resolved ?? open),
    });
  }

  close(by: Actor) {
    Object.assign(this.article, { closedAt: this.later(), version: this.article.version + 1 });
    this.tell(by, {
      type: "article.closed",
      subject: { type: "article", id: this.article.id },
      payload: { reason: null, toCheck: 0, opened: [] },
    });
  }

  archive(by: Actor) {
    Object.assign(this.article, { archivedAt: this.later(), version: this.article.version + 1 });
    this.tell(by, {
      type: "article.archived",
      subject: { type: "article", id: this.article.id },
      payload: { reason: "Older than a year." },
    });
  }

  /** All rows, once nothing more happens. */
  finish(): Rows {
    this.rows.Claim.push(...this.claims.map(({ row }) => row));
    this.rows.Article.push({ ...this.article, headSeq: this.head.seq, headHash: this.head.hash });
    return this.rows;
  }

  private later(): Date {
    this.at = new Date(this.at.getTime() + minute);
    return this.at;
  }

  private tell(actor: Actor, event: DeskEvent) {
    const { row, head } = nextLink(this.article.id, this.head, { actor, event, at: this.at });
    this.head = head;
    this.rows.Event.push(row);
  }
}
