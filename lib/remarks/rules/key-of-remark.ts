import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/audit/rules/chain";
import type { RecordedRemark } from "@/lib/audit/rules/recorded-remark";
import type { Remark } from "@/lib/structure";

/** A remark as its file tells it, with what it is known by: the same remark in a later draft is the same, wherever it stands. */
export function recordedRemark({ author, at, words }: Pick<Remark, "author" | "at" | "words">): RecordedRemark {
  const key = createHash("sha256")
    .update(canonicalJson([author, at, words]))
    .digest("hex");
  return { key, author, at, words };
}
