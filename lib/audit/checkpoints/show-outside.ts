import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { database } from "@/lib/database/client";
import { type Checkpoint, checkpointSchema } from "./rules/checkpoint";

const nameOf = (number: number) => `checkpoint-${String(number).padStart(8, "0")}.json`;
const isCheckpoint = (name: string) => /^checkpoint-\d{8,}\.json$/.test(name);

/** Writes those checkpoints into a folder that it does not hold yet, and never over one that it does. */
export async function showOutside(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const there = new Set((await readdir(folder)).filter(isCheckpoint));
  const numbers = await database.checkpoint.findMany({ select: { number: true }, orderBy: { number: "asc" } });
  let written = 0;
  for (const { number } of numbers.filter(({ number }) => !there.has(nameOf(number)))) {
    const { at: _, ...checkpoint } = await database.checkpoint.findUniqueOrThrow({ where: { number } });
    await writeFile(path.join(folder, nameOf(number)), textOf(checkpoint), { flag: "wx" });
    written += 1;
  }
  return written;
}

export const textOf = (checkpoint: Checkpoint) => `${JSON.stringify(checkpointSchema.parse(checkpoint), null, 2)}\n`;

/** What such a folder holds, in order. Throws where a file is no checkpoint. */
export async function readOutside(folder: string): Promise<Checkpoint[]> {
  const names = (await readdir(folder)).filter(isCheckpoint).sort();
  const read = async (name: string) =>
    checkpointSchema.parse(JSON.parse(await readFile(path.join(folder, name), "utf8")));
  return Promise.all(names.map(read));
}
