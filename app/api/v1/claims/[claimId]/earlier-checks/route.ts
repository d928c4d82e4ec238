import { answer, notFound } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { earlierChecks } from "@/lib/reviews/earlier-checks";

/** `{checks}`: reviews of the same claim in other articles, the most alike first. */
export const GET = reading<{ claimId: string }>("article.read", async ({ params }) => {
  const id = idOf(params.claimId);
  return id ? answer({ checks: await earlierChecks(id) }) : notFound();
});
