import type { ReactNode } from "react";

export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-5 rounded-sm border border-b-2 border-rule bg-raised px-1 text-center font-sans text-2xs leading-4 font-medium text-muted">
      {children}
    </kbd>
  );
}
