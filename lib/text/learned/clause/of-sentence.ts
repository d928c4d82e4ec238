import { type Extent, overlaps } from "../../span";
import { at } from "../../tokens/token";
import { words } from "../../tokens/words";
import { type Features, feature, step } from "../features";
import { personal, type Scene } from "./scene";

const is = {
  length: feature("sentence length"),
  names: feature("names in the sentence"),
  told: feature("dates and quantities of the sentence"),
  personal: feature("speaks of us or you beside it"),
  intense: feature("small word of emphasis"),
  compares: feature("compares"),
  time: feature("adverb of time"),
  hedged: feature("hedged"),
  place: feature("sentence of the paragraph"),
  paragraph: feature("paragraph"),
  clauses: feature("clauses"),
  ends: feature("mark after"),
  identity: feature("identity in the clause"),
  capability: feature("capability in the clause"),
};

const emphasis = words(
  "very so too quite really just even only simply rather pretty merely hardly barely almost nearly perhaps never always ever surely",
);
const time = words(
  "then later already still now ago once again earlier soon always often sometimes usually never recently today yesterday since",
);
const hedge = words("reportedly allegedly apparently supposedly purportedly presumably ostensibly seemingly");

/** The sentence around the clause: how long, how exact, in whose voice; and the small words that colour the clause. */
export function ofSentence({ parsed, candidate, sentence, near, around }: Scene, f: Features): void {
  const { tokens } = parsed;
  const { clause } = candidate;
  let [ours, emphasises, timed, compares, hedged] = [0, false, false, false, false];
  for (let i = clause.start; i < clause.end; i++) {
    const { lower, tag } = at(tokens, i);
    if (tag !== "PROPN" && personal.has(lower)) ours++;
    else if (tag === "ADV") {
      emphasises ||= emphasis.has(lower);
      timed ||= time.has(lower);
      hedged ||= hedge.has(lower);
    } else if (tag === "ADP" || tag === "SCONJ") compares ||= lower === "like" || lower === "than";
  }
  f.add(is.length, step(sentence.to - sentence.from));
  f.add(is.names, Math.min(3, around.names));
  f.add(is.told, Math.min(3, near.dates.length + near.quantities.length));
  f.when(around.personal > ours, is.personal);
  f.add(is.clauses, Math.min(4, sentence.clauses.length));
  f.when(emphasises, is.intense);
  f.when(timed, is.time);
  f.when(compares, is.compares);
  f.when(hedged, is.hedged);
  const after = at(tokens, clause.end);
  f.add(is.ends, clause.end >= sentence.to ? "end" : after.tag === "PUNCT" ? after.text : after.tag);
  const here = (e: Extent) => overlaps(e, candidate);
  f.when(near.identities.some(here), is.identity);
  f.when(
    near.capabilities.some(({ core }) => here(core)),
    is.capability,
  );
  let first = candidate.sentence;
  while (candidate.sentence - first < 3 && parsed.sentences[first - 1]?.paragraph === sentence.paragraph) first--;
  f.add(is.place, candidate.sentence - first);
  f.add(is.paragraph, Math.min(3, sentence.paragraph));
}
