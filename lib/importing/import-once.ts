import { z } from "zod";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { done, failed, type Outcome } from "@/lib/outcome";
import { readArticleSchema } from "@/lib/reading/read-job";
import { type Imported, importArticle, type WhatWasRead } from "./import-article";
import type { ImportRequest } from "./import-form";
import type { ImportInput } from "./receive";
import { sha256 } from "./store-article";

const answerSchema = readArticleSchema.pick({ leftOut: true, doubts: true }).extend({
  articleId: z.uuid(),
  existing: z.boolean(),
  claims: z.int(),
  problem: z.string().nullable(),
});

const wrongKey = failed("invalid", "An Idempotency-Key has 1 to 255 letters, digits or signs of ASCII.");
const usedOtherwise = failed("invalid", "This Idempotency-Key was sent before, with another article.");

/**
 * As `importArticle`, for whoever may have to send the same again: what was done by this key of theirs is answered once more. What was
 * refused is tried anew.
 */
export async function importOnce(
  actor: Actor,
  key: string,
  { input, details, reviewers }: ImportRequest,
): Promise<Outcome<Imported & WhatWasRead>> {
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) return wrongKey;
  const sent = sha256(JSON.stringify([named(input), details, reviewers]));
  const before = await answered(actor, key, sent);
  if (before) return before;
  const outcome = await importArticle(actor, input, details, reviewers, async (tx, answer) => {
    const row = { byId: actor.id, key, sent, answer: { ...answer } };
    await tx.importKey.createMany({ data: row, skipDuplicates: true });
  });
  // Two who come at once by one key are told of one import.
  return outcome.ok ? ((await answered(actor, key, sent)) ?? outcome) : outcome;
}

async function answered({ id: byId }: Actor, key: string, sent: string) {
  const row = await database.importKey.findUnique({ where: { byId_key: { byId, key } } });
  if (row === null) return null;
  return row.sent === sent ? done(answerSchema.parse(row.answer)) : usedOtherwise;
}

const named = (input: ImportInput) =>
  "file" in input ? { name: input.file.name, sha256: sha256(input.file.bytes) } : input;
