import { z } from "zod";

/** What a backup says of itself before anything else. */
export const backupHeadSchema = z.object({
  format: z.literal(1),
  /** ISO 8601, UTC: everything in it is as it was at that moment. */
  at: z.iso.datetime(),
  /** Those that had made its tables, by name and in order. */
  migrations: z.array(z.string()),
});
export type BackupHead = z.infer<typeof backupHeadSchema>;

/** Its last entry: the SHA-256 of every other, by name, in the order in which they stand. */
export const manifestSchema = z.object({
  entries: z.array(z.object({ name: z.string(), sha256: z.string() })),
  /** The last checkpoint of the desk as it was signed, so that the backup can be held against it. */
  checkpoint: z.object({ number: z.int(), hash: z.string(), signature: z.string(), body: z.string() }).nullable(),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const headName = "backup.json";
export const manifestName = "manifest.json";
export const keyName = "checkpoint-key.pem";
export const partName = (table: string, part: number) => `tables/${table}/${String(part).padStart(6, "0")}.copy`;
export const fileName = (sha256: string) => `files/${sha256}`;

/** What an entry holds, by its name; null for one that no backup has. */
export function entryKind(
  name: string,
): { kind: "head" | "manifest" | "key" } | { kind: "table" | "file"; of: string } | null {
  if (name === headName) return { kind: "head" };
  if (name === manifestName) return { kind: "manifest" };
  if (name === keyName) return { kind: "key" };
  const [, table] = /^tables\/(\w+)\/\d{6}\.copy$/.exec(name) ?? [];
  if (table) return { kind: "table", of: table };
  const [, sha256] = /^files\/([0-9a-f]{64})$/.exec(name) ?? [];
  return sha256 ? { kind: "file", of: sha256 } : null;
}

type Entries = Manifest["entries"];

/** What is wrong with the entries that were read, against what the manifest names; null where they are the same. */
export function manifestFault({ entries: named }: Manifest, read: Entries): string | null {
  for (const [place, { name, sha256 }] of named.entries()) {
    const found = read[place];
    if (found?.name !== name) return `${name} is missing from this backup.`;
    if (found.sha256 !== sha256) return `${name} is not as it was backed up.`;
  }
  const more = read[named.length];
  return more ? `${more.name} is in this backup, and it does not say so.` : null;
}

/** Whether a desk whose tables these migrations made can take what others made; null where it can. */
export function migrationFault(backup: readonly string[], desk: readonly string[]): string | null {
  if (backup.length === desk.length && backup.every((name, place) => name === desk[place])) return null;
  const last = backup.at(-1) ?? "none";
  return `This backup was made by another version of Tickmark, whose last migration was ${last}. Restore it with that version, and bring it up to date then.`;
}
