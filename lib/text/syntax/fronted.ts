import { at } from "../tokens/token";
import { words } from "../tokens/words";
import type { Scene } from "./scene";

const places = words("at for in within after over during since until");
const leads = words(
  "at for in within after over during since until on by from under above before behind beside near across through between with against amid despite throughout inside outside around along",
);
const deictic = words("last next this that every each one");

/**
 * Whether the phrase before a subject at token `start` is put first, and owns no clause after it: `For six years | she collected`,
 * `On the wall | the clerk pinned a map`, `Last spring | the tenants voted`.
 */
export function isFronted(scene: Scene, start: number): boolean {
  const { tokens, phrases, from } = scene;
  let phrase = phrases.startsAt(start - 1);
  while (phrase - 2 >= from && at(tokens, phrase - 1).lower === "of" && phrases.has(phrase - 2))
    phrase = phrases.startsAt(phrase - 2);
  const lead = phrase - 1;
  const opens = (i: number) => i === from || (i > from && at(tokens, i - 1).tag === "CCONJ");
  if (lead >= from && opens(lead) && places.has(at(tokens, lead).lower) && at(tokens, start).tag === "PRON")
    return true;
  const first =
    lead >= from && leads.has(at(tokens, lead).lower) ? lead : deictic.has(at(tokens, phrase).lower) ? phrase : -1;
  return first >= from && opens(first) && isOnlyVerb(scene, start);
}

/** Whether nothing but the clause that begins at `start` can be the sentence's own: up to the next comma, one finite verb. */
function isOnlyVerb({ tokens, groups, from, to }: Scene, start: number): boolean {
  let verbs = 0;
  for (const group of groups) {
    if (group.shape !== "finite" || group.from < from || group.from >= to) continue;
    if (group.from < start) return false;
    for (let i = start; i < group.from; i++) if (/^[,;:—–]$/.test(at(tokens, i).text)) return verbs === 1;
    verbs++;
  }
  return verbs === 1;
}
