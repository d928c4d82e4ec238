import { type Actor, refusal } from "@/lib/auth/rules/permissions";
import { contentType } from "@/lib/captures/rules/content-type";
import { isTaken, notTaken, tooLarge, uploadByteLimit } from "@/lib/captures/rules/upload-types";
import { database } from "@/lib/database/client";
import { done, failed, type Outcome } from "@/lib/outcome";
import { fileByteLimit } from "@/lib/reading/formats/read-result";
import { storable } from "@/lib/typed-text";
import type { Bytes } from "@/lib/vault/byte-store";
import { type Spooled, spooled } from "@/lib/vault/spool";
import { keep } from "@/lib/vault/vault";
import { readText } from "./read-link";

export interface HeldFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
}

const saidTypes: Record<string, string> = {
  csv: "text/csv",
  eml: "message/rfc822",
  json: "application/json",
  md: "text/markdown",
  srt: "application/x-subrip",
  vtt: "text/vtt",
};

/** Takes a file in that somebody wants to bring as evidence: read and kept, and theirs alone until they cite it. */
export async function holdFile(
  actor: Actor,
  articleId: string,
  { name: given, bytes }: { name: string; bytes: Bytes },
): Promise<Outcome<HeldFile>> {
  const refused = refusal(actor, "evidence.add");
  if (refused) return refused;
  const article = await database.article.findUnique({ where: { id: articleId }, select: { id: true } });
  if (article === null) return failed("not-found", "There is no such article.");
  const name = nameOf(given);
  const held = await spooled(bytes, uploadByteLimit, (file) => hold(actor, articleId, name, file));
  return held ?? failed("invalid", tooLarge(name));
}

async function hold({ id: byId }: Actor, articleId: string, name: string, file: Spooled): Promise<Outcome<HeldFile>> {
  const { sha256, size } = file;
  if (size === 0) return failed("invalid", `“${name}” is empty.`);
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const small = size <= fileByteLimit;
  const whole = small ? await file.whole() : null;
  const mediaType = await contentType(whole ?? file.head, saidTypes[extension] ?? "text/plain");
  if (!isTaken(mediaType)) return failed("invalid", notTaken(name));
  const { text } = whole ? await readText(whole, { mediaType, charset: null, name: "file" }) : { text: null };
  await keep(file, file.bytes());
  const row = { articleId, byId, name, mediaType, sha256, text };
  const { id } = await database.heldFile.create({ data: row, select: { id: true } });
  return done({ id, name, mediaType, size });
}

/** A name without folders and what hides or turns others around. */
function nameOf(given: string): string {
  const base = (storable(given).split(/[/\\]/).pop() ?? "").replace(/\p{C}/gu, "").trim();
  return base.slice(0, 200) || "A file without a name";
}
