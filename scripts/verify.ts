import { createHash, createPublicKey } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { readOutside } from "@/lib/audit/checkpoints/show-outside";
import { type CheckpointProof, type Outside, verifyCheckpoints } from "@/lib/audit/checkpoints/verify-checkpoints";
import type { Head } from "@/lib/audit/rules/chain";
import { verifyArticle } from "@/lib/audit/verify-article";
import { verifyArticles } from "@/lib/audit/verify-articles";
import { verifyDesk } from "@/lib/audit/verify-desk";
import { verifyGuards } from "@/lib/audit/verify-guards";
import { database } from "@/lib/database/client";
import { verifyFiles } from "@/lib/vault/verify-files";

const exportSchema = z.object({
  article: z.object({ id: z.uuid() }),
  audit: z.object({ seq: z.int().nonnegative(), head: z.string() }),
});

/** The head that an exported JSON report carries, by the article it is of. */
async function witnessIn(file: string): Promise<{ articleId: string; head: Head }> {
  const { article, audit } = exportSchema.parse(JSON.parse(await readFile(file, "utf8")));
  return { articleId: article.id, head: { seq: audit.seq, hash: audit.head } };
}

type Proved = Awaited<ReturnType<typeof verifyDesk>>;

function tell(name: string, proof: Proved): boolean {
  if (proof.intact) console.log(`intact  ${name}: ${proof.head.seq} events, head ${proof.head.hash}`);
  else console.log(`BROKEN  ${name}: ${proof.seq === null ? "" : `event ${proof.seq}. `}${proof.message}`);
  return proof.intact;
}

async function verifyAgainst(file: string): Promise<boolean> {
  const { articleId, head } = await witnessIn(file);
  const article = await database.article.findUnique({ where: { id: articleId }, select: { title: true } });
  const proof = await verifyArticle(articleId, head);
  if (article && proof) return tell(`${article.title} (${articleId})`, proof);
  console.log(`BROKEN  ${articleId}: the export is of an article that this desk does not hold.`);
  return false;
}

async function verifyAll(outside?: Outside): Promise<boolean> {
  let intact = tell("accounts and roles", await verifyDesk());
  for await (const { id, title, proof } of verifyArticles()) intact = tell(`${title} (${id})`, proof) && intact;
  intact = tellCheckpoints(await verifyCheckpoints(outside)) && intact;
  intact = tellGuards(await verifyGuards(await migrations())) && intact;
  return (await allFilesAreThere()) && intact;
}

/** Each that is not as it came is named. */
async function allFilesAreThere(): Promise<boolean> {
  const count = { files: 0, broken: 0 };
  for await (const { sha256, problem } of verifyFiles()) {
    count.files += 1;
    if (problem === null) continue;
    count.broken += 1;
    console.log(`BROKEN  file ${sha256}: ${problem}`);
  }
  if (count.broken === 0) console.log(`intact  captured and uploaded files: ${count.files}`);
  return count.broken === 0;
}

function tellCheckpoints(proof: CheckpointProof): boolean {
  if (!proof.intact) console.log(`BROKEN  checkpoints: ${proof.message}`);
  else if (!proof.last)
    console.log("none    checkpoints: nothing is signed yet. npm run checkpoint signs what stands here.");
  else {
    const { number, at, chains } = proof.last;
    const keys = proof.keys.map(({ key, since }) => `${key} since checkpoint ${since}`).join(", then ");
    console.log(`intact  checkpoints: ${number}, the last of ${at} over ${chains} histories, signed by key ${keys}`);
  }
  return proof.intact;
}

function tellGuards(fault: string | null): boolean {
  console.log(fault ? `BROKEN  guards of the history: ${fault}` : "intact  guards of the history");
  return fault === null;
}

async function migrations(): Promise<string[]> {
  const folder = path.join(import.meta.dirname, "../prisma/migrations");
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => readFile(path.join(folder, name, "migration.sql"), "utf8")));
}

/** `--checkpoints FOLDER`, where somebody kept what the desk showed, and `--key FILE`, the public key they know as its. */
async function outsideIn({ checkpoints, key }: { checkpoints?: string; key?: string }): Promise<Outside> {
  const der = key && createPublicKey(await readFile(key)).export({ type: "spki", format: "der" });
  return {
    checkpoints: checkpoints ? await readOutside(checkpoints) : [],
    key: der ? createHash("sha256").update(der).digest("hex") : undefined,
  };
}

const options = { checkpoints: { type: "string" }, key: { type: "string" } } as const;

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  const [file] = positionals;
  const intact = await (file ? verifyAgainst(file) : verifyAll(await outsideIn(values)));
  console.log(intact ? "Everything is intact." : "At least one history or file was tampered with.");
  process.exitCode = intact ? 0 : 1;
} finally {
  await database.$disconnect();
}
