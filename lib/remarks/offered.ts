import type { RecordedRemark } from "@/lib/audit/rules/recorded-remark";
import { isBlindFor } from "@/lib/blinding/rules/blind";
import type { Transaction } from "@/lib/database/transaction";
import { type Remark, remarkSchema } from "@/lib/structure";
import { recordedRemark } from "./rules/key-of-remark";
import { standsOn } from "./rules/stands-on";

/** A remark of the draft that is about a claim, with what became of it there as far as its reader may know. */
export interface OfferedRemark extends RecordedRemark {
  addresses: string[];
  /** Whose remark it answers, where it answers one. */
  answers: string | null;
  /** Whether its writer was done with it in the draft. */
  resolved: boolean;
  decided: { byId: string; by: string; accepted: boolean } | null;
}

interface OnClaim {
  id: string;
  revisionId: string;
  start: number;
  end: number;
  suffix: string;
  round: number;
}

/** The remarks offered on a claim, as they stand in the text; what others decided blind is not told. */
export async function offeredOn(
  db: Pick<Transaction, "$queryRaw" | "remarkDecision">,
  claim: OnClaim,
  readerId: string,
): Promise<OfferedRemark[]> {
  const [row] = await db.$queryRaw<{ remarks: unknown }[]>`
    SELECT "beside"->'remarks' AS remarks FROM "Revision" WHERE "id" = ${claim.revisionId}::uuid`;
  const all = remarkSchema.array().parse(row?.remarks ?? []);
  const here = all
    .filter((one) => standsOn(one, claim) && !isAnswer(one, all))
    .toSorted((one, other) => one.start - other.start);
  if (here.length === 0) return [];
  const decisions = await db.remarkDecision.findMany({
    where: { claimId: claim.id, endedAt: null },
    orderBy: { createdAt: "asc" },
  });
  const known = decisions.filter(({ byId, blindRound }) => !isBlindFor(readerId, { byId, blindRound }, claim));
  const authors = new Map(all.map(({ id, author }) => [id, author ?? "the writer"]));
  const offered = here.map((remark) => {
    const recorded = recordedRemark(remark);
    const one = known.find((decision) => decision.remark === recorded.key);
    const decided = one ? { byId: one.byId, by: one.byName, accepted: one.accepted } : null;
    return { ...recorded, ...besidesWords(remark, authors), decided };
  });
  // The same words of the same person at the same time are one remark, however often the file has them.
  return [...new Map(offered.map((remark) => [remark.key, remark])).values()];
}

const besidesWords = ({ addresses, replyTo, resolved }: Remark, authors: ReadonlyMap<string, string>) => ({
  addresses,
  answers: replyTo === null ? null : (authors.get(replyTo) ?? null),
  resolved,
});

/** The desk's own remarks, in a file it had sent out, and replies to them, which are answers to queries. */
const isAnswer = (remark: Remark, all: readonly Remark[]): boolean =>
  remark.about !== undefined || all.some(({ id, about }) => id === remark.replyTo && about?.claimId);
