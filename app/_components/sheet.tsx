import type { ReactNode } from "react";
import { Brand } from "./brand";

/** A page that stands alone, without the desk's header: signing in, an invitation, a message. */
export function Sheet({ eyebrow, title, children }: { eyebrow?: string; title: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col gap-4 px-4 py-[12vh] sm:px-6">
      <div className="flex">
        <Brand />
      </div>
      <div className="border-t-2 border-ink pt-4">
        {eyebrow && <p className="label-caps mb-1">{eyebrow}</p>}
        <h1 className="font-serif text-3xl font-medium tracking-[-0.01em]">{title}</h1>
        {children}
      </div>
    </div>
  );
}
