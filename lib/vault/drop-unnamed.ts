import { database } from "@/lib/database/client";

/** Drops kept files that nothing names and nobody has brought for a week. What lies in a folder keeps its bytes there. */
export async function dropUnnamed(): Promise<void> {
  await database.$executeRaw`
    DELETE FROM "KeptFile" k WHERE "createdAt" < now() - interval '7 days'
      AND NOT EXISTS (SELECT FROM "HeldFile" WHERE "sha256" = k."sha256")
      AND NOT EXISTS (SELECT FROM "EvidenceFile" WHERE "sha256" = k."sha256")
      AND NOT EXISTS (SELECT FROM "Capture" WHERE "sha256" = k."sha256" OR "copySha256" = k."sha256")`;
  await database.$executeRaw`
    DELETE FROM "KeptPart" p WHERE NOT EXISTS (SELECT FROM "KeptFile" WHERE "sha256" = p."sha256")`;
}
