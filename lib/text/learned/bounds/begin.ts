import { at } from "../../tokens/token";
import { Features, feature, step } from "../features";
import { type Bounded, count, type Edge, kindOf, meets, parts, ratio, reach, signed } from "./edge";

const is = {
  originLink: feature("begin, link"),
  originRules: feature("begin, rules"),
  originBefore: feature("begin, before"),
  wordBefore: feature("begin word before"),
  tags: feature("begin tags"),
  word: feature("begin word"),
  distanceLink: feature("begin distance, link"),
  verbsLink: feature("begin verbs, link"),
  verbsCommas: feature("begin verbs, commas"),
  subject: feature("begin subject"),
  ratio: feature("begin ratio"),
  widens: feature("begin widens"),
  takesDate: feature("begin takes date"),
  takesIdentity: feature("begin takes identity"),
  takesCue: feature("begin takes cue"),
  cuts: feature("begin cuts"),
  cutsDate: feature("begin cuts date"),
  starts: feature("begin of another"),
  identity: feature("begin at identity"),
};

/** Where a clause might begin, up to its verb: at its own edges, at a phrase, after a mark or a word that parts clauses. */
export function begins({ parsed, sentence, candidate }: Bounded): Edge[] {
  const { tokens, phrases } = parsed;
  const { clause } = candidate;
  const verb = clause.verb.from;
  const own = ownToken(parsed.tokens, sentence.from, verb, candidate.start);
  const edges: Edge[] = [];
  for (let i = Math.max(sentence.from, verb - reach + 1); i <= verb; i++) {
    const named = i === own || i === clause.from || i === clause.start || i === verb || i === sentence.from;
    if (!named && !phrases.begins(i) && !parts(at(tokens, i - 1))) continue;
    if (i !== own && at(tokens, i).tag === "PUNCT") continue;
    edges.push({ token: i, offset: i === own ? candidate.start : at(tokens, i).start, own: i === own });
  }
  return edges;
}

/** The token up to `verb` that begins at an offset, else the verb. */
function ownToken(tokens: Bounded["parsed"]["tokens"], from: number, verb: number, offset: number): number {
  let i = verb;
  while (i > from && at(tokens, i).start > offset) i--;
  return at(tokens, i).start === offset ? i : verb;
}

/** What is seen of one edge among those a clause might begin at; `own` is where the rules put it. */
export function beginFeatures({ parsed, sentence, candidate, near }: Bounded, edge: Edge, own: Edge): Features {
  const { tokens } = parsed;
  const { clause, verdict } = candidate;
  const { verb, link } = clause;
  const [i, f] = [edge.token, new Features(false)];
  const token = at(tokens, i);
  const before = i === sentence.from ? null : at(tokens, i - 1);
  const origin =
    (edge.own ? "rules " : "") +
    (i === clause.start ? "clause " : "") +
    (i === clause.from ? "opener " : "") +
    (i === verb.from ? "verb " : "") +
    (i === sentence.from ? "sentence" : "");
  const passed = count(parsed, i, verb.from);
  f.pair(is.originLink, origin, link);
  f.pair(is.originRules, origin, verdict);
  f.pair(is.originBefore, origin, kindOf(before));
  f.add(is.wordBefore, before?.lower ?? "");
  f.pair(is.tags, token.tag, kindOf(before));
  f.add(is.word, token.lower);
  f.pair(is.distanceLink, signed(i - own.token), link);
  f.pair(is.verbsLink, passed.verbs, link);
  f.pair(is.verbsCommas, passed.verbs, passed.commas);
  f.pair(is.subject, subjectAt(clause.subject, i), Number(i === verb.from));
  const verbStart = at(tokens, verb.from).start;
  f.add(is.ratio, ratio(verbStart - token.start, candidate.core.end - verbStart));
  if (i < own.token) {
    const gap = { start: token.start, end: own.offset };
    f.pair(is.widens, token.tag, kindOf(before));
    f.when(meets(near.dates, gap), is.takesDate);
    f.when(meets(near.identities, gap), is.takesIdentity);
    f.when(meets(near.cues, gap), is.takesCue);
  } else if (i > own.token) {
    f.pair(is.cuts, step(i - own.token), kindOf(before));
    f.when(meets(near.dates, { start: own.offset, end: token.start }), is.cutsDate);
  }
  f.add(is.starts, sentence.clauses.find((c) => c !== clause && c.start === i)?.link ?? "none");
  f.when(
    near.identities.some((e) => e.start === token.start),
    is.identity,
  );
  return f;
}

function subjectAt(subject: { from: number } | null, i: number): string {
  if (!subject) return "none";
  return i < subject.from ? "before" : i === subject.from ? "at" : "inside";
}
