import type { Extent } from "../span";
import type { Clause } from "../syntax/clause";
import type { Parsed } from "../syntax/parse";
import { at } from "../tokens/token";
import type { Near } from "./near";

const rank = /^(?:\p{L}{3,}est|most|least|best|worst|first|only|record)$/u;

/** `sold 40 boats, its largest order since 2009`: the token after a phrase that ranks what was told, else `end`. */
export function withRank({ tokens, phrases, text }: Parsed, end: number): number {
  const to = phrases.endsAt(end + 1);
  if (at(tokens, end).text !== "," || to < 0 || !/^(?:the|its|their|his|her)$/.test(at(tokens, end + 1).lower))
    return end;
  if (!rank.test(at(tokens, end + 2).lower) || /^\s*,/.test(text.slice(at(tokens, to - 1).end))) return end;
  return to;
}

/** Leaves the time at the end of a clause to the date claim that stands there. */
export function trimTime({ text }: Parsed, extent: Extent, dates: readonly Extent[]): Extent {
  let { end } = extent;
  for (let again = true; again; ) {
    again = false;
    for (const date of dates) {
      if (date.end < end || date.start <= extent.start || date.start >= end) continue;
      const lead =
        /(?:\s|^)(?:on|in|at|since|by|until|for|from|during|within|over|after|before|around|late|early|of|to|than|about)?\s*$/.exec(
          text.slice(extent.start, date.start),
        );
      end = extent.start + (lead?.index ?? date.start - extent.start);
      again = true;
    }
  }
  while (end > extent.start && /[\s.,;:!?"”’']/.test(text.charAt(end - 1))) end--;
  return { start: extent.start, end: Math.max(end, extent.start + 1) };
}

/** A statement reaches over the time that directly follows its core, which is no part of the core itself. */
export function withTime(coreEnd: number, clauseEnd: number, dates: readonly Extent[]): number {
  let end = coreEnd;
  for (const date of dates) if (date.start >= end && date.start - end < 12 && date.end <= clauseEnd) end = date.end;
  return end;
}

/**
 * Where a statement begins: with its subject; with the time put before it (`In 1961 | she joined`); with whom a relative clause or a
 * participle speaks of (`Roe, | who fled`), where that is not longer than what is told.
 */
export function startOf(
  parsed: Parsed,
  number: number,
  clause: Clause,
  near: Near,
  clauseStart: number,
  core: Extent,
): number {
  const { tokens, phrases, sentences } = parsed;
  if (clause.link === "relative" || clause.link === "participle") {
    const own = clause.link === "relative" ? clauseStart : core.start;
    const comma = at(tokens, clause.start - 1).text === ",";
    const last = clause.start - (comma ? 2 : 1);
    const phrase = phrases.startsAt(last);
    const owner = near.identities.find((i) => i.end === at(tokens, last).end)?.start ?? at(tokens, phrase).start;
    return phrase >= 0 && own - owner <= core.end - own && (comma || clause.link === "relative") ? owner : own;
  }
  if (!clause.subject) return core.start;
  const first = sentences[number]?.from ?? clause.start;
  if (clause.link !== "main" || clause.from !== clause.start || at(tokens, first).tag !== "ADP") return clauseStart;
  const fronted = near.dates.some((d) => d.start >= at(tokens, first).start && d.end <= clauseStart);
  for (let i = first; i < clause.start; i++) if (/^(?:AUX|VERB)$/.test(at(tokens, i).tag)) return clauseStart;
  return fronted && clause.start - first <= 10 ? at(tokens, first).start : clauseStart;
}
