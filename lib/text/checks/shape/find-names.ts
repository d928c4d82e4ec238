import { isRole } from "../../identities/name";
import { femaleNames, maleNames } from "../../lexicon/given-names";
import { courtesyTitles } from "../../lexicon/roles";
import type { Extent } from "../../span";
import type { Parsed } from "../../syntax/parse";
import { at, type Token } from "../../tokens/token";
import { words } from "../../tokens/words";
import { roleHeads } from "../title/roles";

/** Words with capitals that stand together, without titles: `Ana Holt`, `Kowal`. `sentence` is the sentence's number; `opens`: it may owe its capital to its place. */
export type Name = Extent & { parts: string[]; sentence: number; opens: boolean };

const capital = /^(?:(?:al|el|ad|as|ash|d|l|ben)[-’])?\p{Lu}[\p{L}’'-]*\p{L}$/u;
const particle = /^(?:van|von|de|der|den|la|le|di|da|del|al|bin|ter|ten|du|dos|el|bint|ibn)$/;
const function_ = words(
  "the a an in on at of by to for from with and or but if when after before since both he she it they we you i his her its their our my your this that these those there here all some many most one two three four five six seven eight nine ten no not as so what who which where why how only even now then once last next born january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday still yet although though while during about according nobody everybody each every another other others neither either such nearly almost half today yesterday tomorrow asked told whether because under over between among more less fewer mr mrs ms miss dr sir dame lord lady st",
);
const sign = /^["“”‘’'«»(–—:-]$/;

/** The names of a text in its order. A word that opens a sentence counts where it is tagged a name and is no role. */
export function findNames(parsed: Parsed): Name[] {
  const found: Name[] = [];
  const { tokens } = parsed;
  parsed.sentences.forEach(({ from, to }, sentence) => {
    for (let i = from; i < to; i++) {
      const end = endOf(tokens, i, to, from);
      if (end <= i) continue;
      const parts = tokens.slice(i, end).map((t) => t.text);
      const opens = i === from || sign.test(at(tokens, i - 1).text);
      found.push({ start: at(tokens, i).start, end: at(tokens, end - 1).end, parts, sentence, opens });
      i = end - 1;
    }
  });
  return found;
}

function endOf(tokens: readonly Token[], i: number, to: number, from: number): number {
  const first = at(tokens, i);
  if (!isPart(first) || (isTitleWord(first.lower) && !(capital.test(at(tokens, i - 1).text) && i > from))) return i;
  // `Violinist Emi Sato`: what somebody is, before the name.
  if (i === from && roleHeads.has(first.lower) && !isGiven(first.lower) && isPart(at(tokens, i + 1))) return i;
  // `Police said`: a plain word at the head of a sentence.
  if (i === from && first.tag !== "PROPN" && !(isPart(at(tokens, i + 1)) && first.tag !== "VERB")) return i;
  let end = i + 1;
  for (let k = i + 1; k < to; k++) {
    const token = at(tokens, k);
    if (isPart(token)) end = k + 1;
    else if (/^\p{Lu}\.?$/u.test(token.text) && isPart(at(tokens, k + 1))) continue;
    else if (token.text === "." && at(tokens, k - 1).text.length === 1) continue;
    else if (particle.test(token.lower) && isPart(at(tokens, k + 1))) continue;
    else break;
  }
  return end;
}

const isGiven = (lower: string) => maleNames.has(lower) || femaleNames.has(lower);

/** `Dean Quill`: a title that is a first name as well. */
const isTitleWord = (lower: string) => (isRole(lower) && !isGiven(lower)) || courtesyTitles.has(lower);
const isPart = ({ text, lower }: Token): boolean =>
  (!/^[a-z]/.test(text) || text.includes("-") || text.includes("’")) && capital.test(text) && !function_.has(lower);
