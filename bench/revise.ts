import { denseArticle } from "@/bench/dense-article";
import { cloneDatabase } from "@/lib/testing/database";
import { startTestServer } from "@/lib/testing/test-server";

/**
 * How long it takes to see what a new revision of an article of almost 2 MB would do, and to bring it in: a word changed in
 * each hundredth paragraph, each five hundredth gone, the last tenth moved to the front.
 */
const bytes = 1_950_000;

/** Without the copies being copies of each other: every sentence of an article stands in it once. */
const distinct = denseArticle(bytes * 0.8)
  .split(/(?=^Part \d+$)/m)
  .map((part, index) => part.replace(/(?<=\p{Ll})([.?!’”])(?=\s)/gu, ` no. ${index}$1`))
  .join("");

function edited(text: string): string {
  const paragraphs = text.split("\n\n").filter((_, index) => index % 500 !== 250);
  const changed = paragraphs.map((one, index) => (index % 100 === 50 ? one.replace(/\bthe\b/, "that") : one));
  const cut = Math.floor(changed.length * 0.9);
  return [...changed.slice(cut), ...changed.slice(0, cut)].join("\n\n");
}

const server = await startTestServer();
const clone = await cloneDatabase(server.templateUrl);
// Before anything of lib is imported that reads it.
process.env.DATABASE_URL = clone.url;
const { database } = await import("@/lib/database/client");
const { deskPool } = await import("@/lib/threads/desk-pool");
const seconds = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const start = performance.now();
  const result = await work();
  console.log(`${name.padEnd(28)}${((performance.now() - start) / 1000).toFixed(1).padStart(8)} s`);
  return result;
};
try {
  const { makeWorker } = await import("@/lib/worker/make-worker");
  await makeWorker();
  const { must, somebody } = await import("@/lib/testing/desk");
  const { importArticle } = await import("@/lib/importing/import-article");
  const { proposeRevision } = await import("@/lib/revisions/propose-revision");
  const { confirmRevision } = await import("@/lib/revisions/confirm-revision");
  const { getPreview } = await import("@/lib/revisions/preview");
  const { verifyArticle } = await import("@/lib/audit/verify-article");
  const editor = await somebody("editor");
  const { articleId, claims } = await seconds("import", async () =>
    must(await importArticle(editor, { pasted: distinct }, { title: "A long one" })),
  );
  console.log(`${Buffer.byteLength(distinct).toLocaleString("en")} bytes, ${claims.toLocaleString("en")} claims`);
  const { draftId } = await seconds("see what it would do", async () =>
    must(await proposeRevision(editor, articleId, { pasted: edited(distinct) })),
  );
  const preview = await seconds("read the preview", () => getPreview(draftId));
  await seconds("confirm", async () => must(await confirmRevision(editor, draftId, "")));
  const proof = await seconds("verify the history", () => verifyArticle(articleId));
  console.log(JSON.stringify(preview?.counts), proof?.intact ? "intact" : proof);
  if (!proof?.intact) process.exitCode = 1;
} finally {
  await deskPool().close();
  await database.$disconnect();
  await clone.drop();
  await server.stop();
}
