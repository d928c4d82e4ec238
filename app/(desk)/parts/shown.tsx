import type { ReactNode } from "react";

export function Shown({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-2.5 border-t border-rule pt-3">
      <h3 className="text-xs text-muted">{title}</h3>
      {children}
    </div>
  );
}
