import type { ReactNode } from "react";

interface Props {
  title: ReactNode;
  /** A small line above the title: where this page belongs. */
  eyebrow?: ReactNode;
  /** Facts below the title. */
  meta?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, eyebrow, meta, actions }: Props) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3 border-b-2 border-ink pb-3">
      <div className="min-w-0">
        {eyebrow && <p className="label-caps mb-1">{eyebrow}</p>}
        <h1 className="font-serif text-2xl font-medium tracking-[-0.01em] break-words sm:text-3xl">{title}</h1>
        {meta && <p className="mt-1 text-sm text-muted">{meta}</p>}
      </div>
      {actions && <div className="no-print flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}
