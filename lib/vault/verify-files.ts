import { createHash } from "node:crypto";
import { database } from "@/lib/database/client";
import { LostBytes } from "./byte-store";
import { readKept } from "./vault";

export interface FileProof {
  sha256: string;
  /** What is wrong with it, as a sentence; null where every byte is as it came. */
  problem: string | null;
}

const atOnce = 500;

/** Reads every kept file, one after the other, and says of each whether it is what its name says. */
export async function* verifyFiles(): AsyncGenerator<FileProof> {
  let after = "";
  for (;;) {
    const files = await database.keptFile.findMany({
      where: { sha256: { gt: after } },
      orderBy: { sha256: "asc" },
      take: atOnce,
      select: { sha256: true },
    });
    for (const { sha256 } of files) yield { sha256, problem: await problemOf(sha256) };
    const last = files.at(-1);
    if (last === undefined) return;
    after = last.sha256;
  }
}

async function problemOf(sha256: string): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    for await (const part of readKept(sha256)) hash.update(part);
  } catch (fault) {
    if (fault instanceof LostBytes) return `Bytes of it are lost: ${fault.message}.`;
    throw fault;
  }
  const found = hash.digest("hex");
  return found === sha256 ? null : `Its bytes were changed: they hash to ${found}.`;
}
