import Link from "next/link";

/** The sign of the house: the tick a checker puts over a word, above the line it stands on. */
export function TickMark({ size = 22 }: { size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 24 24" fill="none">
      <path d="M5 11.5 10 16.5 20 3.5" className="stroke-accent" strokeWidth="3" strokeLinecap="square" />
      <path d="M3 21.5h18" className="stroke-ink" strokeWidth="2" />
    </svg>
  );
}

/** `short` leaves the name away on the narrowest screens. */
export function Brand({ short = false }: { short?: boolean }) {
  return (
    <Link
      href="/"
      className="flex items-center gap-1.5 font-serif text-xl font-semibold tracking-[-0.015em] text-ink no-underline"
    >
      <TickMark />
      <span className={short ? "max-[26rem]:sr-only" : undefined}>Tickmark</span>
    </Link>
  );
}
