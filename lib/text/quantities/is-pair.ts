import { parseNumber } from "../tokens/numbers";
import { at, type Token } from "../tokens/token";
import { words } from "../tokens/words";

const two = /^(\d{1,3}|\d?[½]|[a-z-]+)\s?(-|–|—|to)\s?(\d{1,3}|\d?[½]|[a-z-]+)$/;
const outcome = words("lead win victory defeat loss draw triumph scoreline score vote majority margin split decision");
const contest = words(
  "vote voted votes voting beat beats beating beaten won win wins winning lost lose loses losing drew draw drawn defeat defeats defeated victory led lead leads leading ahead trail trails trailed trailing thrashed edged downed score scoreline hammered routed",
);

/** Whether two numbers are the sides of a vote or a match: told so, or with the larger first, as no range is. */
export function isPair(amount: string, tokens: readonly Token[], from: number, to: number): boolean {
  if (/ (?:votes?|goals?|seats|games|sets) to /.test(amount)) return true;
  const [, first = "", join, second = ""] = two.exec(amount) ?? [];
  const [a, b] = [parseNumber(first), parseNumber(second)];
  if (a === null || b === null) return false;
  if (a >= b) return true;
  if (join === "to") return false;
  if (at(tokens, to).tag === "NOUN" || at(tokens, to).tag === "ADJ") return outcome.has(at(tokens, to).lower);
  return isTold(tokens, from, to);
}

/** Whether a pair stands where a score or a vote is told, and is no part of a name or number of something else. */
export function isTold(tokens: readonly Token[], from: number, to: number): boolean {
  if (outcome.has(at(tokens, to).lower) || outcome.has(at(tokens, to - 1).lower)) return true;
  if (at(tokens, from - 1).tag === "PROPN" && at(tokens, to).tag === "PROPN") return true;
  for (let k = from - 1; k > from - 12; k--) if (contest.has(at(tokens, k).lower)) return true;
  return false;
}
