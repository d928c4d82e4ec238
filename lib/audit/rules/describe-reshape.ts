import type { DeskEvent } from "@/lib/audit/schema";
import type { Settlement } from "./reshape-events";

type Reshaped = Extract<DeskEvent, { type: "claim.reshaped" }>["payload"];

const quoted = (words: string) => `“${words}”`;
export const numbers = (claims: readonly { number: number }[]) => claims.map(({ number }) => number).join(" and ");

const said = {
  span: ({ exact }: Reshaped["before"]) => quoted(exact),
  kind: ({ kind }: Reshaped["before"]) => kind,
  date: ({ detail }: Reshaped["before"]) =>
    detail.date ? `${detail.date.value ?? "left open"} (${detail.date.type})` : "none",
  attribution: ({ detail: { attribution } }: Reshaped["before"]) => {
    if (!attribution) return "none";
    const { source, cue, content, quoted: how } = attribution;
    const who =
      source.resolved && source.resolved !== source.exact ? `${source.exact} = ${source.resolved}` : source.exact;
    return `${who}, “${cue.exact}”, ${how}: ${quoted(content.exact)}`;
  },
};

const did = {
  span: "moved the ends of claim",
  kind: "changed the kind of claim",
  date: "corrected the date of claim",
  attribution: "corrected the attribution of claim",
};

/** A reshaped claim as a sentence, with the words, kind or details it had before and has now. */
export function describeReshape({ number, part, before, after, reason, undoes }: Reshaped) {
  const reopened = before.verdict !== null && after.verdict === null ? ", which put it back to check" : "";
  const back = undoes === null ? "" : `, undoing entry ${undoes}`;
  return {
    did: `${did[part]} ${number}${back}${reopened}`,
    change: { before: said[part](before), after: said[part](after) },
    words: reason ? [{ label: "Reason", text: reason }] : [],
  };
}

/** `The port's log, held by the harbour office, by 2026-04-01` */
export const settlementText = (settlement: Settlement | null) =>
  settlement === null
    ? "nothing noted"
    : [settlement.record, settlement.holder && `held by ${settlement.holder}`, settlement.by && `by ${settlement.by}`]
        .filter(Boolean)
        .join(", ");
