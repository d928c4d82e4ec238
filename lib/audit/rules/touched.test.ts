import { describe, expect, it } from "vitest";
import { eventSchema } from "@/lib/audit/schema";
import { eventExamples } from "@/lib/testing/event-examples";
import { id } from "@/lib/testing/example-values";
import { articleEventTypes, claimsTouchedBy, typesFoundBy } from "./touched";

const touchedBy = (type: keyof typeof eventExamples, subject: string) => {
  const [payload] = eventExamples[type];
  return claimsTouchedBy(eventSchema.parse({ type, subject: { type: subject, id }, payload }));
};

describe("what an event touches", () => {
  it.each([
    ["verdict.recorded", "claim", [id]],
    ["evidence.withdrawn", "evidence", [id]],
    ["article.amended", "article", []],
    ["account.disabled", "account", []],
  ] as const)("%s: each claim once", (type, subject, claims) => {
    expect(touchedBy(type, subject)).toEqual(claims);
  });

  it("has a page read all anew where the article or its claims are others, and not else", () => {
    expect(articleEventTypes).toContain("article.amended");
    expect(articleEventTypes).toContain("claims.extracted");
    expect(articleEventTypes).not.toContain("verdict.recorded");
    expect(articleEventTypes).not.toContain("account.disabled");
  });

  it("tells how a claim's history finds it, each kind in one way", () => {
    expect(typesFoundBy("subject")).toContain("verdict.recorded");
    expect(typesFoundBy("piece")).toEqual(["evidence.superseded", "evidence.captured", "evidence.withdrawn"]);
    expect(typesFoundBy("blind")).toEqual(["work.sealed"]);
    expect(typesFoundBy("blind")).not.toContain("verdict.recorded");
  });
});
