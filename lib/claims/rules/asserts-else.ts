import { canonicalJson } from "@/lib/audit/rules/chain";
import type { Shape } from "@/lib/audit/rules/recorded-shape";

/** Whether a claim of the new shape says something else, so that what was judged is to be judged anew. Only a cue may move freely. */
export function assertsElse(part: "span" | "kind" | "attribution" | "date", before: Shape, after: Shape): boolean {
  return part !== "attribution" || asserted(before) !== asserted(after);
}

function asserted({ detail: { attribution } }: Shape): string {
  return canonicalJson(attribution ? { ...attribution, cue: null } : null);
}
