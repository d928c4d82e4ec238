import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import pg from "pg";
import { type CopyStreamQuery, from } from "pg-copy-streams";
import { extract } from "tar-stream";
import { putIntoFolder } from "@/lib/vault/in-folder";
import { type DeskTable, deskMigrations, deskTables } from "./desk-tables";
import {
  type BackupHead,
  backupHeadSchema,
  entryKind,
  type Manifest,
  manifestFault,
  manifestSchema,
  migrationFault,
} from "./rules/manifest";

/** Why a backup is not taken: nothing of it was. */
export class NotRestored extends Error {}

interface Asked {
  databaseUrl: string;
  filesFolder: string | undefined;
  /** Where the key goes that the backup holds; null leaves it out. */
  keyFile: string | null;
  tell?: (words: string) => void;
}

/**
 * Fills an empty desk with what a backup holds, in one transaction: all of it, and as its manifest says, or nothing. Throws
 * `NotRestored` with the reason.
 */
export async function restoreBackup(source: Readable, asked: Asked): Promise<BackupHead> {
  const client = new pg.Client({ connectionString: asked.databaseUrl });
  await client.connect();
  try {
    await client.query("BEGIN");
    await refuseUnlessEmpty(client);
    const { head, key } = await fill(client, source, asked);
    await client.query("COMMIT");
    if (asked.keyFile !== null && key !== null) await writeFile(asked.keyFile, key, { mode: 0o600 });
    return head;
  } catch (fault) {
    await client.query("ROLLBACK").catch(() => {});
    throw fault;
  } finally {
    await client.end();
  }
}

async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ used: boolean }>(
    `SELECT EXISTS (SELECT FROM "User") OR EXISTS (SELECT FROM "Article") AS "used"`,
  );
  if (rows[0]?.used) throw new NotRestored("This desk holds something already. A backup goes into an empty one only.");
}

async function fill(client: pg.Client, source: Readable, { filesFolder, tell = () => {} }: Asked) {
  const copies = copier(client, await emptied(client), tell);
  try {
    const filled = await take(client, source, filesFolder, copies.add);
    await copies.end();
    return filled;
  } catch (fault) {
    // Until it is, the database hears of nothing else.
    copies.abort();
    throw fault;
  }
}

async function take(
  client: pg.Client,
  source: Readable,
  filesFolder: string | undefined,
  addRows: (table: string, bytes: AsyncIterable<Uint8Array>) => Promise<void>,
) {
  const read: Manifest["entries"] = [];
  let head: BackupHead | null = null;
  let manifest: Manifest | null = null;
  let key: Buffer | null = null;
  for await (const entry of entriesOf(source)) {
    const { name } = entry.header;
    const known = entryKind(name);
    if (known === null) throw new NotRestored(`No backup has a ${name}.`);
    if (known.kind !== "head" && head === null) throw new NotRestored("This is no backup of a desk.");
    const { bytes, sha256 } = hashed(entry);
    if (known.kind === "head") head = await headOf(client, await whole(bytes));
    else if (known.kind === "manifest") manifest = manifestSchema.parse(JSON.parse((await whole(bytes)).toString()));
    else if (known.kind === "table") await addRows(known.of, bytes);
    else if (known.kind === "file") await keepFile(filesFolder, known.of, bytes);
    else key = await whole(bytes);
    if (known.kind !== "manifest") read.push({ name, sha256: sha256() });
  }
  if (head === null || manifest === null) throw new NotRestored("This backup ends before its end.");
  const fault = manifestFault(manifest, read);
  if (fault) throw new NotRestored(fault);
  return { head, key };
}

type Entry = AsyncIterable<Uint8Array> & { header: { name: string } };

async function* entriesOf(source: Readable): AsyncGenerator<Entry> {
  const archive = extract();
  const unpacked = pipeline(source, createGunzip(), archive);
  unpacked.catch(() => {});
  try {
    // Its types know nothing of what it gives: bytes, and the header that the archive has of them.
    for await (const entry of archive as AsyncIterable<unknown>) yield entry as Entry;
    await unpacked;
  } catch (fault) {
    if (fault instanceof NotRestored) throw fault;
    throw new NotRestored(
      `This file does not read as a backup: ${fault instanceof Error ? fault.message : String(fault)}`,
    );
  }
}

async function headOf(client: pg.Client, bytes: Buffer): Promise<BackupHead> {
  const head = backupHeadSchema.parse(JSON.parse(bytes.toString()));
  const fault = migrationFault(head.migrations, await deskMigrations(client));
  if (fault) throw new NotRestored(fault);
  return head;
}

/** The tables, without the rows that every new desk has; nothing follows from what is put in. */
async function emptied(client: pg.Client): Promise<ReadonlyMap<string, DeskTable>> {
  await client.query("SET LOCAL session_replication_role = replica");
  const tables = await deskTables(client);
  for (const { name } of tables) await client.query(`DELETE FROM "${name}"`);
  return new Map(tables.map((table) => [table.name, table]));
}

/** Puts the parts of one table after the other into it; `end` after the last, or `abort`. */
function copier(client: pg.Client, tables: ReadonlyMap<string, DeskTable>, tell: (words: string) => void) {
  let open: { name: string; copy: CopyStreamQuery } | null = null;
  function begin(name: string) {
    const table = tables.get(name);
    if (!table) throw new NotRestored(`This desk has no table ${name}.`);
    tell(name);
    const copy = client.query(from(`COPY "${name}" (${table.columns}) FROM STDIN`));
    // Whoever writes or ends is told; between the two nobody listens.
    copy.on("error", () => {});
    open = { name, copy };
    return copy;
  }
  async function end() {
    const copy = open?.copy;
    open = null;
    if (copy) await answered((tell) => copy.end(tell), copy);
  }
  async function add(name: string, bytes: AsyncIterable<Uint8Array>) {
    if (open?.name !== name) await end();
    const copy = open?.copy ?? begin(name);
    for await (const part of bytes) await answered((tell) => copy.write(part, tell), copy);
  }
  const abort = () => open?.copy.destroy(new Error("aborted"));
  return { add, end, abort };
}

/** Resolves once a stream has taken what it was given. */
const answered = (give: (tell: (fault?: Error | null) => void) => void, stream: CopyStreamQuery) =>
  new Promise<void>((resolve, reject) => {
    stream.once("error", reject);
    give((fault) => {
      stream.off("error", reject);
      if (fault) reject(fault);
      else resolve();
    });
  });

async function keepFile(folder: string | undefined, sha256: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  if (!folder) throw new NotRestored("This backup holds files of a folder: name one for them with TICKMARK_FILES.");
  await putIntoFolder(folder, sha256, bytes);
}

function hashed(entry: AsyncIterable<Uint8Array>) {
  const hash = createHash("sha256");
  async function* bytes() {
    for await (const part of entry) {
      hash.update(part);
      yield part;
    }
  }
  return { bytes: bytes(), sha256: () => hash.digest("hex") };
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
}
