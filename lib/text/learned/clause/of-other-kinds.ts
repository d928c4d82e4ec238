import { type Extent, overlaps } from "../../span";
import { at } from "../../tokens/token";
import { type Features, feature } from "../features";
import type { Scene } from "./scene";

const is = {
  dates: feature("dates"),
  quantities: feature("quantities"),
  classDates: feature("verb class, dates"),
  numberNext: feature("number after the verb"),
  numberBefore: feature("number in the subject"),
  reports: feature("reports a source"),
  source: feature("source in the clause"),
  dateLast: feature("date at the end"),
  saidVerb: feature("said by verb"),
  saidBy: feature("said by"),
};

/** What the other kinds found on the clause, and the attribution it is said in. */
export function ofOtherKinds({ parsed, candidate, near, said, verbClass }: Scene, f: Features): void {
  const { tokens } = parsed;
  const { verb } = candidate.clause;
  const here = (e: Extent) => overlaps(e, candidate);
  const [verbStart, next] = [at(tokens, verb.from).start, at(tokens, verb.to).start];
  let [dates, quantities] = [0, 0];
  let [follows, precedes, closes] = [false, false, false];
  for (const date of near.dates) {
    if (here(date)) dates++;
    closes ||= date.start >= candidate.core.end && date.start - candidate.core.end < 14;
  }
  for (const quantity of near.quantities) {
    if (here(quantity)) quantities++;
    follows ||= quantity.start === next;
    precedes ||= here(quantity) && quantity.end <= verbStart;
  }
  f.add(is.dates, Math.min(2, dates));
  f.add(is.quantities, Math.min(2, quantities));
  f.pair(is.classDates, verbClass, Math.min(1, dates));
  f.when(follows, is.numberNext);
  f.when(precedes, is.numberBefore);
  const head = at(tokens, verb.head);
  f.when(
    near.cues.some((cue) => overlaps(cue, head)),
    is.reports,
  );
  f.when(near.cues.some(here), is.source);
  f.when(closes, is.dateLast);
  if (said) {
    f.add(is.saidVerb, said.verb);
    f.add(is.saidBy, said.sort);
  }
}
