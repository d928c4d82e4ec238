import { expect, it } from "vitest";
import { countVerdicts } from "./count-verdicts";
import type { ReportClaim } from "./report-claim";

const claim = (standing: ReportClaim["standing"], verdict: ReportClaim["verdict"], disagreed = false) => ({
  standing,
  verdict,
  disagreed,
});

it("counts unreviewed claims as to check and dismissed or waived ones by nothing else", () => {
  const open = { state: "open" } as const;
  const dismissed = { state: "dismissed", reason: "none" } as const;
  expect(
    countVerdicts([
      claim(open, "sourced"),
      claim(open, "unverified"),
      claim(open, null),
      claim(open, null),
      claim(open, null, true),
      claim(dismissed, "disputed"),
      claim(dismissed, null, true),
      claim({ state: "waived", reason: "trivial" }, null),
    ]),
  ).toEqual({ sourced: 1, disputed: 0, unverified: 1, disagreed: 1, toCheck: 2, dismissed: 2, waived: 1 });
});
