import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { must, somebody } from "@/lib/testing/desk";
import { noteFor, twoClaims } from "@/lib/testing/two-claims";
import { exportArticle } from "./export-article";
import { exportFormats } from "./formats";

const disputed = { verdict: "disputed", rationale: "The log says 2020", correction: "It opened in 2020" };
let parts: Record<string, Uint8Array>;

beforeAll(async () => {
  const editor = await somebody("editor");
  const { articleId, one, two } = await twoClaims(editor);
  must(await recordVerdict(editor, one, disputed));
  const { claim } = await noteFor(editor, two, "supports", "A call");
  must(await recordVerdict(editor, claim, { verdict: "sourced" }));
  const format = exportFormats.find(({ name }) => name === "dossier");
  const made = format && must(await exportArticle(articleId, editor, new Date(), format));
  parts = unzipSync(new Uint8Array(await new Response(made?.body).arrayBuffer()));
});

type Change = (folder: string) => void;

/** Unpacks the dossier, changes it, and has its own program look at it. */
function verified(change: Change = () => undefined) {
  const folder = mkdtempSync(path.join(tmpdir(), "dossier-"));
  for (const [name, bytes] of Object.entries(parts)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  change(folder);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, "verify.mjs")], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  return { status, said: stdout + stderr };
}

/** Changes a file, and the manifest with it, as somebody would who wants it to pass. */
const edited =
  (name: string, edit: (text: string) => string): Change =>
  (folder) => {
    const file = path.join(folder, name);
    const [before, list] = [readFileSync(file, "utf8"), path.join(folder, "manifest.json")];
    const after = edit(before);
    expect(after).not.toBe(before);
    writeFileSync(file, after);
    const manifest = JSON.parse(readFileSync(list, "utf8"));
    manifest.files[name] = createHash("sha256").update(after).digest("hex");
    writeFileSync(list, JSON.stringify(manifest));
  };
const swap = (name: string, from: string, to: string) => edited(name, (text) => text.replace(from, to));
const lines = (edit: (all: string[]) => string[]) =>
  edited("history.jsonl", (text) => `${edit(text.trim().split("\n")).join("\n")}\n`);

describe("a dossier", () => {
  it("proves itself, with nothing but Node", () => {
    const { status, said } = verified();
    expect(said).toContain("INTACT");
    expect(status).toBe(0);
    expect(said).toMatch(/2 claims on their words/);
  });

  it.each<[string, Change, RegExp]>([
    [
      "a file that was changed",
      (folder) => writeFileSync(path.join(folder, "report.html"), "<p>all is well"),
      /report.html was changed/,
    ],
    ["a file that is missing", (folder) => rmSync(path.join(folder, "README.txt")), /README.txt is missing/],
    ["a file that was put in", (folder) => writeFileSync(path.join(folder, "extra.txt"), "x"), /extra.txt is no part/],
    [
      "an event whose words were changed",
      swap("history.jsonl", "The log says 2020", "The log says 2021"),
      /what event \d+ says was changed/,
    ],
    ["an event of another person", swap("history.jsonl", '"actorName":"', '"actorName":"not '), /event 1 was changed/],
    ["an event taken out", lines((all) => all.toSpliced(1, 1)), /event 2 is missing/],
    ["a history whose end was cut off", lines((all) => all.slice(0, -1)), /not of the end of this history/],
    ["another text", swap("revisions/1.txt", "2021", "2022"), /revision 1 is not the text/],
    ["another original", swap("revisions/1-original.txt", "It", "it"), /the file of revision 1/],
    ["another verdict", swap("report.json", '"verdict": "disputed"', '"verdict": "sourced"'), /verdict on claim 1/],
    ["another reason", swap("report.json", "The log says 2020", "Somebody says 2020"), /the rationale of claim 1/],
    ["other evidence", swap("report.json", "A call", "A sworn statement"), /no such evidence on claim 2/],
    [
      "a claim on other words",
      swap("report.json", '"exact": "It opened', '"exact": "it opened'),
      /claim 1 does not stand/,
    ],
  ])("names %s", (_, change, words) => {
    const { status, said } = verified(change);
    expect(said).toMatch(words);
    expect(status).toBe(1);
  });
});
