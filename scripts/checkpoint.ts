import { checkpointKey } from "@/lib/audit/checkpoints/checkpoint-key";
import { makeCheckpoint } from "@/lib/audit/checkpoints/make-checkpoint";
import { checkpointBodySchema } from "@/lib/audit/checkpoints/rules/checkpoint";
import { showOutside, textOf } from "@/lib/audit/checkpoints/show-outside";
import { database } from "@/lib/database/client";

try {
  const key = await checkpointKey();
  if (!key) throw new Error("TICKMARK_CHECKPOINT_KEY names no key: see README.md.");
  const made = await makeCheckpoint(key);
  const last = made ?? (await database.checkpoint.findFirst({ orderBy: { number: "desc" } }));
  if (last) {
    const { number, at, chains, key: signedBy } = checkpointBodySchema.parse(JSON.parse(last.body));
    console.error(
      `${made ? "Signed" : "Nothing happened since"} checkpoint ${number} of ${at}: ${chains} histories, key ${signedBy}.`,
    );
    console.log(textOf(last).trimEnd());
  }
  const folder = process.env.TICKMARK_CHECKPOINTS;
  if (folder) console.error(`${await showOutside(folder)} written into ${folder}.`);
} finally {
  await database.$disconnect();
}
