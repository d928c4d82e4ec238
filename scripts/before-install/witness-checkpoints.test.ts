import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Checkpoint, firstPrevious, signCheckpoint } from "@/lib/audit/checkpoints/rules/checkpoint";
import { witnessCheckpoints } from "./witness-checkpoints.mjs";

const { privateKey } = generateKeyPairSync("ed25519");
const another = generateKeyPairSync("ed25519").privateKey;
const at = "2026-03-05T10:00:00.000Z";
const following = (
  before: Checkpoint | null,
  { chains = 1, key = privateKey }: { chains?: number; key?: KeyObject } = {},
) =>
  signCheckpoint(
    { number: (before?.number ?? 0) + 1, at, previous: before?.hash ?? firstPrevious, chains, root: "a".repeat(64) },
    key,
  );

let folder: string;
let state: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "shown-"));
  state = path.join(folder, "state");
});
afterEach(() => rmSync(folder, { recursive: true }));

const show = (...checkpoints: Checkpoint[]) => {
  for (const one of checkpoints)
    writeFileSync(path.join(folder, `checkpoint-${String(one.number).padStart(8, "0")}.json`), JSON.stringify(one));
};
function look(): string {
  const lines: string[] = [];
  const code = witnessCheckpoints(folder, state, (line) => lines.push(line));
  return `${code} ${lines.join(" ")}`;
}

const one = following(null);
const two = following(one);
const three = following(two);

describe("a witness", () => {
  it("signs what goes on from what it saw, once", () => {
    show(one);
    expect(look()).toMatch(/^0 Checkpoint 1 goes on .* key [0-9a-f]{64}\.$/);
    expect(look()).toBe("0 Nothing new.");
    show(two, three);
    expect(look()).toMatch(/^0 Checkpoint 3 goes on/);
  });

  it.each<[string, () => void, string]>([
    ["one written anew", () => show(following(null, { chains: 7 })), "Checkpoint 1 is another than this witness saw."],
    [
      "one after another than the one it saw",
      () => show(following(following(null, { chains: 7 }))),
      "goes on from another than the 1",
    ],
    ["a gap", () => show(three), "Checkpoint 2 is missing"],
    ["another key", () => show(following(one, { key: another })), "signed by another key"],
    ["words that were not signed", () => show({ ...two, body: `${two.body} ` }), "is not what its hash says"],
    ["one that is gone", () => rmSync(path.join(folder, "checkpoint-00000001.json")), "Checkpoint 1 is gone"],
  ])("does not sign %s", (_, change, why) => {
    show(one);
    look();
    change();
    expect(look()).toMatch(new RegExp(`^1 NOT SIGNED\\. .*${why}`));
  });
});
