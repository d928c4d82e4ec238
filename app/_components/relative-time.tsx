import { absoluteTime, relativeTime } from "./format-time";

/**
 * A time as people say it, with the exact one on hover and for machines. In a client component the browser's clock may be
 * a moment later than the server's: what the server wrote stays.
 */
export function RelativeTime({ at, now = new Date() }: { at: Date | string; now?: Date }) {
  const time = new Date(at);
  return (
    <time
      dateTime={time.toISOString()}
      title={absoluteTime(time)}
      className="whitespace-nowrap"
      suppressHydrationWarning
    >
      {relativeTime(time, now)}
    </time>
  );
}
