import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { writeBackup } from "@/lib/backup/write-backup";

const stamp = new Date().toISOString().slice(0, 16).replace(/[-:T]/g, "");
const file = process.argv[2] ?? `tickmark-${stamp}.tar.gz`;
const keyFile = process.env.TICKMARK_CHECKPOINT_KEY;

if (existsSync(file)) throw new Error(`${file} is there already: a backup is written over nothing.`);
const coming = `${file}.part`;
try {
  const { tables, files } = await writeBackup(createWriteStream(coming, { mode: 0o600 }), {
    databaseUrl: process.env.DATABASE_URL ?? "",
    filesFolder: process.env.TICKMARK_FILES || undefined,
    keyFile: keyFile && existsSync(keyFile) ? keyFile : null,
  });
  await rename(coming, file);
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  console.log(`${hash.digest("hex")}  ${file}`);
  console.error(
    `${tables} tables and ${files} files. It holds everything, the key of the checkpoints too: keep it where only you read.`,
  );
} catch (fault) {
  await rm(coming, { force: true });
  throw fault;
}
