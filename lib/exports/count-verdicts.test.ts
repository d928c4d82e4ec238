import { expect, it } from "vitest";
import { countVerdicts } from "@/lib/exports/count-verdicts";

it("counts unreviewed claims as to check and dismissed or waived ones by nothing else", () => {
  const open = { state: "open" } as const;
  const dismissed = { state: "dismissed", reason: "none" } as const;
  expect(
    countVerdicts([
      { standing: open, verdict: "sourced" },
      { standing: open, verdict: "unverified" },
      { standing: open, verdict: null },
      { standing: open, verdict: null },
      { standing: dismissed, verdict: "disputed" },
      { standing: dismissed, verdict: null },
      { standing: { state: "waived", reason: "trivial" }, verdict: null },
    ]),
  ).toEqual({ sourced: 1, disputed: 0, unverified: 1, toCheck: 2, dismissed: 2, waived: 1 });
});
