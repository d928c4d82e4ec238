import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

interface Props {
  id?: string;
  label: ReactNode;
  open?: boolean;
  /** False where it is always open, and there is nothing to press. */
  shown?: boolean;
  children: ReactNode;
}

/** Something that stays folded until asked for; the browser's own, so that it opens before JavaScript loads. */
export function Disclosure({ id, label, open = false, shown = true, children }: Props) {
  return (
    <details id={id} open={open || undefined}>
      <summary
        hidden={!shown}
        className="plain inline-flex min-h-6 items-center gap-1 rounded-sm text-xs font-medium text-muted hover:text-ink [&[hidden]]:hidden"
      >
        <ChevronRight aria-hidden size={13} className="transition-transform [[open]>summary>&]:rotate-90" />
        {label}
      </summary>
      {children}
    </details>
  );
}

/** A label of which only the beginning shows. */
export function ShortLabel({ short, label }: { short: string; label: string }) {
  if (!label.startsWith(short)) return label;
  return (
    <span title={label}>
      {short}
      <span className="sr-only">{label.slice(short.length)}</span>
    </span>
  );
}
