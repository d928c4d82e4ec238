import type { ReactNode } from "react";
import { Sheet } from "./sheet";

/** A page that says one thing: nothing here, not allowed, something failed. */
export function MessagePage({ code, title, children }: { code?: string; title: string; children: ReactNode }) {
  return (
    <Sheet eyebrow={code} title={title}>
      <div className="mt-3 flex flex-col items-start gap-4 text-lg text-muted">{children}</div>
    </Sheet>
  );
}
