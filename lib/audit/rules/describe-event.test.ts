import { describe, expect, it } from "vitest";
import { type EventType, eventSchema } from "@/lib/audit/schema";
import { eventExamples as examples } from "@/lib/testing/event-examples";
import { id } from "@/lib/testing/example-values";
import { describeEvent } from "./describe-event";

const subjects = new Map(eventSchema.options.map(({ shape }) => [shape.type.value, shape.subject.shape.type.value]));

describe("describing an event", () => {
  it.each(Object.entries(examples))("says what %s did", (type, [payload, did, change, words]) => {
    const event = eventSchema.parse({ type, subject: { type: subjects.get(type as EventType), id }, payload });
    const said = describeEvent(event);
    expect(said.did).toBe(did);
    expect(said.change && `${said.change.before} > ${said.change.after}`).toBe(change);
    expect((said.words ?? []).map(({ text }) => text)).toEqual(words ?? []);
  });

  it.each([
    ["claim.assigned", "took claim 4"],
    ["claim.unassigned", "gave claim 4 back"],
  ] as const)("tells %s to oneself otherwise", (type, did) => {
    const [payload] = examples[type];
    const event = eventSchema.parse({ type, subject: { type: "claim", id }, payload });
    expect(describeEvent(event, id).did).toBe(did);
  });

  it("has a sentence for every event there is", () => {
    expect(Object.keys(examples).sort()).toEqual([...subjects.keys()].sort());
  });

  it("leaves out words that nobody left", () => {
    const payload = { ...examples["verdict.recorded"][0], rationale: "", correction: null };
    expect(describeEvent({ type: "verdict.recorded", subject: { type: "claim", id }, payload }).words).toEqual([]);
    const closed = { reason: null, toCheck: 0, opened: [] };
    expect(describeEvent({ type: "article.closed", subject: { type: "article", id }, payload: closed })).toEqual({
      did: "closed the check",
      words: [],
    });
  });
});
