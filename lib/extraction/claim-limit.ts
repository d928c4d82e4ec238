import { z } from "zod";
import { type Failed, failed } from "@/lib/outcome";

/** More than news of 2 MB holds; a table of numbers has a claim in each cell. */
const byDefault = 50_000;
const limitSchema = z.coerce.number().int().positive().catch(byDefault);

/** Null where an article may have so many claims: pages, exports and proofs of one that is larger take longer than people wait. */
export function tooManyClaims(claims: number, set = process.env.TICKMARK_MOST_CLAIMS): Failed | null {
  const most = limitSchema.parse(set || byDefault);
  if (claims <= most) return null;
  const [found, limit] = [claims, most].map((count) => count.toLocaleString("en"));
  return failed(
    "invalid",
    `This text has ${found} claims, and the desk takes ${limit} an article: most are cells of tables or lists. Bring it in parts, or have whoever runs this desk raise TICKMARK_MOST_CLAIMS.`,
  );
}
