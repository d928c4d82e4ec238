import type { Stance, Verdict } from "@/lib/vocabulary";
import type { Description } from "./describe-event";
import { superseded } from "./describe-piece";
import type { ReviewEvent } from "./review-events";

const verdictWord = (verdict: Verdict | null) => verdict ?? "to check";
const meaning: Record<Stance, string> = {
  supports: "as supporting",
  contradicts: "as contradicting",
  context: "as context for",
};
const said = (label: string, text: string | null) => (text ? [{ label, text }] : []);

/** A review, or what was done with evidence, as a sentence without its subject. */
export function describeReview({ type, payload }: ReviewEvent): Description {
  switch (type) {
    case "verdict.recorded": {
      const { number, verdict, before, rationale, correction } = payload;
      return {
        did: `marked claim ${number} ${verdict}${asSecond(payload)}`,
        change: { before: verdictWord(before.verdict), after: payload.disagreed ? "disagreed" : verdict },
        words: [...said("Rationale", rationale), ...said("Suggested correction", correction)],
      };
    }
    case "check.taken-over": {
      const { number, verdict, before, from, rationale, correction } = payload;
      return {
        did: `marked claim ${number} ${verdict}, taken over from ${from.reviewer}’s check of claim ${from.number} in “${from.title}” (${from.at.slice(0, 10)})${asSecond(payload)}`,
        change: { before: verdictWord(before.verdict), after: payload.disagreed ? "disagreed" : verdict },
        words: [...said("Rationale", rationale), ...said("Suggested correction", correction)],
      };
    }
    case "review.retracted": {
      const { number, reviewer, reason, before, after, disagreed } = payload;
      return {
        did: `took back ${reviewer}’s review of claim ${number}`,
        change: { before: verdictWord(before.verdict), after: disagreed ? "disagreed" : verdictWord(after.verdict) },
        words: said("Reason", reason),
      };
    }
    case "disagreement.settled": {
      const { number, verdict, between, rationale, correction } = payload;
      const sides = between.map((one) => `${one.reviewer}: ${one.verdict}`).join("; ");
      return {
        did: `settled the disagreement on claim ${number}: ${verdict}`,
        change: { before: sides, after: verdict },
        words: [...said("Reason", rationale), ...said("Suggested correction", correction)],
      };
    }
    case "evidence.added": {
      const { kind, title, publisher, passage, translation } = payload;
      return {
        did: `added a ${kind}: “${title}”${publisher ? ` (${publisher})` : ""}`,
        words: [...said("Passage", passage), ...said("Translation", translation)],
      };
    }
    case "evidence.superseded":
      return superseded(payload);
    case "evidence.cited": {
      const { number, title, stance, before, reopened } = payload;
      return {
        did: `cited “${title}” ${meaning[stance]} claim ${number}${reopened ? ", which reopened it" : ""}`,
        ...(before && { change: { before, after: stance } }),
      };
    }
    case "evidence.withdrawn": {
      const { title, reopened, reason } = payload;
      const which = reopened.length
        ? `, which reopened ${reopened.map(({ number }) => `claim ${number}`).join(", ")}`
        : "";
      return { did: `withdrew “${title}”${which}`, words: said("Reason", reason) };
    }
  }
}

const asSecond = ({ completes, disagreed }: { completes: string | null; disagreed: boolean }) =>
  completes ? `, the second of two reviews: they ${disagreed ? "disagree" : "agree"}` : "";
