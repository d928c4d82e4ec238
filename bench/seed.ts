import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { keptDesk } from "./seed/kept-desk";

/**
 * A desk of a given size, to measure on: `npm run bench:seed -- --claims 1000000`. It is kept in a folder of its own, and the
 * benches that are given the same folder open it again.
 */
const { values } = parseArgs({
  options: {
    claims: { type: "string", default: "10000" },
    folder: { type: "string", default: path.join(os.tmpdir(), "tickmark-seeded") },
  },
});
const began = performance.now();
const desk = await keptDesk(values.folder, Number(values.claims));
try {
  process.env.DATABASE_URL = desk.url;
  const { database } = await import("@/lib/database/client");
  const { seedDesk } = await import("./seed/seed-desk");
  if ((await database.article.count()) === 0) await seedDesk(desk.url, desk.size);
  const [claims, events] = [await database.claim.count(), await database.event.count()];
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${claims} claims in ${desk.size.articles} articles, ${events} events, after ${seconds} s, in ${values.folder}`,
  );
  await database.$disconnect();
} finally {
  await desk.close();
}
