import { expect, it } from "vitest";
import type { Verdict } from "@/lib/vocabulary";
import { ownDays } from "./own-days";

const now = new Date("2026-03-05T12:00:00Z");
const review = (at: string, verdict: Verdict, title: string) => ({
  at,
  verdict,
  claim: { article: { id: title, title } },
});

it("counts one's reviews today and this week by verdict and article, and lists the newest", () => {
  const reviews = [
    review("2026-03-05T11:00:00.000Z", "sourced", "Quay"),
    review("2026-03-05T00:00:00.000Z", "disputed", "Mill"),
    review("2026-03-04T23:59:59.999Z", "sourced", "Quay"),
  ];
  expect(ownDays(reviews, now)).toEqual({
    today: { sourced: 1, disputed: 1, unverified: 0 },
    week: { sourced: 2, disputed: 1, unverified: 0 },
    articles: [
      { id: "Quay", title: "Quay", judged: 2 },
      { id: "Mill", title: "Mill", judged: 1 },
    ],
    newest: reviews,
  });
});

it("lists no more than can be read", () => {
  const many = Array.from({ length: 60 }, () => review("2026-03-05T11:00:00.000Z", "sourced", "Quay"));
  const { newest, week } = ownDays(many, now);
  expect([newest.length, week.sourced]).toEqual([50, 60]);
});
