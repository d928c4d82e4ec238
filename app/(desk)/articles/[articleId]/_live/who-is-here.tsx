"use client";

import { initialsOf } from "../initials";
import { useLivePart } from "./live-store";

const shown = 5;

/** Who else has the article open, by initials; the names on hover and for who hears the page. */
export function WhoIsHere() {
  const others = useLivePart((state) => state.others);
  if (others.length === 0) return null;
  const names = others.map(({ name }) => name).join(", ");
  return (
    <ul aria-label={`Also here: ${names}`} title={`Also here: ${names}`} className="flex items-center gap-0.5">
      {others.slice(0, shown).map(({ userId, name }) => (
        <li
          key={userId}
          className="flex size-6 shrink-0 items-center justify-center rounded-full border border-rule bg-accent-wash text-2xs font-semibold text-ink"
        >
          <abbr title={name} className="no-underline">
            {initialsOf(name)}
          </abbr>
        </li>
      ))}
      {others.length > shown && <li className="ps-1 text-2xs text-muted">and {others.length - shown} more</li>}
    </ul>
  );
}
