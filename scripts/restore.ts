import { createReadStream } from "node:fs";
import { NotRestored, restoreBackup } from "@/lib/backup/restore-backup";

const [file = ""] = process.argv.slice(2);
try {
  const { at } = await restoreBackup(createReadStream(file), {
    databaseUrl: process.env.DATABASE_URL ?? "",
    filesFolder: process.env.TICKMARK_FILES || undefined,
    keyFile: process.env.TICKMARK_CHECKPOINT_KEY ?? null,
    tell: (words) => console.error(`  ${words}`),
  });
  console.log(`Restored as it was at ${at}. What waited in the queue is not in it.`);
} catch (fault) {
  if (!(fault instanceof NotRestored)) throw fault;
  console.error(`Nothing was restored. ${fault.message}`);
  process.exitCode = 1;
}
