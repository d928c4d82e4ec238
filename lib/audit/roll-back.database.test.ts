import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { importArticle } from "@/lib/importing/import-article";
import { allRows } from "@/lib/testing/all-rows";
import { articleCommands } from "@/lib/testing/article-commands";
import { must, somebody } from "@/lib/testing/desk";

const faults: [string, string][] = [
  ["its event cannot be written", `BEFORE INSERT ON "Event"`],
  ["the head of its chain cannot be moved", `BEFORE UPDATE OF "headSeq" ON "Article"`],
];

const tableOf = (when: string) => when.split(" ON ").at(-1);
async function breakAt(when: string) {
  await database.$executeRawUnsafe(`CREATE TRIGGER broken ${when} FOR EACH ROW EXECUTE FUNCTION broken()`);
}

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
  await database.$executeRawUnsafe(
    `CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the disk is full'; END $$`,
  );
});
afterEach(async () => {
  for (const [, when] of faults) await database.$executeRawUnsafe(`DROP TRIGGER IF EXISTS broken ON ${tableOf(when)}`);
});

describe.each(faults)("when %s", (_, when) => {
  it.each(articleCommands)("to $name changes no row", async ({ prepare }) => {
    const { run } = await prepare(editor);
    const before = await allRows();
    await breakAt(when);
    await expect(run(editor)).rejects.toThrow(/the disk is full/);
    expect(await allRows()).toEqual(before);
  });

  it("an import leaves no article behind, and goes through once mended", async () => {
    const pasted = { pasted: `The bridge opened in 2021, said Ada Marsh. ${when}` };
    const before = await allRows();
    await breakAt(when);
    await expect(importArticle(editor, pasted, {})).rejects.toThrow(/the disk is full/);
    expect(await allRows()).toEqual(before);
    await database.$executeRawUnsafe(`DROP TRIGGER broken ON ${tableOf(when)}`);
    expect(must(await importArticle(editor, pasted, {}))).toMatchObject({ existing: false });
  });
});
