import { isSuperlative } from "../../flags/superlative";
import { evaluative, speculation } from "../../lexicon/evaluation";
import type { Extent } from "../../span";
import type { Token } from "../../tokens/token";
import { at } from "../../tokens/token";
import { words } from "../../tokens/words";
import { type Features, step } from "../features";
import { tenseOf, verbClassOf } from "./classes";
import type { Scene } from "./scene";

const writer = words("i we my our us me");
const reader = words("you your");
const contentTag: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);

/** The words of the clause: which they are, how many name, number or judge, and how much is left beside dates and numbers. */
export function ofWords({ parsed, candidate, near }: Scene, f: Features): void {
  const { tokens, text } = parsed;
  const { clause } = candidate;
  const measured = [...near.dates, ...near.quantities];
  const count = { names: 0, numbers: 0, nouns: 0, adjectives: 0, adverbs: 0, "judging words": 0 };
  let [own, asked, left] = [false, false, 0];
  for (let i = clause.start; i < clause.end; i++) {
    const token = at(tokens, i);
    if (token.tag === "PROPN") count.names++;
    else if (token.tag === "NUM") count.numbers++;
    else if (token.tag === "NOUN") count.nouns++;
    else if (token.tag === "ADJ") count.adjectives++;
    else if (token.tag === "ADV") count.adverbs++;
    if (/^(?:NOUN|ADJ|ADV)$/.test(token.tag)) f.add(token.tag.toLowerCase(), token.lower);
    if (evaluative.has(token.lower) || speculation.has(token.lower)) count["judging words"]++;
    own ||= writer.has(token.lower);
    asked ||= reader.has(token.lower);
    if (i >= clause.verb.to && contentTag.has(token.tag) && !isIn(measured, token)) left++;
  }
  for (const [name, n] of Object.entries(count)) f.add(name, Math.min(n, 3));
  f.when(own, "first person");
  f.when(asked, "second person");
  f.when(isSuperlative(text.slice(candidate.start, candidate.end)), "superlative");
  f.add("concrete, tense", `${count.names + count.numbers > 0}, ${tenseOf(parsed, clause)}`);
  f.add("left beside numbers", step(left));
  f.add("verb class, left", `${verbClassOf(parsed, clause)}, ${Math.min(left, 3)}`);
}

const isIn = (extents: readonly Extent[], token: Token) =>
  extents.some((e) => e.start <= token.start && token.end <= e.end);
