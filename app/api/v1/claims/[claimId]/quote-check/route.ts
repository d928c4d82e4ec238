import { answer, notFound } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { checkQuotesOf } from "@/lib/capturing/check-quotes-of";

/** `{sources, quotations}`: each quotation of the claim, and which sources of the article have it, or come near. */
export const GET = reading<{ claimId: string }>("article.read", async ({ actor, params }) => {
  const id = idOf(params.claimId);
  const check = id && (await checkQuotesOf(id, actor.id));
  return check ? answer(check) : notFound();
});
