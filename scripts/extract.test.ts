import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { extractorVersion } from "@/lib/text/version";

const root = path.join(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "extract-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as `npm run extract` does. */
function run(args: readonly string[], input = "") {
  const ran = spawnSync(process.execPath, ["scripts/extract.mjs", ...args], {
    cwd: root,
    encoding: "utf8",
    input,
  });
  return { code: ran.status, out: ran.stdout, error: ran.stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

// Each case starts a process of its own.
describe("npm run extract", { timeout: 60_000 }, () => {
  it("reads a text file and addresses it as it came", () => {
    const input = "\uFEFFMill burns\r\n\r\n😀 The mill burned on Tuesday, Ada Moss said.\r\n";
    const { code, out, error } = run(["--published", "2025-05-22", file("mill.txt", input)]);
    expect([code, error]).toEqual([0, ""]);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ extractor: extractorVersion, publishedAt: "2025-05-22" });
    expect(answer).not.toHaveProperty("text");
    const date = answer.claims.find((c: { kind: string }) => c.kind === "date");
    expect(date.date.value).toBe("2025-05-20");
    expect(input.slice(date.core.start, date.core.end)).toBe("Tuesday");
  });

  it("prints the text it addresses, where that is not the file's", () => {
    const { out } = run([file("mill.html", "<!doctype html><title>Mill</title><p>The mill burned in 2019.</p>")]);
    const answer = JSON.parse(out);
    for (const { start, end, exact } of answer.claims) expect(answer.text.slice(start, end)).toBe(exact);
    expect(answer.claims.length).toBeGreaterThan(0);
  });

  it("answers file by file, a line each, and goes on after one that cannot be read", () => {
    const page =
      '<!doctype html><title>Mill</title><meta name="author" content="Ada Moss"><p>The mill burned in 2019.</p>';
    const { code, out, error } = run([file("a.html", page), "/nowhere/b.txt", file("c.txt", "It rained.")]);
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map((answer) => path.basename(answer.file))).toEqual(["a.html", "c.txt"]);
    expect(answers[0]).toMatchObject({ byline: "Ada Moss", publisher: null });
    expect([code, error]).toEqual([1, expect.stringMatching(/^extract: \/nowhere\/b\.txt cannot be read/)]);
  });

  it("answers line by line, in order", () => {
    const lines = ["The mill burned.", "It rained on Monday."].map((text, id) => JSON.stringify({ id, text }));
    const { code, out } = run(["--jsonl"], `${lines.join("\n")}\n\n`);
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual([0, 1]);
  });

  it.each([
    ["no file named", [], "", /npm run -s extract/],
    ["a file that is not there", ["/nowhere/mill.txt"], "", /cannot be read/],
    ["a day that is none", ["--published", "soon", "mill.txt"], "", /--published/],
    ["a line that is no JSON", ["--jsonl"], "The mill burned.\n", /line 1 of the standard input/],
  ])("ends with a message and code 1 on %s", (_, args, input, message) => {
    const { code, out, error } = run(args, input);
    expect([code, out]).toEqual([1, ""]);
    expect(error).toMatch(message);
    expect(error).not.toMatch(/\n\s+at /);
  });

  it("names the formats it reads when it is given another", () => {
    const { code, error } = run([file("mill.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2))]);
    expect(code).toBe(1);
    expect(error).toMatch(/text/i);
  });
});
