import { expect, it } from "vitest";
import { z } from "zod";
import { database } from "@/lib/database/client";

const planSchema = z.array(z.object({ "QUERY PLAN": z.string() }));

it("costs a query no call: PostgreSQL writes the blind rule into it", async () => {
  const rows = await database.$queryRaw`
    EXPLAIN (VERBOSE) SELECT r."id" FROM "Review" r JOIN "Claim" c ON c."id" = r."claimId"
    WHERE NOT is_blind_for(gen_random_uuid(), r."reviewerId", r."blindRound", c."round") AND is_blind(r."blindRound", c."round")`;
  const plan = planSchema
    .parse(rows)
    .map((row) => row["QUERY PLAN"])
    .join("\n");
  expect(plan).toContain('"blindRound"');
  expect(plan).not.toContain("is_blind");
});
