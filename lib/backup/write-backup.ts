import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import { to } from "pg-copy-streams";
import { type Pack, pack } from "tar-stream";
import { inFolder } from "@/lib/vault/in-folder";
import { deskMigrations, deskTables } from "./desk-tables";
import { type BackupHead, fileName, headName, keyName, type Manifest, manifestName, partName } from "./rules/manifest";

/** Bytes of a table in one entry of the archive: as much as is held at once. */
const partBytes = 4_000_000;

interface Asked {
  databaseUrl: string;
  /** Where the vault keeps bytes outside the database. */
  filesFolder: string | undefined;
  /** The file of the key that checkpoints are signed with; null leaves it out. */
  keyFile: string | null;
  /** Told of each table and file as it begins. */
  tell?: (words: string) => void;
}

/**
 * Writes all that a desk holds at one moment as a gzipped tar, while people work on: tables as PostgreSQL copies them, what the
 * vault keeps in a folder, and a manifest of it all. Returns how many tables and files there are.
 */
export async function writeBackup(out: Writable, { databaseUrl, filesFolder, keyFile, tell = () => {} }: Asked) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const archive = pack();
  const written = pipeline(archive, createGzip(), out);
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const add = adder(archive);
    const head: BackupHead = { format: 1, at: new Date().toISOString(), migrations: await deskMigrations(client) };
    await add.text(headName, head);
    if (keyFile) await add.bytes(keyName, await readFile(keyFile));
    const tables = await deskTables(client);
    for (const { name, columns } of tables) {
      tell(name);
      const copy = client.query(to(`COPY "${name}" (${columns}) TO STDOUT`));
      let part = 0;
      for await (const bytes of partsOf(copy)) await add.bytes(partName(name, ++part), bytes);
    }
    const files = await addFiles(client, add, filesFolder, tell);
    const manifest: Manifest = { entries: add.entries, checkpoint: await lastCheckpoint(client) };
    await add.text(manifestName, manifest);
    archive.finalize();
    await written;
    return { tables: tables.length, files };
  } catch (fault) {
    archive.destroy();
    await written.catch(() => {});
    throw fault;
  } finally {
    await client.end();
  }
}

function adder(archive: Pack) {
  const entries: Manifest["entries"] = [];
  const stream = (name: string, size: number, content: AsyncIterable<Uint8Array>) =>
    new Promise<void>((resolve, reject) => {
      const hash = createHash("sha256");
      const entry = archive.entry({ name, size }, (fault) => {
        if (fault) return reject(fault);
        entries.push({ name, sha256: hash.digest("hex") });
        resolve();
      });
      const hashed = async function* () {
        for await (const bytes of content) {
          hash.update(bytes);
          yield bytes;
        }
      };
      pipeline(Readable.from(hashed()), entry).catch(reject);
    });
  const bytes = (name: string, content: Uint8Array) => stream(name, content.length, oneOf(content));
  const text = (name: string, value: unknown) => bytes(name, Buffer.from(`${JSON.stringify(value, null, 2)}\n`));
  return { entries, stream, bytes, text };
}

async function* oneOf(content: Uint8Array) {
  yield content;
}

async function* partsOf(copy: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const bytes of copy) {
    held.push(bytes);
    size += bytes.length;
    if (size < partBytes) continue;
    yield Buffer.concat(held);
    [held, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(held);
}

async function addFiles(
  client: pg.Client,
  add: ReturnType<typeof adder>,
  folder: string | undefined,
  tell: (words: string) => void,
): Promise<number> {
  const { rows } = await client.query<{ sha256: string; size: number }>(
    `SELECT "sha256", "size"::float8 AS "size" FROM "KeptFile" WHERE "inFolder" ORDER BY "sha256"`,
  );
  if (rows.length > 0 && !folder) throw new Error("TICKMARK_FILES names no folder, and this desk keeps files in one.");
  for (const { sha256, size } of rows) {
    tell(`file ${sha256}`);
    if (folder) await add.stream(fileName(sha256), size, inFolder(folder).read({ sha256, size }, 0));
  }
  return rows.length;
}

async function lastCheckpoint(client: pg.Client): Promise<Manifest["checkpoint"]> {
  const { rows } = await client.query<NonNullable<Manifest["checkpoint"]>>(
    `SELECT "number", "hash", "signature", "body" FROM "Checkpoint" ORDER BY "number" DESC LIMIT 1`,
  );
  return rows[0] ?? null;
}
