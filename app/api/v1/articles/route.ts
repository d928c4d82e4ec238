import { z } from "zod";
import { type ApiFailure, answer, refuse } from "@/app/api/v1/_http/answer";
import { changing, reading } from "@/app/api/v1/_http/endpoint";
import { readForm, readJson } from "@/app/api/v1/_http/read-body";
import { listArticles } from "@/lib/articles/queries";
import { articleFilterSchema, detailsInputSchema, requiredReviewsSchema } from "@/lib/articles/schema";
import { importArticle } from "@/lib/importing/import-article";
import { type ImportRequest, readImportForm } from "@/lib/importing/import-form";
import { importOnce } from "@/lib/importing/import-once";
import { likeOf } from "@/lib/importing/like-of";
import { invalidInput } from "@/lib/invalid-input";
import { failed } from "@/lib/outcome";
import { fileByteLimit } from "@/lib/reading/formats";

/** `?search=`, `?archived=1`, and `?after=` with the `more` of the answer before. */
export const GET = reading("article.read", async ({ request }) => {
  const filter = articleFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return answer(await listArticles(filter));
});

/** The largest file there may be, and what comes with it. */
const bodyLimit = fileByteLimit + 100_000;

const jsonSchema = detailsInputSchema.extend({
  text: z.string().optional(),
  reviewers: requiredReviewsSchema.default(1),
});

type Read = { ok: true; value: ImportRequest } | { ok: false; failure: ApiFailure };

async function readImport(request: Request): Promise<Read> {
  if (request.headers.get("content-type")?.startsWith("multipart/form-data")) {
    const form = await readForm(request, bodyLimit);
    return form.ok ? readImportForm(form.value) : form;
  }
  const body = await readJson(request, bodyLimit);
  if (!body.ok) return body;
  const parsed = jsonSchema.safeParse(body.value);
  if (!parsed.success) return invalidInput(parsed.error);
  const { text, reviewers, ...details } = parsed.data;
  if (text !== undefined) return { ok: true, value: { input: { pasted: text }, details, reviewers } };
  return details.address
    ? { ok: true, value: { input: { address: details.address }, details, reviewers } }
    : failed("invalid", "Give the article's text, or its address.", { fields: { text: "Give the article's text." } });
}

/**
 * Takes JSON, `{text, title?, publisher?, byline?, address?, publishedAt?, reviewers?}`, or a form with the same or a `file`; an `address`
 * alone is fetched. With an `Idempotency-Key` it may be sent again, and is answered as the first time, for two days. Answers also what was left out of the text and why, and what may be wrong with the reading: nobody looks at it first;
 * and as `like` the article that it may be a newer text of.
 */
export const POST = changing("article.import", async ({ actor, request }) => {
  const read = await readImport(request);
  if (!read.ok) return refuse(read.failure);
  const key = request.headers.get("idempotency-key");
  const { input, details, reviewers } = read.value;
  const outcome =
    key === null ? await importArticle(actor, input, details, reviewers) : await importOnce(actor, key, read.value);
  if (!outcome.ok) return refuse(outcome.failure);
  const { articleId, existing } = outcome.value;
  const like = existing ? null : await likeOf(articleId);
  return answer({ ...outcome.value, like }, existing ? 200 : 201);
});
