import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

interface Props {
  id?: string;
  label: ReactNode;
  open?: boolean;
  children: ReactNode;
}

/** Something that stays folded until asked for; the browser's own, so that it opens before JavaScript loads. */
export function Disclosure({ id, label, open = false, children }: Props) {
  return (
    <details id={id} open={open || undefined} className="group">
      <summary className="plain inline-flex min-h-6 items-center gap-1 rounded-sm text-xs font-medium text-muted hover:text-ink">
        <ChevronRight aria-hidden size={13} className="transition-transform group-open:rotate-90" />
        {label}
      </summary>
      {children}
    </details>
  );
}
