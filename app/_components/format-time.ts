const absolute = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});
const dayOnly = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** `5 March 2026 at 14:03 UTC`: one zone for everybody, so that two readers of a history see the same time. */
export const absoluteTime = (at: Date): string => `${absolute.format(at)} UTC`;

/** `5 Mar 2026`, in UTC. */
export const dayOf = (at: Date): string => dayOnly.format(at);

/** `just now`, `5 minutes ago`, `in 3 days`; further than a week away, the day itself. */
export function relativeTime(at: Date, now: Date): string {
  const distance = at.getTime() - now.getTime();
  const size = Math.abs(distance);
  if (size < minute) return distance > 0 ? "in a moment" : "just now";
  if (size < hour) return relative.format(Math.trunc(distance / minute), "minute");
  if (size < day) return relative.format(Math.trunc(distance / hour), "hour");
  if (size <= 7 * day) return relative.format(Math.trunc(distance / day), "day");
  return dayOf(at);
}
