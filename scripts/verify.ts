import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Head } from "@/lib/audit/rules/chain";
import { articleIds, verifyArticle } from "@/lib/audit/verify-article";
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

async function main(file: string | undefined): Promise<boolean> {
  const witness = file ? await witnessIn(file) : null;
  const articles = await articleIds();
  if (witness && !articles.some(({ id }) => id === witness.articleId)) {
    console.log(`BROKEN  ${witness.articleId}: the export is of an article that this desk does not hold.`);
    return false;
  }
  let intact = true;
  const tell = (name: string, proof: Awaited<ReturnType<typeof verifyDesk>>) => {
    intact &&= proof.intact;
    if (proof.intact) console.log(`intact  ${name}: ${proof.head.seq} events, head ${proof.head.hash}`);
    else console.log(`BROKEN  ${name}: ${proof.seq === null ? "" : `event ${proof.seq}. `}${proof.message}`);
  };
  if (!witness) tell("accounts and roles", await verifyDesk());
  for (const { id, title } of articles) {
    if (witness && id !== witness.articleId) continue;
    const proof = await verifyArticle(id, witness?.head);
    if (proof) tell(`${title} (${id})`, proof);
  }
  return intact;
}

try {
  const intact = await main(process.argv[2]);
  console.log(intact ? "Every chain is intact." : "At least one history was tampered with.");
  process.exitCode = intact ? 0 : 1;
} finally {
  await database.$disconnect();
}
