import { notDismissed } from "@/lib/claims/in-use";
import { asWritten } from "@/lib/database/as-written";
import { database } from "@/lib/database/client";

const most = 8;
/** A line shows no more of them; an attribution can run over several paragraphs. */
const longest = 200;

/** The first claims of an article that have these words, or this number; those dismissed or replaced left out. */
export async function findClaims(articleId: string, words: string) {
  const number = /^\d{1,6}$/.test(words) ? Number(words) : null;
  const rows = await database.claim.findMany({
    where: {
      articleId,
      ...notDismissed,
      OR: [{ exact: { contains: asWritten(words), mode: "insensitive" } }, ...(number === null ? [] : [{ number }])],
    },
    orderBy: [{ start: "asc" }, { number: "asc" }],
    take: most,
    select: { id: true, number: true, kind: true, exact: true },
  });
  const inOrder = rows.toSorted((a, b) => Number(b.number === number) - Number(a.number === number));
  return inOrder.map((row) => ({ ...row, exact: row.exact.slice(0, longest) }));
}
