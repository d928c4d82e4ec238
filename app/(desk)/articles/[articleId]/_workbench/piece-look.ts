import type { Verdict } from "@/lib/vocabulary";

const looks = { sourced: "mark-sourced", disputed: "mark-disputed", unverified: "mark-unverified" } as const;
const loudest = ["disputed", "unverified", null, "sourced"] as const;

/** Where claims overlap the words wear the verdict that most needs an eye; null is *To check*. */
export function pieceLook(verdicts: readonly (Verdict | null)[]): string {
  const worn = loudest.find((verdict) => verdicts.includes(verdict)) ?? null;
  return worn ? looks[worn] : "mark-to-check";
}
