import type { ShownVerdict } from "@/lib/vocabulary";
import { classNames } from "./class-names";
import { verdictLook } from "./verdict-look";

/** A verdict as glyph and word. `compact` shows the glyph alone and keeps the word for screen readers. */
export function VerdictMark({ verdict, compact = false }: { verdict: ShownVerdict; compact?: boolean }) {
  const { word, icon: Icon, ink } = verdictLook(verdict);
  return (
    <span className={classNames("inline-flex items-center gap-1 text-xs font-medium whitespace-nowrap", ink)}>
      <Icon aria-hidden size={14} strokeWidth={verdict === "sourced" || verdict === "disputed" ? 2.75 : 2.25} />
      <span className={compact ? "sr-only" : undefined}>{word}</span>
    </span>
  );
}
