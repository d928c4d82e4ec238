const minute = 60_000;
const hour = 60 * minute;

/** So many milliseconds as somebody would say them: no more exact than such an estimate is. */
export function timeLeft(ms: number): string {
  if (ms < 2 * minute) return "a minute or two left";
  if (ms < hour) return `about ${roundTo(ms / minute, ms < 20 * minute ? 1 : 5)} min left`;
  const hours = roundTo(ms / hour, 0.5);
  return `about ${hours} ${hours === 1 ? "hour" : "hours"} left`;
}

const roundTo = (value: number, step: number) => Math.round(value / step) * step;
