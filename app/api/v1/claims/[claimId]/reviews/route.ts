import { z } from "zod";
import { answer, notFound, refuse } from "@/app/api/v1/_http/answer";
import { changing } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { readJson } from "@/app/api/v1/_http/read-body";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { viewClaim } from "@/lib/views/view-claim";

const versionSchema = z.object({ version: z.int().positive() });
const bodyLimit = 100_000;

/** Takes `{version, verdict, rationale?, correction?}`, `version` being the claim's as it was seen; answers the claim. */
export const POST = changing<{ claimId: string }>("review.record", async ({ actor, request, params }) => {
  const claimId = idOf(params.claimId);
  if (!claimId) return notFound();
  const body = await readJson(request, bodyLimit);
  if (!body.ok) return refuse(body.failure);
  const seen = versionSchema.safeParse(body.value);
  if (!seen.success) {
    const message = "Name the version of the claim that you saw, a whole number.";
    return refuse({ code: "invalid", message, fields: { version: message } });
  }
  const outcome = await recordVerdict(actor, { claimId, version: seen.data.version }, body.value);
  return outcome.ok ? answer(await viewClaim(claimId, actor.id)) : refuse(outcome.failure);
});
