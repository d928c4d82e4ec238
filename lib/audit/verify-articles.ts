import { inReading, type Reading } from "@/lib/database/reading";
import { type ArticleHead, type Proof, proveAll } from "./verify-article";

/** What is proved at once, by what it takes of memory: about 2 kB a claim. One article may have more by itself. */
const claimsAtOnce = 5_000;
const articlesAtOnce = 200;

type Sized = ArticleHead & { claims: number };

/** Proves every article's history, in the order of their ids, which is that of their import. */
export async function* verifyArticles(): AsyncGenerator<Proof> {
  let last: string | null = null;
  for (;;) {
    const proofs: Proof[] = await inReading(async (reading) => proveAll(reading, await nextArticles(reading, last)));
    yield* proofs;
    last = proofs.at(-1)?.id ?? null;
    if (last === null) return;
  }
}

async function nextArticles(reading: Reading, after: string | null): Promise<Sized[]> {
  const articles = await reading.rows<Sized>(
    `SELECT "id", "title", "headSeq", "headHash",
       (SELECT count(*)::int FROM "Claim" c WHERE c."articleId" = a."id") AS "claims"
     FROM "Article" a WHERE $1::uuid IS NULL OR "id" > $1 ORDER BY "id" LIMIT ${articlesAtOnce}`,
    [after],
  );
  let claims = 0;
  return articles.filter((article, index) => {
    claims += article.claims;
    return index === 0 || claims <= claimsAtOnce;
  });
}
