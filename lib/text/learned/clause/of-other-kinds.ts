import { type Extent, overlaps } from "../../span";
import { at } from "../../tokens/token";
import type { Features } from "../features";
import { verbClassOf } from "./classes";
import type { Scene } from "./scene";

/** What the other kinds found on the clause, and the attribution it is said in. */
export function ofOtherKinds({ parsed, candidate, near, said }: Scene, f: Features): void {
  const { tokens } = parsed;
  const { verb } = candidate.clause;
  const here = (e: Extent) => overlaps(e, candidate);
  const verbClass = verbClassOf(parsed, candidate.clause);
  const [dates, quantities] = [near.dates.filter(here).length, near.quantities.filter(here).length];
  f.add("dates", Math.min(2, dates));
  f.add("quantities", Math.min(2, quantities));
  f.add("verb class, dates", `${verbClass}, ${Math.min(1, dates)}`);
  f.add("verb class, quantities", `${verbClass}, ${Math.min(1, quantities)}`);
  const next = at(tokens, verb.to);
  f.when(
    near.quantities.some((q) => q.start === next.start),
    "number after the verb",
  );
  f.when(
    near.quantities.some((q) => here(q) && q.end <= at(tokens, verb.from).start),
    "number in the subject",
  );
  f.when(near.identities.some(here), "identity");
  f.when(
    near.capabilities.some((c) => here(c.core)),
    "capability",
  );
  f.when(
    near.cues.some((cue) => overlaps(cue, at(tokens, verb.head))),
    "reports a source",
  );
  f.when(near.cues.some(here), "source in the clause");
  f.when(
    near.dates.some((d) => d.start >= candidate.core.end && d.start - candidate.core.end < 14),
    "date at the end",
  );
  if (said) {
    f.add("said by verb", said.verb);
    f.add("said by", said.sort);
  }
}
