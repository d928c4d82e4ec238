import Link from "next/link";
import type { ReactNode } from "react";
import { Section } from "@/app/_components/section";

interface Props<Line> {
  title: string;
  /** Why these lines are here. */
  note: string;
  waiting: { lines: Line[]; total: number };
  keyOf: (line: Line) => string;
  children: (line: Line) => ReactNode;
}

/** One group of what waits, the most pressing first; nothing at all where nothing waits. */
export function WaitingList<Line>({ title, note, waiting: { lines, total }, keyOf, children }: Props<Line>) {
  if (total === 0) return null;
  return (
    <Section title={`${title} (${total.toLocaleString("en")})`} note={note}>
      <ul aria-label={title} className="border-t border-rule">
        {lines.map((line) => (
          <li key={keyOf(line)} className="border-b border-rule py-2.5">
            {children(line)}
          </li>
        ))}
      </ul>
      {total > lines.length && (
        <p className="mt-2 text-xs text-muted">
          The first {lines.length} of {total.toLocaleString("en")}.
        </p>
      )}
    </Section>
  );
}

/** The line's own way: to the claim, or to the article. */
export function WaitingLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} prefetch={false} className="line-clamp-2 font-serif text-base break-words text-ink">
      {children}
    </Link>
  );
}
