import { answer, notFound } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { viewClaim } from "@/lib/views/view-claim";

export const GET = reading<{ claimId: string }>("article.read", async ({ actor, params }) => {
  const id = idOf(params.claimId);
  const claim = id && (await viewClaim(id, actor.id));
  return claim ? answer(claim) : notFound();
});
