import type { DeskEvent } from "@/lib/audit/schema";
import { describeExtraction } from "./describe-extraction";
import { describeReshape, numbers, settlementText } from "./describe-reshape";
import { describeReview } from "./describe-review";
import { describeRevision } from "./describe-revision";
import { describeSealed } from "./describe-sealed";
import { describeWork } from "./describe-work";

/** One event as a sentence without its subject: the actor's name goes before it, the time beside it. */
export interface Description {
  did: string;
  /** What stood before and stands now, where one thing took the place of another. */
  change?: { before: string; after: string };
  /** The words the person left with it: a reason, a rationale, a correction. */
  words?: { label: string; text: string }[];
}

const counted = (count: number, noun: string) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
const said = (label: string, text: string | null) => (text ? [{ label, text }] : []);
const day = (value: string | null) => value ?? "none";

export function describeEvent(event: DeskEvent, actorId: string | null = null): Description {
  switch (event.type) {
    case "article.imported": {
      const { title, revision } = event.payload;
      return {
        did: `imported “${title}” as revision ${revision.number} (${revision.length.toLocaleString("en")} characters)`,
      };
    }
    case "article.amended":
      return amended(event.payload.before, event.payload.after);
    case "article.closed": {
      const { toCheck, reason } = event.payload;
      const left = toCheck ? ` with ${counted(toCheck, "claim")} left to check` : "";
      return { did: `closed the check${left}`, words: said("Reason", reason) };
    }
    case "article.reviewers-set": {
      const { before, after } = event.payload;
      const reviewers = (count: number) => (count === 1 ? "one reviewer" : "two reviewers, blind");
      return { did: "set how many judge each claim", change: { before: reviewers(before), after: reviewers(after) } };
    }
    case "article.reopened":
      return { did: "reopened the check", words: said("Reason", event.payload.reason) };
    case "article.archived":
      return { did: "archived the article", words: said("Reason", event.payload.reason) };
    case "article.unarchived":
      return { did: "brought the article back from the archive", words: said("Reason", event.payload.reason) };
    case "claims.extracted": {
      const { claims, extractor, part, parts } = event.payload;
      const which = parts > 1 ? ` (part ${part} of ${parts})` : "";
      return { did: `had ${counted(claims.length, "claim")} extracted by ${extractor}${which}` };
    }
    case "article.revised":
    case "claims.carried":
    case "claim.placed":
    case "claim.found-gone":
    case "claim.gone-undone":
      return describeRevision(event);
    case "extraction.applied":
      return describeExtraction(event.payload);
    case "claim.added":
      return { did: `added claim ${event.payload.number} (${event.payload.kind}): “${event.payload.exact}”` };
    case "claim.dismissed":
      return { did: `dismissed claim ${event.payload.number}`, words: said("Reason", event.payload.reason) };
    case "claim.restored":
      return { did: `restored claim ${event.payload.number}`, words: said("Reason", event.payload.reason) };
    case "claim.reshaped":
      return describeReshape(event.payload);
    case "claim.split": {
      const { parents, children } = event.payload;
      return { did: `split claim ${numbers(parents)} into claims ${numbers(children)}` };
    }
    case "claims.merged": {
      const { parents, children } = event.payload;
      return { did: `merged claims ${numbers(parents)} into claim ${numbers(children)}` };
    }
    case "claims.recast-undone": {
      const { how, parents, children, reason } = event.payload;
      const undone = how === "split" ? "split" : "merging";
      return {
        did: `undid the ${undone} of claim ${numbers(parents)}, which retired claim ${numbers(children)}`,
        words: said("Reason", reason),
      };
    }
    case "claim.waived":
      return {
        did: `waived claim ${event.payload.number} as not worth checking`,
        words: said("Reason", event.payload.reason),
      };
    case "claim.unwaived":
      return {
        did: `put claim ${event.payload.number} back to be checked`,
        words: said("Reason", event.payload.reason),
      };
    case "claim.settlement-noted": {
      const { number, before, after } = event.payload;
      return {
        did: `noted what would settle claim ${number}`,
        change: { before: settlementText(before), after: settlementText(after) },
      };
    }
    case "verdict.recorded":
    case "check.taken-over":
    case "review.retracted":
    case "disagreement.settled":
    case "evidence.added":
    case "evidence.superseded":
    case "evidence.cited":
    case "evidence.withdrawn":
      return describeReview(event);
    case "work.sealed":
      return describeSealed(event, actorId);
    case "claim.assigned":
    case "claim.unassigned":
    case "comment.added":
    case "comment.resolved":
    case "comment.reopened":
      return describeWork(event, actorId);
    case "invitation.issued": {
      const { email, role } = event.payload;
      return { did: email ? `invited ${email} as ${role}` : "made the link for the first admin" };
    }
    case "invitation.revoked":
      return { did: `revoked the invitation of ${event.payload.email ?? "the first admin"}` };
    case "account.created":
      return { did: `opened an account as ${event.payload.role}: ${event.payload.name}, ${event.payload.email}` };
    case "account.disabled":
      return { did: `disabled ${event.payload.name}’s account`, words: said("Reason", event.payload.reason) };
    case "account.enabled":
      return { did: `enabled ${event.payload.name}’s account`, words: said("Reason", event.payload.reason) };
    case "account.role-changed": {
      const { name, before, after } = event.payload;
      return { did: `changed ${name}’s role`, change: { before, after } };
    }
    case "account.password-changed":
      return { did: `changed ${event.payload.name}’s password` };
    case "account.password-reset":
      return { did: `set a new password for ${event.payload.name} by a link` };
    case "password-link.issued":
      return { did: `made a link for a new password for ${event.payload.name}` };
    case "password-link.revoked":
      return { did: `revoked the link for a new password for ${event.payload.name}` };
  }
}

type Details = Extract<DeskEvent, { type: "article.amended" }>["payload"]["before"];
const detailLabels: Record<keyof Details, string> = {
  title: "title",
  publisher: "publisher",
  byline: "byline",
  address: "address",
  publishedAt: "date of publication",
  deadline: "deadline",
};

function amended(before: Details, after: Details): Description {
  const fields = (Object.keys(detailLabels) as (keyof Details)[]).filter((field) => before[field] !== after[field]);
  const list = (details: Details) => fields.map((field) => `${detailLabels[field]}: ${day(details[field])}`).join("; ");
  return {
    did: `corrected the article’s ${fields.map((field) => detailLabels[field]).join(", ")}`,
    change: { before: list(before), after: list(after) },
  };
}
