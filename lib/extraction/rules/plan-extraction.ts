import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/audit/rules/chain";
import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import type { RecordedFinding } from "@/lib/audit/rules/recorded-finding";
import { compareRuns } from "@/lib/text";
import type { ExtractedClaim } from "@/lib/text/schema";

/** A claim of the desk, and whether another run of the extractor may touch it. */
export interface StandingClaim {
  claim: RecordedClaim;
  /** As the extractor had found it, before people reshaped it; null where a person added it. */
  found: RecordedClaim | null;
  /** Somebody did something with it: it stays as it is. */
  worked: boolean;
  /** Others took its place; what the extractor finds there again is not to come back. */
  recast: boolean;
}

/** What applying a run does. Every claim of the desk is in at most one list; those in none are found again as they are. */
export interface ExtractionPlan {
  extractor: string;
  same: number;
  /** Nobody worked on them: they keep their id and number and are as the run finds them. */
  changed: { before: RecordedClaim; after: RecordedClaim; what: string[] }[];
  removed: RecordedClaim[];
  added: RecordedClaim[];
  /** Somebody worked on them: they stay. `now` is what the run finds in their place, null where it finds nothing. */
  kept: { claim: RecordedClaim; what: string[]; now: RecordedClaim | null }[];
  /** All that the desk checks find, where it is other than the desk knows; null where it is the same. */
  checks: RecordedFinding[] | null;
  /** Names this plan: another one, after somebody's change or by another extractor, has another. */
  digest: string;
}

interface Desk {
  standing: readonly StandingClaim[];
  /** The highest number that a claim of the article ever had. */
  taken: number;
  text: string;
  /** What the desk checks found before; null where they were never asked. */
  checks: readonly RecordedFinding[] | null;
}

/** Decides what a run over the same text does to the claims of the desk. */
export function planExtraction(
  { standing, taken, text, checks: known }: Desk,
  run: { extractor: string; claims: readonly RecordedClaim[]; checks?: readonly RecordedFinding[] },
): ExtractionPlan {
  const byId = new Map(standing.map((one) => [one.claim.id, one]));
  const runById = new Map(run.claims.map((claim) => [claim.id, claim]));
  const compared = compareRuns(
    standing.flatMap(({ found }) => (found ? [asExtracted(found, text)] : [])),
    run.claims.map((claim) => asExtracted(claim, text)),
  );
  const pairs = [...compared.same.map((pair) => ({ ...pair, what: [] })), ...compared.changed].flatMap(
    ({ before, after, what }) => {
      const [mine, now] = [byId.get(before.id), runById.get(after.id)];
      return mine && now ? [{ mine, now, what }] : [];
    },
  );

  // What people hold where the run finds a claim is that claim: nothing comes to stand beside it.
  const held = new Map(
    standing.flatMap(({ claim, worked, recast }) => (worked && !recast ? [[placeOf(claim), claim.id] as const] : [])),
  );
  const idOf = new Map(pairs.map(({ mine, now }) => [now.id, mine.claim.id]));
  const extra = compared.added.flatMap(({ id }) => runById.get(id) ?? []);
  for (const claim of extra) idOf.set(claim.id, held.get(placeOf(claim)) ?? claim.id);
  const added = extra
    .filter((claim) => idOf.get(claim.id) === claim.id)
    .sort((a, b) => a.number - b.number)
    .map((claim, index) => ({ ...linked(claim, idOf), number: taken + index + 1 }));

  const gone = compared.removed.flatMap(({ id }) => byId.get(id) ?? []);
  const removed = gone.filter(({ worked }) => !worked).map(({ claim }) => claim);
  const changed: ExtractionPlan["changed"] = [];
  const kept: ExtractionPlan["kept"] = [];
  let same = 0;
  for (const { mine, now, what } of pairs) {
    const { claim, worked, recast } = mine;
    const after = { ...linked(now, idOf), id: claim.id, number: claim.number };
    const twin = held.get(placeOf(after));
    if (recast) continue;
    if (worked && what.length > 0) kept.push({ claim, what, now: after });
    else if (worked || canonicalJson(after) === canonicalJson(claim)) same++;
    else if (twin) removed.push(claim);
    else changed.push({ before: claim, after, what: what.length > 0 ? what : ["links"] });
  }
  for (const { claim, worked, recast } of gone) if (worked && !recast) kept.push({ claim, what: [], now: null });

  const checks = run.checks && !(known && sameFindings(run.checks, known)) ? [...run.checks] : null;
  const plan = { extractor: run.extractor, changed, removed, added, kept, checks };
  return { ...plan, same, digest: digestOf(plan) };
}

type Changes = Pick<ExtractionPlan, "changed" | "removed" | "added" | "checks">;
export const nothingIn = ({ changed, removed, added, checks }: Changes) =>
  changed.length + removed.length + added.length === 0 && checks === null;

const sameFindings = (...both: [readonly RecordedFinding[], readonly RecordedFinding[]]) => {
  const [one, other] = both.map((all) => canonicalJson(all.toSorted((a, b) => (a.key < b.key ? -1 : 1))));
  return one === other;
};

const placeOf = ({ kind, start, end }: RecordedClaim) => `${kind} ${start} ${end}`;

/** A claim of the run whose links name the claims of the desk. */
function linked(claim: RecordedClaim, idOf: ReadonlyMap<string, string>): RecordedClaim {
  const here = (id: string) => idOf.get(id) ?? id;
  const flags = claim.flags.map((flag) => ({ ...flag, relatedTo: flag.relatedTo.map(here) }));
  const { sameAs, ...detail } = claim.detail;
  const links = { flags, withinId: claim.withinId && here(claim.withinId) };
  return { ...claim, ...links, detail: sameAs ? { ...detail, sameAs: sameAs.map(here) } : detail };
}

function asExtracted(claim: RecordedClaim, text: string): ExtractedClaim {
  const { id, kind, start, end, coreStart, coreEnd, detail, flags } = claim;
  const core = { start: coreStart, end: coreEnd, exact: text.slice(coreStart, coreEnd) };
  return { ...detail, id, kind, start, end, exact: text.slice(start, end), core, flags, reason: detail.reason ?? "" };
}

/** Ids of claims that are yet to be stored are new in every run, so they are left out. */
function digestOf({
  extractor,
  changed,
  removed,
  added,
  kept,
  checks,
}: Omit<ExtractionPlan, "digest" | "same">): string {
  const said = {
    extractor,
    changed: changed.map(({ after: { id, kind, start, end }, what }) => [id, kind, start, end, what]),
    removed: removed.map(({ id }) => id),
    added: added.map(({ number, kind, start, end }) => [number, kind, start, end]),
    kept: kept.map(({ claim, now }) => [claim.id, now && placeOf(now)]),
    checks: checks?.map(({ key, message }) => [key, message]),
  };
  return createHash("sha256").update(canonicalJson(said)).digest("hex");
}
