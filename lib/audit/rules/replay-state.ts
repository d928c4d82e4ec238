import type { RecordedClaim } from "./recorded-claim";

/**
 * The state of a chain as facts by name: an article's (`article`, `revision:<id>`, `claim:<id>`, `review:<id>`,
 * `evidence:<id>`, `capture:<id>`, `file:<id>`, `citation:<claim>:<evidence>:<person>`, `lineage:<parent>:<child>`, `comment:<id>`,
 * `assignment:<claim>:<person>`, `remark:<claim>:<remark>:<person>`, `finding:<key>`, `query:<id>`) or the desk's (`account:<id>`, `invitation:<id>`,
 * `password-link:<id>`, `article:<id>`). The fields of
 * a fact are the columns of its row. Replaying the history and reading the tables give the same map, or somebody went
 * round the history.
 */
export type State = Map<string, Record<string, unknown>>;

/** Each field by its name: spread, 40,000 claims take half of the time of a proof. */
export function addClaim(state: State, claim: RecordedClaim, revisionId: string, extractor: string | null) {
  const { id, number, kind, start, end, coreStart, coreEnd, detail, flags, withinId } = claim;
  state.set(`claim:${id}`, {
    number,
    kind,
    start,
    end,
    coreStart,
    coreEnd,
    detail,
    flags,
    withinId,
    revisionId,
    extractor,
    verdict: null,
    reviewId: null,
    dismissal: null,
    waiver: null,
    retirement: null,
    resolutionCriteria: null,
    round: 1,
    disagreed: false,
    candidateAnchors: null,
    previousWording: null,
    version: 1,
  });
}

export function edit(state: State, key: string, fields: Record<string, unknown>) {
  state.set(key, { ...read(state, key), ...fields });
}

/** Every change to an article or a claim raises its version by one. */
export function change(state: State, key: string, fields: Record<string, unknown>) {
  edit(state, key, { ...fields, version: Number(read(state, key).version) + 1 });
}

export function read(state: State, key: string): Record<string, unknown> {
  const value = state.get(key);
  if (!value) throw new Error(`the history speaks of ${key} before it came to be`);
  return value;
}

export const roundOf = (state: State, claimId: string) => Number(read(state, `claim:${claimId}`).round);
