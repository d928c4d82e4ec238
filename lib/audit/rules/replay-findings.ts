import type { RecordedFinding } from "./recorded-finding";
import { edit, type State } from "./replay-state";

/** What a run of the checks finds is all there is to find: the rest is no longer there, and keeps what was said of it. */
export function findAnew(state: State, findings: readonly RecordedFinding[], revisionId: string, extractor: string) {
  for (const [name, { found }] of state) if (name.startsWith("finding:") && found) edit(state, name, { found: false });
  for (const { key, check, message, spans } of findings) {
    const before = state.get(`finding:${key}`) ?? undecided;
    state.set(`finding:${key}`, { ...before, check, message, spans, revisionId, extractor, found: true });
  }
  edit(state, "article", { checkedBy: extractor });
}

const undecided = { decision: null, words: null, decidedById: null, decidedByName: null, decidedAt: null };
