import { createHash } from "node:crypto";
import { z } from "zod";
import type { BlindableEvent } from "@/lib/audit/events/blindable";
import type { Actor } from "@/lib/auth/rules/permissions";
import type { Prisma } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { done, failed, type Outcome } from "@/lib/outcome";

const withSize = { include: { file: { select: { size: true } } } } satisfies Prisma.HeldFileDefaultArgs;
type HeldFile = Prisma.HeldFileGetPayload<typeof withSize>;

/** The most files of one piece of evidence. */
export const mostFiles = 10;
const givenSchema = z.object({ files: z.array(z.uuid()).max(mostFiles).default([]) });

/** The files that somebody sent for this article and brings now, in the order they are named. */
export async function heldFiles(
  tx: Transaction,
  { id: byId }: Actor,
  articleId: string,
  given: unknown,
): Promise<Outcome<HeldFile[]>> {
  const parsed = givenSchema.safeParse(given);
  if (!parsed.success) return failed("invalid", `Bring at most ${mostFiles} files at once.`);
  const ids = [...new Set(parsed.data.files)];
  if (ids.length === 0) return done([]);
  const rows = await tx.heldFile.findMany({ where: { id: { in: ids }, byId, articleId }, ...withSize });
  const held = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  if (held.length < ids.length)
    return failed("invalid", "A file is not held any more. Take it out, and bring it again.");
  return done(held);
}

/** A file needs no address, and goes by its name where it is given no title. */
export function asDocument(given: unknown, files: readonly HeldFile[]): unknown {
  const [first] = files;
  const typed = z.record(z.string(), z.unknown()).safeParse(given);
  if (!first || !typed.success) return given;
  const fields = typed.data;
  const kind = fields.kind === "link" && !fields.url ? "document" : fields.kind;
  return { ...fields, kind, title: fields.title || (kind === "link" ? "" : first.name) };
}

/** Makes held files a piece's own, and gives the events that tell of them. */
export async function attachFiles(
  tx: Transaction,
  files: readonly HeldFile[],
  { articleId, evidenceId, at }: { articleId: string; evidenceId: string; at: Date },
): Promise<BlindableEvent[]> {
  for (const { id, name, mediaType, sha256, text } of files)
    await tx.evidenceFile.create({
      data: { id, articleId, evidenceId, name, mediaType, sha256, text, createdAt: at },
      select: { id: true },
    });
  await tx.heldFile.deleteMany({ where: { id: { in: files.map(({ id }) => id) } } });
  return files.map(({ id: fileId, name, mediaType, sha256, text, file: { size } }) => ({
    type: "evidence.file-attached",
    subject: { type: "evidence", id: evidenceId },
    payload: { fileId, name, mediaType, size, sha256, textSha256: text === null ? null : hashOf(text) },
  }));
}

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
