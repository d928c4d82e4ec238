import { describe, expect, test } from "vitest";
import { extract } from "..";
import { checkNames } from "../kinds";
import { ageFixtures } from "./age.fixtures";
import { changeFixtures } from "./change.fixtures";
import { countFixtures } from "./count.fixtures";
import { checks } from "./find-checks";
import { intervalFixtures } from "./interval.fixtures";
import { nameFixtures } from "./name.fixtures";
import { orderFixtures } from "./order.fixtures";
import { quoteFixtures } from "./quote.fixtures";
import { sameFigureFixtures } from "./same-figure.fixtures";
import { shareFixtures } from "./share.fixtures";
import { sumFixtures } from "./sum.fixtures";
import { cleanArticles } from "./testing/clean-articles";
import type { Fixtures } from "./testing/fixtures";
import { titleFixtures } from "./title.fixtures";
import { unitFixtures } from "./unit.fixtures";
import { weekdayFixtures } from "./weekday.fixtures";

const fixtures: Record<(typeof checkNames)[number], Fixtures> = {
  weekday: weekdayFixtures,
  age: ageFixtures,
  interval: intervalFixtures,
  share: shareFixtures,
  change: changeFixtures,
  sum: sumFixtures,
  count: countFixtures,
  unit: unitFixtures,
  "same-figure": sameFigureFixtures,
  name: nameFixtures,
  title: titleFixtures,
  order: orderFixtures,
  quote: quoteFixtures,
};

const read = (text: string, published?: string) => extract(text, { publishedAt: published ?? null });

test("every check stands in the list once, in the order of its name", () => {
  expect(checks.map(({ name }) => name)).toEqual(checkNames);
});

describe.each(Object.entries(fixtures))("%s", (check, { finds, silent }) => {
  const faults = finds.map(([text, first, second, published]) => ({ text, first, second, published }));
  const clean = silent.map(([text, published]) => ({ text, published }));

  test.each(faults)("finds what does not fit: $text", ({ text, first, second, published }) => {
    const found = read(text, published).checks ?? [];
    expect(found.map((one) => one.check)).toEqual([check]);
    const words = found[0]?.spans.map(({ exact }) => exact) ?? [];
    for (const place of [first, second])
      expect(words.filter((exact) => exact.includes(place) || place.includes(exact))).not.toEqual([]);
    for (const { start, end, exact } of found[0]?.spans ?? []) expect(text.slice(start, end)).toBe(exact);
  });

  test.each(clean)("stays silent: $text", ({ text, published }) => {
    expect(read(text, published).checks).toEqual([]);
  });
});

test("a finding flags the claims on its places, each naming the other", () => {
  const { claims } = read("Sales rose by 50 per cent, from 200 to 240 tonnes.");
  const flagged = claims.filter(({ flags }) => flags.some(({ code }) => code === "change"));
  expect(flagged.length).toBeGreaterThan(0);
  for (const { id, flags } of flagged)
    for (const { relatedTo } of flags.filter(({ code }) => code === "change")) expect(relatedTo).not.toContain(id);
});

test("a message says the sum and never which side is wrong", () => {
  const [finding] = read("Of the 160 members, 40, or 30 per cent, stayed away.").checks ?? [];
  expect(finding?.message).toBe("40 of 160 is 25 per cent, not 30.");
});

test.each(cleanArticles)("finds nothing in an article whose figures fit (%s)", (published, text) => {
  expect(read(text, published).checks).toEqual([]);
});
