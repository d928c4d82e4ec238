import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { database } from "@/lib/database/client";
import { somebody } from "@/lib/testing/desk";
import { importFiles, type Result } from "./import-files";

const folder = mkdtempSync(path.join(tmpdir(), "import-"));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

it("imports folders, files and addresses, goes on after what is refused, and doubles nothing", async () => {
  const editor = await somebody("editor");
  const text = `The bridge opened on 4 May 2021, the mayor said. ${randomUUID()}`;
  write("a.txt", text);
  write("in/b.md", text);
  write("in/c.html", `<nav>Home</nav><article><p>${text}</p><p>${text}</p></article>`);
  write("in/d.zip", "PK\u0003\u0004");
  write(".hidden", "Not this.");
  const given = { paths: [folder, path.join(folder, "gone.txt")], addresses: ["http://127.0.0.1/"] };
  const run = async () => {
    const results: Result[] = [];
    await importFiles(editor, given, (result) => results.push(result));
    return results.map(({ of, is, leftOut }) => [path.basename(of), is, leftOut]);
  };
  const refused = [
    ["d.zip", "refused", 0],
    ["gone.txt", "refused", 0],
    ["127.0.0.1", "refused", 0],
  ];
  expect(await run()).toEqual([["a.txt", "new", 0], ["b.md", "twin", 0], ["c.html", "new", 1], ...refused]);
  const count = await database.article.count();
  expect(await run()).toEqual([["a.txt", "twin", 0], ["b.md", "twin", 0], ["c.html", "twin", 1], ...refused]);
  expect(await database.article.count()).toBe(count);
});

it("names the article that one may be a newer text of", async () => {
  const [editor, title] = [await somebody("editor"), `The ferry ${randomUUID()}`];
  const likes: (string | undefined)[] = [];
  for (const cars of [40, 60]) {
    write("ferry.md", `# ${title}\n\nThe ferry carries ${cars} cars, the port said.`);
    const given = { paths: [path.join(folder, "ferry.md")], addresses: [] };
    await importFiles(editor, given, ({ like }) => likes.push(like?.title));
  }
  expect(likes).toEqual([undefined, title]);
});
