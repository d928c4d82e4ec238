import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { database } from "@/lib/database/client";
import { partSize } from "./in-database";
import { keep, keepWhole, readKept, readWhole } from "./vault";
import { verifyFiles } from "./verify-files";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tickmark-vault-"));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const problems = async () => {
  const found: Record<string, string> = {};
  for await (const { sha256, problem } of verifyFiles()) if (problem !== null) found[sha256] = problem;
  return found;
};

describe.each([
  ["the database", () => ""],
  ["a folder", () => folder],
])("bytes kept in %s", (_, where) => {
  const make = (size = partSize * 2 + 5) => {
    vi.stubEnv("TICKMARK_FILES", where());
    return new Uint8Array(randomBytes(size));
  };

  it.each([0, 1, partSize - 1, partSize, partSize + 1, partSize * 3])(
    "are the same again: %i of them",
    async (size) => {
      const bytes = make(size);
      const { sha256 } = await keepWhole(bytes);
      expect(Buffer.compare(await readWhole(sha256), bytes)).toBe(0);
    },
  );

  it("are the same however they came", async () => {
    const bytes = make();
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const pieces = [
      bytes.subarray(0, 3),
      bytes.subarray(3, 3),
      bytes.subarray(3, partSize + 9),
      bytes.subarray(partSize + 9),
    ];
    await keep({ sha256, size: bytes.length }, pieces);
    expect(Buffer.compare(await readWhole(sha256), bytes)).toBe(0);
  });

  it.each([0, 1, partSize, partSize + 7, partSize * 2 + 4])("are given from byte %i on", async (from) => {
    const bytes = make();
    const { sha256 } = await keepWhole(bytes);
    const parts: Uint8Array[] = [];
    for await (const part of readKept(sha256, from)) parts.push(part);
    expect(Buffer.compare(Buffer.concat(parts), bytes.subarray(from))).toBe(0);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(partSize);
  });

  it("are kept once, also by several at once", async () => {
    const bytes = make();
    const files = await Promise.all([keepWhole(bytes), keepWhole(bytes), keepWhole(bytes)]);
    expect(new Set(files.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(await database.keptFile.count({ where: { sha256: files[0]?.sha256 } })).toBe(1);
  });
});

describe("verifying", () => {
  it("finds nothing where nothing was touched", async () => {
    vi.stubEnv("TICKMARK_FILES", folder);
    expect(await problems()).toEqual({});
  });

  it("names a file of which a byte was changed, and one of which a part is lost", async () => {
    vi.stubEnv("TICKMARK_FILES", "");
    const [changed, lost, whole] = await Promise.all([1, 2, 3].map(() => keepWhole(new Uint8Array(randomBytes(9)))));
    await database.$executeRaw`ALTER TABLE "KeptPart" DISABLE TRIGGER USER`;
    await database.$executeRaw`
      UPDATE "KeptPart" SET "bytes" = set_byte("bytes", 3, 255 - get_byte("bytes", 3)) WHERE "sha256" = ${changed?.sha256}`;
    await database.$executeRaw`DELETE FROM "KeptPart" WHERE "sha256" = ${lost?.sha256}`;
    await database.$executeRaw`ALTER TABLE "KeptPart" ENABLE TRIGGER USER`;
    vi.stubEnv("TICKMARK_FILES", folder);
    expect(await problems()).toEqual({
      [changed?.sha256 ?? ""]: expect.stringMatching(/^Its bytes were changed: they hash to [0-9a-f]{64}\.$/),
      [lost?.sha256 ?? ""]: expect.stringMatching(/^Bytes of it are lost: part 1 of/),
    });
    expect(await problems()).not.toHaveProperty(whole?.sha256 ?? "");
  });

  it("names files of a folder that were cut short, taken away, or whose folder nobody names any more", async () => {
    vi.stubEnv("TICKMARK_FILES", folder);
    const [cut, gone] = await Promise.all([1, 2].map(() => keepWhole(new Uint8Array(randomBytes(9)))));
    const placeOf = (sha256 = "") => path.join(folder, sha256.slice(0, 2), sha256);
    await writeFile(placeOf(cut?.sha256), "cut");
    await rm(placeOf(gone?.sha256));
    expect(await problems()).toMatchObject({
      [cut?.sha256 ?? ""]: expect.stringMatching(/has 3 bytes, not 9/),
      [gone?.sha256 ?? ""]: expect.stringMatching(/is not in the folder/),
    });
    vi.stubEnv("TICKMARK_FILES", "");
    expect((await problems())[gone?.sha256 ?? ""]).toMatch(/TICKMARK_FILES names none/);
  });

  it("leaves no half file behind where writing fails", async () => {
    vi.stubEnv("TICKMARK_FILES", folder);
    const sha256 = "0".repeat(64);
    async function* breaks() {
      yield new Uint8Array(3);
      throw new Error("the sender hung up");
    }
    await expect(keep({ sha256, size: 9 }, breaks())).rejects.toThrow("hung up");
    expect(await database.keptFile.count({ where: { sha256 } })).toBe(0);
    // One of the other files here may have a hash that begins as this.
    expect((await readdir(path.join(folder, "00"))).filter((name) => name.startsWith(sha256))).toEqual([]);
  });
});

describe("the database itself", () => {
  it("refuses to change kept bytes, and to lose parts of a file that is kept", async () => {
    const { sha256 } = await keepWhole(new Uint8Array(randomBytes(9)));
    await expect(database.keptPart.updateMany({ data: { bytes: new Uint8Array() } })).rejects.toThrow(/refuses UPDATE/);
    await expect(database.keptFile.updateMany({ data: { size: 1 } })).rejects.toThrow(/refuses UPDATE/);
    await expect(database.keptPart.deleteMany({ where: { sha256 } })).rejects.toThrow(/its file is kept/);
    await expect(database.$executeRaw`TRUNCATE "KeptPart"`).rejects.toThrow(/refuses TRUNCATE/);
  });
});
