import type { DeskEvent } from "@/lib/audit/schema";
import type { Description } from "./describe-event";
import { countsSchema, type RevisionCounts } from "./revision-events";

type RevisionEvent = Extract<
  DeskEvent,
  { type: "article.revised" | "claims.carried" | "claim.placed" | "claim.found-gone" | "claim.gone-undone" }
>;

const words: Record<keyof RevisionCounts, string> = {
  kept: "unchanged",
  moved: "moved",
  reworded: "reworded",
  "needs-place": "in need of a place",
  deleted: "deleted",
  back: "back again",
  added: "new",
};

/** `40 unchanged, 2 reworded, 3 new` */
export const countsText = (counts: RevisionCounts): string =>
  countsSchema
    .keyof()
    .options.filter((name) => counts[name] > 0)
    .map((name) => `${counts[name].toLocaleString("en")} ${words[name]}`)
    .join(", ") || "no claims";

/** A new revision, and what became of claims by it, as sentences. */
export function describeRevision(event: RevisionEvent): Description {
  switch (event.type) {
    case "article.revised": {
      const { revision, reason, counts } = event.payload;
      return {
        did: `brought in revision ${revision.number} (${revision.length.toLocaleString("en")} characters); claims: ${countsText(counts)}`,
        words: reason ? [{ label: "Reason", text: reason }] : [],
      };
    }
    case "claims.carried": {
      const { claims, part, parts } = event.payload;
      const reworded = claims.filter(({ became }) => became === "reworded").map(({ number }) => number);
      const named = reworded.length > 0 && reworded.length <= 20 ? `; reworded: ${reworded.join(", ")}` : "";
      const which = parts > 1 ? ` (part ${part} of ${parts})` : "";
      return { did: `had ${claims.length.toLocaleString("en")} claims carried to it${which}${named}` };
    }
    case "claim.placed": {
      const { number, before, after, formerly } = event.payload;
      const reopened = formerly && before.verdict !== null ? ", which put it back to check" : "";
      return {
        did: `gave claim ${number} its place${reopened}`,
        change: { before: `“${before.exact}”`, after: `“${after.exact}”` },
      };
    }
    case "claim.found-gone":
      return { did: `said that claim ${event.payload.number} is no longer in the article` };
    case "claim.gone-undone":
      return {
        did: `had claim ${event.payload.number} wait for a place again`,
        words: [{ label: "Reason", text: event.payload.reason }],
      };
  }
}
