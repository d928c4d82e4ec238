import { createHash, randomUUID } from "node:crypto";
import { PassThrough, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { gunzipSync, gzipSync } from "node:zlib";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { importArticle } from "@/lib/importing/import-article";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { type ClonedDatabase, cloneDatabase } from "@/lib/testing/database";
import { must, oneClaim, somebody } from "@/lib/testing/desk";
import { restoreBackup } from "./restore-backup";
import { writeBackup } from "./write-backup";

const databaseUrl = process.env.DATABASE_URL ?? "";
let empty: ClonedDatabase;

async function asked<Row extends pg.QueryResultRow>(url: string, query: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(query)).rows;
  } finally {
    await client.end();
  }
}

/** All that a desk holds, as text. */
async function allOf(url: string): Promise<Record<string, string>> {
  const tables = await asked<{ name: string }>(
    url,
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1`,
  );
  const texts: Record<string, string> = {};
  for (const { name } of tables) {
    const rows = await asked<{ row: string }>(url, `SELECT t::text AS row FROM "${name}" t ORDER BY 1`);
    texts[name] = createHash("sha256")
      .update(rows.map(({ row }) => row).join("\n"))
      .digest("hex");
  }
  return texts;
}

let backup: Buffer;
beforeAll(async () => {
  const editor = await somebody("editor");
  const { claim } = await oneClaim(editor);
  const seen = { claimId: claim.id, version: 1 };
  must(
    await recordVerdict(editor, seen, { verdict: "unverified", rationale: "Tab\there, “quoted” \\ and\nbelow. 🚋" }),
  );
  must(await importArticle(editor, { pasted: "The lock opened in 2019, said Ada Marsh." }, {}));
  const out = new PassThrough();
  const written = buffer(out);
  await writeBackup(out, { databaseUrl, filesFolder: undefined, keyFile: null });
  backup = await written;
  empty = await cloneDatabase(inject("templateUrl"), randomUUID().slice(0, 8));
});
afterAll(() => empty.drop());

const restore = (bytes: Uint8Array) =>
  restoreBackup(Readable.from([bytes]), { databaseUrl: empty.url, filesFolder: undefined, keyFile: null });

it.each<[string, () => Uint8Array, string]>([
  ["what is no backup", () => Buffer.from("no backup at all"), "does not read as a backup"],
  ["one that is cut off", () => backup.subarray(0, backup.length - 200), "does not read as a backup"],
  ["one in which a letter was changed", () => gzipSync(changed(gunzipSync(backup))), "is not as it was backed up"],
])("refuses %s, and leaves the desk empty", async (_, bytes, named) => {
  const before = await allOf(empty.url);
  await expect(restore(bytes())).rejects.toThrow(named);
  expect(await allOf(empty.url)).toEqual(before);
});

it("gives an empty desk all that there was, to the row, and takes no second one", async () => {
  await restore(backup);
  const restored = await allOf(empty.url);
  expect(Object.keys(restored).length).toBeGreaterThan(20);
  expect(restored).toEqual(await allOf(databaseUrl));
  await expect(restore(backup)).rejects.toThrow("holds something already");
});

/** A word of a text, which PostgreSQL takes as well. */
function changed(tar: Buffer): Buffer {
  const at = tar.indexOf("The lock opened");
  expect(at).toBeGreaterThan(0);
  tar.write("The lack opened", at);
  return tar;
}
