import { at } from "../../tokens/token";
import { Features, feature, step } from "../features";
import { type Bounded, count, type Edge, kindOf, meets, parts, ratio, reach, signed } from "./edge";

const is = {
  originLink: feature("end, link"),
  originNext: feature("end, next"),
  nextWord: feature("end next word"),
  tags: feature("end tags"),
  word: feature("end word"),
  distanceLink: feature("end distance, link"),
  distanceNext: feature("end distance, next"),
  fromVerbNext: feature("end from verb, next"),
  verbsCommas: feature("end verbs, commas"),
  nextClause: feature("end next clause"),
  takesDate: feature("end takes date"),
  takesCue: feature("end takes cue"),
  widensBy: feature("end widens by"),
  cutsDate: feature("end cuts date"),
  cutsCore: feature("end cuts core"),
  atDate: feature("end at date"),
  atQuantity: feature("end at quantity"),
  inDate: feature("end in date"),
  inQuantity: feature("end in quantity"),
  passiveNext: feature("end passive, next"),
  ratio: feature("end ratio"),
};

export type Marks = { own: number; core: number; clause: number; last: number };

/** The token after the rules' end, the core, the clause, and the sentence without its marks. */
export function marksOf({ parsed, sentence, candidate }: Bounded): Marks {
  const { tokens } = parsed;
  const verb = candidate.clause.verb.to;
  let [own, core, last] = [verb, verb, sentence.to];
  for (let i = verb; i < sentence.to && at(tokens, i).end <= candidate.end; i++) own = i + 1;
  for (let i = verb; i < own && at(tokens, i).end <= candidate.core.end; i++) core = i + 1;
  while (last > verb && at(tokens, last - 1).tag === "PUNCT") last--;
  return { own, core, clause: Math.max(candidate.clause.end, verb), last };
}

/** Where a clause might end, from its verb on: at its own edges, before a phrase, a verb, a preposition, or what parts clauses. */
export function ends({ parsed, candidate }: Bounded, { own, core, clause, last }: Marks): Edge[] {
  const { tokens, phrases } = parsed;
  const verb = candidate.clause.verb.to;
  const edges: Edge[] = [];
  for (let i = verb; i <= Math.min(Math.max(last, own), verb + reach - 1); i++) {
    const named = i === own || i === core || i === clause || i === last;
    const next = at(tokens, i);
    if (!named && !parts(next) && !phrases.begins(i) && !/^(?:ADP|VERB|AUX)$/.test(next.tag) && next.lower !== "to")
      continue;
    if (i !== own && at(tokens, i - 1).tag === "PUNCT") continue;
    edges.push({ token: i, offset: i === own ? candidate.end : at(tokens, i - 1).end, own: i === own });
  }
  return edges;
}

/** What is seen of one edge among those a clause might end at; `own` is where the rules put it. */
export function endFeatures(
  { parsed, sentence, candidate, near }: Bounded,
  marks: Marks,
  edge: Edge,
  own: Edge,
): Features {
  const { tokens } = parsed;
  const { clause } = candidate;
  const { verb, link } = clause;
  const [i, f] = [edge.token, new Features(false)];
  const next = i >= sentence.to ? null : at(tokens, i);
  const [kind, last] = [kindOf(next), at(tokens, i - 1)];
  const origin =
    (edge.own ? "rules " : "") +
    (i === marks.clause ? "clause " : "") +
    (i === marks.core ? "core " : "") +
    (i === marks.last ? "sentence" : "");
  const passed = count(parsed, verb.to, i);
  const distance = signed(i - own.token);
  f.pair(is.originLink, origin, link);
  f.pair(is.originNext, origin, kind);
  f.add(is.nextWord, next?.lower ?? "");
  f.pair(is.tags, last.tag, kind);
  f.add(is.word, last.lower);
  f.pair(is.distanceLink, distance, link);
  f.pair(is.distanceNext, distance, kind);
  f.pair(is.fromVerbNext, step(i - verb.to), kind);
  f.pair(is.verbsCommas, passed.verbs, passed.commas);
  f.pair(is.passiveNext, Number(verb.passive), kind);
  const behind = sentence.clauses.find(
    (c) => c !== clause && c.verb.from >= verb.to && (c.from === i || c.start === i),
  );
  f.add(is.nextClause, behind?.link ?? "none");
  if (i > own.token) {
    const gap = { start: own.offset, end: edge.offset };
    f.add(is.widensBy, at(tokens, own.token).lower);
    f.when(meets(near.dates, gap), is.takesDate);
    f.when(meets(near.cues, gap), is.takesCue);
  } else if (i < own.token) {
    const gap = { start: edge.offset, end: own.offset };
    f.when(meets(near.dates, gap), is.cutsDate);
    f.add(is.cutsCore, step(marks.core - i));
  }
  const verbEnd = at(tokens, verb.to - 1).end;
  f.add(is.ratio, ratio(edge.offset - verbEnd, verbEnd - candidate.start));
  for (const { start, end } of near.dates) {
    f.when(end === edge.offset, is.atDate);
    f.when(start < edge.offset && edge.offset < end, is.inDate);
  }
  for (const { start, end } of near.quantities) {
    f.when(end === edge.offset, is.atQuantity);
    f.when(start < edge.offset && edge.offset < end, is.inQuantity);
  }
  return f;
}
