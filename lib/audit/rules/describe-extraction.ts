import type { DeskEvent } from "@/lib/audit/schema";
import type { Description } from "./describe-event";

type Applied = Extract<DeskEvent, { type: "extraction.applied" }>["payload"];

/** `had the claims found again by tickmark/2: claims 31 and 32 added, 2 found otherwise, claim 7 no longer found` */
export function describeExtraction({ extractor, part, parts, added, changed, removed }: Applied): Description {
  const which = parts > 1 ? ` (part ${part} of ${parts})` : "";
  const said = [
    added.length > 0 && `${named(added)} added`,
    changed.length > 0 && `${named(changed.map(({ after }) => after))} found otherwise`,
    removed.length > 0 && `${named(removed)} no longer found`,
  ];
  return { did: `had the claims found again by ${extractor}${which}: ${said.filter(Boolean).join(", ")}` };
}

const named = (claims: readonly { number: number }[]) =>
  claims.length > 6
    ? `${claims.length.toLocaleString("en")} claims`
    : `claim${claims.length === 1 ? "" : "s"} ${claims.map(({ number }) => number).join(", ")}`;
