import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import { spansOf } from "./claim-spans";
import { joinExtraction } from "./join-extraction";
import { matchTexts } from "./match-texts";
import type { RevisionPlan } from "./plan-schema";
import { planned, type Reanchoring } from "./planned-claim";
import { reanchor } from "./reanchor";
import { returning } from "./returning";
import { unitsIn } from "./units";

export interface RevisionJob {
  before: { text: string; claims: readonly RecordedClaim[] };
  /** What stands in older revisions: claims that need a place, and those that were deleted. */
  older: readonly { text: string; claims: readonly (RecordedClaim & { deleted: boolean })[] }[];
  /** Normalised. */
  after: string;
  /** Whether the extractor has seen the text before: then it is asked about what is new only. */
  extracted: boolean;
}

/** Works out what another text does to an article's claims. `found` are the extractor's over that text. Pure. */
export function planRevision(
  { before, older, after, extracted }: RevisionJob,
  found: { extractor: string; claims: readonly RecordedClaim[] },
): RevisionPlan {
  const match = matchTexts(before.text, after);
  const outcomes = reanchor(before.text, after, before.claims.map(spansOf), match);
  const reanchored = before.claims.flatMap((claim, index): Reanchoring[] => {
    const outcome = outcomes[index];
    return outcome ? [planned(claim, outcome, { before: before.text, after })] : [];
  });
  const isNew = (start: number, end: number) =>
    unitsIn(match.after, { start, end }).some((unit) => !match.isKept(unit));
  const back = older.flatMap((revision) => returning(revision, after, { isNew, reanchored }));
  const { added, claims } = joinExtraction([...reanchored, ...back], found.claims, {
    text: after,
    mayAdd: ({ coreStart, coreEnd }) => !extracted || isNew(coreStart, coreEnd),
  });
  return { extractor: found.extractor, claims, added };
}
