import { database } from "@/lib/database/client";

const tables = [
  "Article",
  "Revision",
  "Claim",
  "ClaimLineage",
  "Review",
  "ReviewRetraction",
  "Evidence",
  "Capture",
  "EvidenceFile",
  "Citation",
  "Comment",
  "Assignment",
  "RemarkDecision",
  "Finding",
  "QueryStep",
  "Event",
  "Desk",
] as const;

/** Every row of every table of the domain, as text, to see that nothing at all was written. */
export async function allRows(): Promise<Record<string, string>> {
  const read = async (table: string) => {
    const rows = await database.$queryRawUnsafe<{ row: string }[]>(
      `SELECT t::text AS row FROM "${table}" t ORDER BY 1`,
    );
    return [table, rows.map(({ row }) => row).join("\n")];
  };
  return Object.fromEntries(await Promise.all(tables.map(read)));
}
