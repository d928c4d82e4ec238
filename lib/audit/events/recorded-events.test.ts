import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { canonicalJson, payloadHashOf } from "@/lib/audit/rules/chain";
import { describeEvent } from "@/lib/audit/rules/describe-event";
import { apply, type State } from "@/lib/audit/rules/replay";
import { eventSchema } from "@/lib/audit/schema";

/**
 * Events as desks have stored them, in every form they ever had: the payload as it was hashed, the sentence it told,
 * and what replaying it changed. Lines are added and never edited, but for a column that is renamed.
 */
interface Recorded {
  type: string;
  subjectType: string;
  subjectId: string;
  payload: string;
  /** Of the payload as it is read now, with what its form did not know filled in. */
  canonicalHash: string;
  described: object;
  /** Where it is described otherwise to whoever it is about. */
  describedToOneself?: object;
  changed: Record<string, object>;
  gone?: string[];
}
const recorded: Recorded[] = readFileSync(path.join(import.meta.dirname, "recorded-events.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

const [one, two, three] = [0, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [string, string, string];
const attribution = {
  source: { start: 0, end: 3, exact: "Ada", resolved: null },
  cue: { start: 4, end: 8, exact: "said" },
  content: { start: 9, end: 14, exact: "it is" },
  quoted: "direct",
};
const claim = {
  kind: "date",
  start: 0,
  end: 4,
  coreStart: 0,
  coreEnd: 4,
  detail: { attribution },
  round: 2,
  verdict: "sourced",
  reviewId: one,
  version: 3,
};
/** Three of each thing an event may speak of. */
const known = (): State =>
  new Map<string, Record<string, unknown>>([
    ["article", { title: "x", version: 1 }],
    ...[one, two, three].flatMap((id): [string, Record<string, unknown>][] => [
      [`claim:${id}`, claim],
      [`review:${id}`, { claimId: id, retraction: null }],
      [`evidence:${id}`, { title: "E", withdrawal: null }],
      [`comment:${id}`, { text: "c", resolvedAt: null }],
    ]),
    [`citation:${one}:${one}:${one}`, { stance: "supports", blindRound: 1, createdAt: "then" }],
    [`citation:${two}:${one}:${two}`, { stance: "context", blindRound: null, createdAt: "then" }],
    [`assignment:${one}:${one}`, { assigneeName: "A", endedAt: null }],
    [`assignment:${one}:${two}`, { assigneeName: "B", endedAt: null }],
    [`finding:${"0".repeat(64)}`, { check: "age", found: true, decision: "asked", words: "?" }],
    [`account:${one}`, { role: "reviewer", disabled: false }],
    [`invitation:${one}`, { email: "e", revoked: false, accepted: false }],
    [`password-link:${one}`, { userId: one, revoked: false, accepted: false }],
  ]);

function changesOf(was: State, is: State): Record<string, object> {
  const changed = [...is].flatMap(([name, fact]) => {
    const old = was.get(name) ?? {};
    const fields = Object.entries(fact).filter(
      ([field, value]) => !(field in old) || canonicalJson(old[field]) !== canonicalJson(value),
    );
    return fields.length > 0 || !was.has(name) ? [[name, Object.fromEntries(fields)] as const] : [];
  });
  return Object.fromEntries(changed);
}

describe("an event that was recorded", () => {
  it.each(recorded.map((record, index) => [`${record.type} (line ${index + 1})`, record] as const))(
    "%s reads, tells and replays as ever",
    (_, { type, subjectType, subjectId, payload, ...as }) => {
      const event = eventSchema.parse({
        type,
        subject: { type: subjectType, id: subjectId },
        payload: JSON.parse(payload),
      });
      expect(payloadHashOf("salt", canonicalJson(event.payload))).toBe(as.canonicalHash);
      expect(describeEvent(event)).toEqual(as.described);
      expect(describeEvent(event, one)).toEqual(as.describedToOneself ?? as.described);
      const [was, is] = [known(), known()];
      apply(is, { event, actorId: one, actorName: "Ada", at: "2026-03-05T10:00:00.000Z" });
      expect(changesOf(was, is)).toEqual(as.changed);
      expect([...was.keys()].filter((name) => !is.has(name))).toEqual(as.gone ?? []);
    },
  );

  it("is there of every kind that desks had when the record began", () => {
    expect(new Set(recorded.map(({ type }) => type)).size).toBe(51);
  });
});
