import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Head } from "@/lib/audit/rules/chain";
import { verifyArticle } from "@/lib/audit/verify-article";
import { verifyArticles } from "@/lib/audit/verify-articles";
import { verifyDesk } from "@/lib/audit/verify-desk";
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

async function verifyAll(): Promise<boolean> {
  let intact = tell("accounts and roles", await verifyDesk());
  for await (const { id, title, proof } of verifyArticles()) intact = tell(`${title} (${id})`, proof) && intact;
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

try {
  const file = process.argv[2];
  const intact = await (file ? verifyAgainst(file) : verifyAll());
  console.log(intact ? "Everything is intact." : "At least one history or file was tampered with.");
  process.exitCode = intact ? 0 : 1;
} finally {
  await database.$disconnect();
}
