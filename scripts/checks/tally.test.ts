import { expect, test } from "vitest";
import { readPlaywright, readVitest, summaryLine, withOutcome } from "./tally";

test("vitest's report", () => {
  expect(readVitest({ numPassedTests: 7, numFailedTests: 2, numTotalTests: 9 })).toEqual({ passed: 7, failed: 2 });
});

test("Playwright's report, where a flaky test passed and is told of", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 0 };
  expect(readPlaywright({ stats })).toEqual({ passed: 7, failed: 1, flaky: 2 });
});

test("a report of another shape is refused, not counted as nothing", () => {
  expect(() => readVitest({})).toThrow();
  expect(() => readPlaywright({ stats: {} })).toThrow();
});

test.each([
  ["a good run", { passed: 3, failed: 0 }, true, { passed: 3, failed: 0 }],
  ["failed tests", { passed: 3, failed: 2 }, false, { passed: 3, failed: 2 }],
  ["a bad end without a failed test", { passed: 3, failed: 0 }, false, { passed: 3, failed: 1 }],
])("withOutcome: %s", (_, tally, succeeded, expected) => {
  expect(withOutcome(tally, succeeded)).toEqual(expected);
});

test("the last line sums all checks", () => {
  expect(summaryLine([])).toBe("0 passed, 0 failed");
  expect(
    summaryLine([
      { passed: 1, failed: 0 },
      { passed: 20, failed: 3 },
    ]),
  ).toBe("21 passed, 3 failed");
  expect(summaryLine([{ passed: 20, failed: 0, flaky: 1 }])).toBe(
    "1 of them passed only when tried again.\n20 passed, 0 failed",
  );
});
