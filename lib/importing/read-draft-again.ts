import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { done, type Outcome } from "@/lib/outcome";
import { type ReadingChoices, usualChoices } from "@/lib/reading/formats/read-result";
import { readJob } from "@/lib/reading/read-job";
import { deskPool } from "@/lib/threads/desk-pool";
import { asKept, type Drafted, draftOf, getArticleDraft, noSuchArticleDraft } from "./article-draft";

/** Reads what waits once more, what is known of it aside, with its tracked changes as if all had been accepted, or rejected. */
export async function readDraftAgain(
  actor: Actor,
  draftId: string,
  changes: ReadingChoices["changes"],
): Promise<Outcome<null>> {
  const draft = await getArticleDraft(actor, draftId);
  if (draft === null) return noSuchArticleDraft;
  const read = await readOriginal(draft.read, { ...usualChoices, ...draft.read.choices, changes });
  if (!read.ok) return read;
  const { original: _, ...kept } = read.value;
  await database.articleDraft.updateMany({
    where: { id: draftId, byId: actor.id },
    data: { read: asKept({ ...kept, details: draft.read.details }) },
  });
  return done(null);
}

/** Reads a file that came along with what waits: it waits then as well, an article of its own. */
export async function draftAttachment(
  actor: Actor,
  draftId: string,
  attachment: number,
): Promise<Outcome<{ draftId: string }>> {
  const draft = await getArticleDraft(actor, draftId);
  if (draft === null) return noSuchArticleDraft;
  const read = await readOriginal(draft.read, { ...usualChoices, attachment });
  if (!read.ok) return read;
  const data = draftOf(actor, read.value, draft.requiredReviews);
  const { id } = await database.articleDraft.create({ data, select: { id: true } });
  return done({ draftId: id });
}

async function readOriginal({ original }: Drafted, choices: ReadingChoices): Promise<Outcome<Drafted>> {
  const { bytes, name } = original;
  const input = name === null ? { pasted: new TextDecoder().decode(bytes) } : { file: { bytes, name } };
  const answer = await deskPool().inTurn((thread) => thread.run(readJob, { input, given: {}, choices }));
  if (!answer.ok) return answer;
  if (!answer.value.ok) return answer.value;
  const { changes, charset } = choices;
  return done({ ...answer.value.value, choices: { changes, charset } });
}
