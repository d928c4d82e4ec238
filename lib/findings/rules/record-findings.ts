import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/audit/rules/chain";
import type { RecordedFinding } from "@/lib/audit/rules/recorded-finding";
import type { CheckFinding } from "@/lib/text/schema";

/**
 * Gives findings the key they are known by: their check and the words of their places, wherever these stand. Of several that
 * are alike in both, the second in the text has another key than the first.
 */
export function recordFindings(findings: readonly CheckFinding[]): RecordedFinding[] {
  const met = new Map<string, number>();
  return findings.flatMap(({ check, spans, message }) => {
    if (spans.length === 0) return [];
    const said = [check, ...spans.map(({ exact }) => exact)];
    const name = canonicalJson(said);
    const before = met.get(name) ?? 0;
    met.set(name, before + 1);
    const key = createHash("sha256")
      .update(before === 0 ? name : canonicalJson([...said, before]))
      .digest("hex");
    return { key, check, spans, message };
  });
}
