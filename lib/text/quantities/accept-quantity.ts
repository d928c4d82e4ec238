import type { Parsed } from "../syntax/parse";
import { at } from "../tokens/token";

/**
 * Whether a number counts or measures something: not part of a name (`Boeing 737`, `Group of Seven`), an age in an
 * identity, a numbered thing (`page 12`), or a `one` that is no count.
 */
export function acceptQuantity(
  { tokens, text }: Parsed,
  i: number,
  quantity: {
    start: number;
    end: number;
    from: number;
    to: number;
    amount: { start: number; end: number };
    unit: string | null;
  },
): boolean {
  const words = text.slice(quantity.amount.start, quantity.amount.end);
  const [before, after] = [at(tokens, i - 1), at(tokens, quantity.to)];
  if (!/\d/.test(words) && /^(?:one|a|an|some|about|no|several|a few)$/i.test(words)) return false;
  if (
    /^(?:one)\b/i.test(words) &&
    !/million|billion|thousand|hundred|third|quarter|half|percent|per cent|in /i.test(words)
  )
    return false;
  if (/^half$/i.test(words))
    return after.tag === "VERB" || after.tag === "AUX" || /^(?:the|its|their|of)$/.test(after.lower);
  if (/^(?:double|triple|treble|quadruple|twice)$/i.test(words)) return before.tag !== "DET";
  if (/^(?:third|quarter|second|dozens?)$/i.test(words) && after.lower === "-") return false;
  if (/^(?:third|quarter|fifth|tenth)$/i.test(words)) return false;
  if (/^(?:a |one )?(?:quarter|third|fifth)$/i.test(words) && after.lower !== "of") return false;
  if (
    /^(?:page|chapter|section|article|route|highway|room|flight|number|no|no\.|grade|channel|phase|stage|level|version|series|level|act|rule|day|week|block|gate|platform|line|type|mark|unit|apollo|covid)$/.test(
      before.lower,
    )
  )
    return false;
  const glued = before.end === at(tokens, i).start && /^[\p{L}\p{N}-]+$/u.test(before.text);
  if (glued) return false;
  if (before.lower === "of" && at(tokens, i - 2).tag === "PROPN" && /^\p{Lu}/u.test(at(tokens, i).text)) return false;
  // A capitalised word right before a bare number makes it part of a name, unless the number counts a noun.
  if (
    before.tag === "PROPN" &&
    /^\p{Lu}/u.test(before.text) &&
    /^\d+$/.test(words) &&
    quantity.to === i + 1 &&
    !/^[$£€%]/.test(after.text)
  )
    return false;
  if (before.text === "," && after.text === "," && /^\d{1,3}$/.test(words) && at(tokens, i - 2).tag === "PROPN")
    return false;
  if (
    /^(?:year-old|years? old)/.test(text.slice(quantity.amount.end + 1, quantity.amount.end + 12)) ||
    /-year-old/.test(at(tokens, i).text)
  )
    return false;
  if (/^aged?$/.test(before.lower)) return /to|-|–/.test(words);
  return !/^\d+(?:st|nd|rd|th)$/.test(words);
}
