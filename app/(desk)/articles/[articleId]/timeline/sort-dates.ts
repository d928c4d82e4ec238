import type { TimelineClaim } from "@/lib/views/date-queries";
import { type Extent, type Place, readTimex } from "./read-timex";

export type DatedClaim = TimelineClaim & { date: NonNullable<TimelineClaim["date"]> };

export interface PlacedDate extends Extent {
  claim: DatedClaim;
  /** The text leaves the year open: its place among the others is a guess. */
  assumed: boolean;
}

/** Every date of an article in one of these; those without a year also in `placed`, where a year can be assumed. */
export interface SortedDates {
  /** The earliest first. */
  placed: PlacedDate[];
  incomplete: DatedClaim[];
  open: DatedClaim[];
  lengths: DatedClaim[];
  impossible: { claim: DatedClaim; why: string }[];
}

/**
 * A date without a year is taken for one of the year of publication (`published`, ISO 8601); in an article where no date
 * has a year they are set in order among themselves; else where they belong is not known.
 */
export function sortDates(claims: readonly TimelineClaim[], published: string | null): SortedDates {
  const dated = claims.flatMap((claim) => (claim.date ? { ...claim, date: claim.date } : []));
  const sorted: SortedDates = { placed: [], incomplete: [], open: [], lengths: [], impossible: [] };
  for (const claim of dated) {
    const { value } = claim.date;
    const place: Place = value === null ? { state: "open" } : readTimex(value);
    if (place.state === "placed") sorted.placed.push({ claim, from: place.from, to: place.to, assumed: false });
    else if (place.state === "yearless") sorted.incomplete.push(claim);
    else if (place.state === "impossible") sorted.impossible.push({ claim, why: place.why });
    else sorted[place.state === "length" ? "lengths" : "open"].push(claim);
  }
  const year = published ? Number(published.slice(0, 4)) : sorted.placed.length === 0 ? 2000 : null;
  if (year !== null)
    for (const claim of sorted.incomplete) {
      const place = readTimex(claim.date.value ?? "", year);
      if (place.state === "placed") sorted.placed.push({ claim, from: place.from, to: place.to, assumed: true });
    }
  sorted.placed.sort((a, b) => a.from - b.from || a.to - b.to || a.claim.start - b.claim.start);
  return sorted;
}
