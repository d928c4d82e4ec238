import { z } from "zod";

export type Tally = { readonly passed: number; readonly failed: number; readonly flaky?: number };

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

export function readVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests } = vitestReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** A flaky test failed, and passed when it was tried again: it passed, and is told of, for nobody should get used to it. */
export function readPlaywright(report: unknown): Tally {
  const { expected, unexpected, flaky } = playwrightReport.parse(report).stats;
  return { passed: expected + flaky, failed: unexpected, flaky };
}

/** A run that ended badly without a failed test to show for it, such as a file that cannot be read, is one failure. */
export function withOutcome(tally: Tally, succeeded: boolean): Tally {
  return succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** What was counted in all; the last line is the sum. */
export function summaryLine(tallies: readonly Tally[]): string {
  const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0);
  const flaky = sum((tally) => tally.flaky ?? 0);
  const again = flaky ? `${flaky} of them passed only when tried again.\n` : "";
  return `${again}${sum((tally) => tally.passed)} passed, ${sum((tally) => tally.failed)} failed`;
}
