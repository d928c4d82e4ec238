import { recordedRemark } from "@/lib/remarks/rules/key-of-remark";
import type { Remark } from "@/lib/structure";

/** What somebody remarked on words of a draft. */
export function remarkOn(text: string, on: string, words: string, more: Partial<Remark> = {}): Remark {
  const start = text.indexOf(on);
  const addresses = words.match(/https?:\/\/\S+/g) ?? [];
  const by = { id: words, author: "Jo Writer", at: "2026-03-03T09:00:00Z", replyTo: null, resolved: false };
  return { ...by, start, end: start + on.length, words, addresses, ...more };
}

export const keyOf = (remark: Remark): string => recordedRemark(remark).key;
