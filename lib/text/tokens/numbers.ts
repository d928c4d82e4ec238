import { magnitudes, smallNumbers } from "../lexicon/number-words";

/** Reads `1,200`, `3.5 million`, `forty-two`, `two hundred and six`, `a dozen`; null for what is no number. */
export function parseNumber(words: string): number | null {
  const parts = words
    .toLowerCase()
    .replace(/[£$€¥]/g, "")
    .split(/[\s-]+(?:and\s+)?/)
    .filter((part) => part !== "" && part !== "and");
  let [total, current, seen] = [0, 0, false];
  for (const part of parts) {
    const plain = /^\d[\d,]*(?:\.\d+)?$/.test(part) ? Number(part.replaceAll(",", "")) : undefined;
    const number =
      plain ?? smallNumbers[part] ?? (part === "a" || part === "an" ? 1 : part === "half" ? 0.5 : undefined);
    const magnitude = magnitudes[part] ?? (part.endsWith("s") ? magnitudes[part.slice(0, -1)] : undefined);
    if (number !== undefined) current += number;
    else if (magnitude === 100) current = (current || 1) * 100;
    else if (magnitude !== undefined) {
      total += (current || 1) * magnitude;
      current = 0;
    } else return null;
    seen = true;
  }
  if (!seen) return null;
  const sum = total + current;
  // `4.1` times a billion is a hair less than 4,100,000,000.
  return Number.isInteger(sum) ? sum : Number(sum.toPrecision(12));
}
