import { appendEvent } from "@/lib/audit/append-event";
import { recordedFindingSchema } from "@/lib/audit/rules/recorded-finding";
import type { DeskEvent } from "@/lib/audit/schema";
import type { Actor } from "@/lib/auth/rules/permissions";
import { blindReviewsBy } from "@/lib/blinding/blind-queries";
import { type Command, command } from "@/lib/commands/command";
import { lockArticle, notOpen } from "@/lib/commands/lock-article";
import { reasonGiven } from "@/lib/commands/reason-given";
import type { Article, Finding } from "@/lib/database/generated/client";
import { invalidField } from "@/lib/invalid-input";
import { done, failed, type Outcome } from "@/lib/outcome";
import { type Decision, type FindingTarget, questionSchema } from "./schema";

type Changed = Outcome<{ changed: boolean }>;

/** Says that what a check found is right as it stands, and why: it stays aside while both places keep their words. */
export function putAside(actor: Actor, target: FindingTarget, given: string): Promise<Changed> {
  const reason = reasonGiven(given);
  if (!reason.ok) return Promise.resolve(reason);
  return decide(actor, target, "right", reason.value, (about) => ({
    type: "finding.put-aside",
    ...about,
    payload: { ...about.payload, reason: reason.value },
  }));
}

/** Puts it among the queries to the writer, with what else is to be asked. */
export function askWriter(actor: Actor, target: FindingTarget, given: string): Promise<Changed> {
  const question = questionSchema.safeParse(given);
  if (!question.success) return Promise.resolve(invalidField("question", question.error));
  return decide(actor, target, "asked", question.data, (about) => ({
    type: "finding.asked",
    ...about,
    payload: { ...about.payload, question: question.data },
  }));
}

/** Takes back either: it is to be looked at again. */
export function reopenFinding(actor: Actor, target: FindingTarget, given: string): Promise<Changed> {
  const reason = reasonGiven(given);
  if (!reason.ok) return Promise.resolve(reason);
  return decide(actor, target, null, null, (about) => ({
    type: "finding.reopened",
    ...about,
    payload: { ...about.payload, reason: reason.value },
  }));
}

const noSuchFinding = failed("not-found", "The checks do not find this in the newest text.");
const judgedBlind = failed(
  "conflict",
  "You judged one of these claims blind, and what you say here everybody reads. Leave it to somebody else, or until both reviews are in.",
);

interface About {
  subject: { type: "finding"; id: string };
  payload: { check: ReturnType<typeof factsOf>["check"]; message: string; words: string[] };
}

function decide(
  actor: Actor,
  { articleId, key, seen }: FindingTarget,
  decision: Decision | null,
  words: string | null,
  eventOf: (about: About) => DeskEvent,
): Promise<Changed> {
  const frame = { action: "finding.decide", lock: lockArticle(articleId) } as const;
  return command<Article, { changed: boolean }>(actor, frame, async (given, article) => {
    const { tx, actor, at } = given;
    const closed = notOpen(article);
    if (closed) return closed;
    const finding = await tx.finding.findUnique({ where: { articleId_key: { articleId, key } } });
    if (!finding?.found) return noSuchFinding;
    const mine = finding.decidedById === null || finding.decidedById === actor.id;
    if (finding.decision === decision && finding.words === words && mine) return done({ changed: false });
    if (finding.decision !== seen) return failed("conflict", standsNow(finding));
    if (decision && (await judgedBlindBy(given, finding))) return judgedBlind;
    const by = decision
      ? { decidedById: actor.id, decidedByName: actor.name, decidedAt: at }
      : { decidedById: null, decidedByName: null, decidedAt: null };
    await tx.finding.update({ where: { articleId_key: { articleId, key } }, data: { decision, words, ...by } });
    const event = eventOf({ subject: { type: "finding", id: key }, payload: factsOf(finding) });
    await appendEvent(tx, articleId, actor, event, at);
    return done({ changed: true });
  });
}

function factsOf(finding: Finding) {
  const { check, message, spans } = recordedFindingSchema.parse(finding);
  return { check, message, words: spans.map(({ exact }) => exact) };
}

function standsNow({ decision, decidedByName, words }: Finding): string {
  const said = words ? `: “${words}”` : "";
  if (decision === "right") return `${decidedByName} found this right as it stands${said}.`;
  if (decision === "asked") return `${decidedByName} put this to the writer${said}.`;
  return "This is to be looked at again: somebody took back what stood here.";
}

/** What somebody writes about words that they judged blind could tell others how. */
async function judgedBlindBy({ tx, actor }: Command, finding: Finding): Promise<boolean> {
  const own = await blindReviewsBy(finding, actor.id, tx);
  if (own.size === 0) return false;
  const claims = await tx.claim.findMany({
    where: { articleId: finding.articleId, revisionId: finding.revisionId, retirement: null },
    select: { id: true, coreStart: true, coreEnd: true },
  });
  const { spans } = recordedFindingSchema.parse(finding);
  return claims.some(
    ({ id, coreStart, coreEnd }) => own.has(id) && spans.some(({ start, end }) => coreStart < end && start < coreEnd),
  );
}
