import { z } from "zod";
import { type Actor, refusal } from "@/lib/auth/rules/permissions";
import { commandTransaction } from "@/lib/database/transaction";
import { done, type Outcome } from "@/lib/outcome";
import { askForImport } from "./bring-in";

/**
 * Has all files of a batch imported as they were read that wait only because pieces of them stand outside the text. What may have been
 * read wrongly, or may be a newer text of an article, is decided one by one.
 */
export async function importAsRead(actor: Actor, batchId: string): Promise<Outcome<{ files: number }>> {
  const refused = refusal(actor, "article.import");
  if (refused) return refused;
  if (!z.uuid().safeParse(batchId).success) return done({ files: 0 });
  return commandTransaction(async (tx) => {
    const where = {
      batchId,
      batch: { byId: actor.id },
      result: "look",
      leftOut: { gt: 0 },
      doubts: 0,
      likeId: null,
    } as const;
    const files = await tx.importFile.findMany({ where, select: { id: true, path: true }, orderBy: { place: "asc" } });
    await tx.importFile.updateMany({ where: { id: { in: files.map(({ id }) => id) } }, data: { result: null } });
    for (const { id, path } of files) await askForImport(tx, { fileId: id, path, byId: actor.id, byName: actor.name });
    return done({ files: files.length });
  });
}
