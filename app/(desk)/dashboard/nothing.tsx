import type { ReactNode } from "react";

/** The empty state of a part of the page. */
export function Nothing({ children }: { children: ReactNode }) {
  return <p className="border-y border-rule py-4 text-sm text-muted">{children}</p>;
}
