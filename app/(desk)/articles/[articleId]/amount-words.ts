import type { QuantityValue } from "@/lib/text/schema";

const number = (value: number) => value.toLocaleString("en", { maximumSignificantDigits: 12 });

/** A quantity as people read it: its number, both ends of a range, or both sides of a score; in the text's words where it gives none. */
export function amountWords({ amount, value, low, high, pair, unit, approximate }: QuantityValue): string {
  const told = pair
    ? pair.map(number).join(" to ")
    : low !== undefined && high !== undefined
      ? `${number(low)} to ${number(high)}`
      : value === null
        ? null
        : number(value);
  if (told === null) return amount.exact;
  return [approximate ? "about" : null, told, unit].filter(Boolean).join(" ");
}
