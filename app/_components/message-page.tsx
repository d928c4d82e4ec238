import type { ReactNode } from "react";
import { Brand } from "./brand";

/** A page that says one thing: nothing here, not allowed, something failed. */
export function MessagePage({ code, title, children }: { code?: string; title: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col gap-4 px-4 py-[12vh] sm:px-6">
      <Brand />
      <div className="border-t-2 border-ink pt-4">
        {code && <p className="label-caps mb-1">{code}</p>}
        <h1 className="font-serif text-3xl font-medium tracking-[-0.01em]">{title}</h1>
        <div className="mt-3 flex flex-col items-start gap-4 text-lg text-muted">{children}</div>
      </div>
    </div>
  );
}
