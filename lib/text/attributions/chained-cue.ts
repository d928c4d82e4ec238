import type { Clause } from "../syntax/clause";
import type { Parsed } from "../syntax/parse";
import { cueOf } from "../tokens/cue-verb";
import { at } from "../tokens/token";
import { isBaseForm } from "../tokens/verb-forms";
import { words } from "../tokens/words";

/** Verbs that only tell how, or how often, somebody says what the next verb says: `went on to say`, `liked to complain`. */
const leading = words(
  "go goes went gone going on used use like likes liked love loves loved continue continues continued proceed proceeded begin begins began start started appear appears appeared seem seems seemed purport purports purported hasten hastened rush rushed dare dared heard known come comes came keep keeps kept chose choose chooses",
);
const eager = words("quick keen careful eager fond happy anxious pains");

/** The clause as its speaker's own reporting verb leads it: with `went on to say` the verb is `say`; any other clause as it is. */
export function chainedCue({ tokens }: Pick<Parsed, "tokens">, clause: Clause): Clause {
  const { verb } = clause;
  // `was quoted as saying`: the words are the subject's.
  if (
    verb.passive &&
    /^(?:quoted|cited|recorded)$/.test(at(tokens, verb.head).lower) &&
    at(tokens, verb.to).lower === "as"
  )
    return cueOf(tokens, { head: verb.to + 1 })
      ? { ...clause, verb: { ...verb, head: verb.to + 1, to: verb.to + 2, passive: false } }
      : clause;
  const last = at(tokens, verb.to - 1).lower;
  const adjective = eager.has(at(tokens, verb.to).lower);
  const to = adjective ? verb.to + 1 : verb.to;
  if (!(adjective || leading.has(last)) || at(tokens, to).lower !== "to") return clause;
  const infinitive = { ...verb, head: to + 1, to: to + 2, passive: false };
  const cue = cueOf(tokens, infinitive);
  if (!cue || !isBaseForm(at(tokens, to + 1).lower)) return clause;
  return { ...clause, verb: cue.lemma.includes(" ") ? { ...infinitive, to: to + 3 } : infinitive };
}
