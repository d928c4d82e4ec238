import type { FoundAttribution } from "../attributions/attribution";
import { bySentence } from "../by-sentence";
import type { FoundCapability } from "../capabilities/find-capabilities";
import type { FoundDate } from "../dates/found-date";
import type { FoundIdentity } from "../identities/find-identities";
import type { FoundQuantity } from "../quantities/find-quantities";
import type { Extent } from "../span";
import type { ParsedSentence } from "../syntax/parse";

export type Others = {
  attributions: readonly FoundAttribution[];
  dates: readonly FoundDate[];
  quantities: readonly FoundQuantity[];
  capabilities: readonly FoundCapability[];
  identities: readonly FoundIdentity[];
};

/** What the other kinds found in one sentence. */
export type Near = Others & { cues: Extent[] };

/** The claims of one sentence; the lists are in the order of the text, so each is walked once. */
export function findNear(others: Others): (number: number, sentence: ParsedSentence) => Near {
  const [attributions, dates, quantities, capabilities] = [
    bySentence(others.attributions),
    bySentence(others.dates),
    bySentence(others.quantities),
    bySentence(others.capabilities),
  ];
  let next = 0;
  return (number, sentence) => {
    while (next < others.identities.length && (others.identities[next]?.start ?? 0) < sentence.start) next++;
    let last = next;
    while (last < others.identities.length && (others.identities[last]?.start ?? 0) < sentence.end) last++;
    const said = attributions.get(number) ?? [];
    return {
      attributions: said,
      dates: dates.get(number) ?? [],
      quantities: quantities.get(number) ?? [],
      capabilities: capabilities.get(number) ?? [],
      identities: others.identities.slice(next, last),
      cues: said.map((a) => a.cue),
    };
  };
}
