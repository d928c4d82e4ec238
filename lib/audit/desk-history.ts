import { database } from "@/lib/database/client";
import type { Event, Prisma } from "@/lib/database/generated/client";
import { deskChain } from "./append-event";
import { type Entry, entryOf } from "./queries";
import type { DeskHistoryAsked, Place } from "./rules/desk-history-asked";
import { withholdBlind } from "./withhold-blind";

/** One entry of the histories of all articles and of the desk itself, told in one. */
export interface DeskEntry extends Entry {
  chain: string;
  /** Null where it is the desk's own. */
  article: { id: string; title: string } | null;
}

/** What happened anywhere on the desk, as a reader may know it. `more` is the place to go on after, null at the beginning of all. */
export async function listDeskHistory(
  readerId: string,
  asked: DeskHistoryAsked,
  atOnce = 100,
): Promise<{ entries: DeskEntry[]; more: Place | null }> {
  const rows = await database.event.findMany({
    where: whereOf(asked),
    orderBy: [{ at: "desc" }, { chain: "asc" }, { seq: "desc" }],
    take: atOnce + 1,
  });
  const page = rows.slice(0, atOnce);
  const last = page.at(-1);
  return {
    entries: await entriesOf(readerId, page),
    more: last && rows.length > atOnce ? { at: last.at, chain: last.chain, seq: last.seq } : null,
  };
}

/** All of them, in parts. */
export async function* readDeskHistory(readerId: string, asked: DeskHistoryAsked): AsyncGenerator<DeskEntry[]> {
  for (let after = asked.after; ; ) {
    const { entries, more } = await listDeskHistory(readerId, { ...asked, after }, 500);
    yield entries;
    if (more === null) return;
    after = more;
  }
}

function whereOf({ after, actorId, about, from, to }: DeskHistoryAsked): Prisma.EventWhereInput {
  return {
    AND: [
      actorId ? { actorId } : {},
      about ? { type: { startsWith: `${about}.` } } : {},
      from ? { at: { gte: new Date(`${from}T00:00:00.000Z`) } } : {},
      to ? { at: { lte: new Date(`${to}T23:59:59.999Z`) } } : {},
      after ? comesAfter(after) : {},
    ],
  };
}

const comesAfter = ({ at, chain, seq }: Place): Prisma.EventWhereInput => ({
  // The first says all, for the index; the others what of the same moment was told already.
  at: { lte: at },
  OR: [{ at: { lt: at } }, { chain: { gt: chain } }, { chain, seq: { lt: seq } }],
});

async function entriesOf(readerId: string, rows: readonly Event[]): Promise<DeskEntry[]> {
  const ids = [...new Set(rows.flatMap(({ chain }) => (chain === deskChain ? [] : [chain])))];
  const articles = await database.article.findMany({ where: { id: { in: ids } }, select: { id: true, title: true } });
  const titles = new Map(articles.map((article) => [article.id, article]));
  const readable = await withholdBlind(database, readerId, rows);
  return readable.map((row) => ({ ...entryOf(row), chain: row.chain, article: titles.get(row.chain) ?? null }));
}
