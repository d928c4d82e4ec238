import { answer, notFound } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { sameClaims } from "@/lib/reviews/same-claims";

/** `{claims}`: claims of the same article that assert the same and can be judged with it, in reading order. */
export const GET = reading<{ claimId: string }>("article.read", async ({ params }) => {
  const id = idOf(params.claimId);
  return id ? answer({ claims: await sameClaims(id) }) : notFound();
});
