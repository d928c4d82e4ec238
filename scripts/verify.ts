import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Head } from "@/lib/audit/rules/chain";
import { verifyArticle } from "@/lib/audit/verify-article";
import { verifyArticles } from "@/lib/audit/verify-articles";
import { verifyDesk } from "@/lib/audit/verify-desk";
import { database } from "@/lib/database/client";

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
  return intact;
}

try {
  const file = process.argv[2];
  const intact = await (file ? verifyAgainst(file) : verifyAll());
  console.log(intact ? "Every chain is intact." : "At least one history was tampered with.");
  process.exitCode = intact ? 0 : 1;
} finally {
  await database.$disconnect();
}
