import { currencyNames, currencySigns, looseSigns } from "../lexicon/currencies";
import { units } from "../lexicon/units";

/** The currency whose sign or code an amount begins with, in lower case, or null. */
export function currencyOf(amount: string): string | null {
  const sign = /^(?:minus |plus |[-+])?(?:between )?([a-z]{0,3}\$|[£€¥₹#₦₽₩₺₴₪₱₵]|[a-z]{1,3}(?=\.? ?\d))/.exec(
    amount,
  )?.[1];
  return sign ? (currencySigns[sign] ?? looseSigns[sign] ?? null) : null;
}

/** A unit's name, from how it is written: `°C`, `km/h`, `percent`, `euros`, or the word itself. */
export function unitNamed(written: string): string | null {
  // `40,000-strong`: nothing is said of what.
  if (written === "strong") return null;
  const word = written.replace(/^an? /, "");
  const single = word.replace(/s$/, "");
  const degrees = word.replace(/^degrees/, "degree");
  const rate = word.replace(/s(?= (?:per|an) )/, "");
  return (
    currencyNames[word] ??
    currencyNames[single] ??
    units[word] ??
    units[single] ??
    units[degrees] ??
    units[rate] ??
    word
  );
}
