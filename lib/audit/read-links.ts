import { database } from "@/lib/database/client";
import { linkOf } from "./link";
import type { Head, Link } from "./rules/chain";
import { withholdBlind } from "./withhold-blind";

/** Whose reading it is: the file goes from hand to hand, so even what its first reader did blind stays blind. */
const nobody = "";

/** A chain's links up to `head`, oldest first, in parts; what is still blind, without payload and salt. */
export async function* readLinks(chain: string, head: Head, linksAtOnce = 500): AsyncGenerator<Link[]> {
  for (let last = 0; last < head.seq; ) {
    const rows = await database.event.findMany({
      where: { chain, seq: { gt: last, lte: head.seq } },
      orderBy: { seq: "asc" },
      take: linksAtOnce,
    });
    const end = rows.at(-1);
    // What is missing is for whoever verifies the file to find.
    if (!end) return;
    yield (await withholdBlind(database, nobody, rows)).map(linkOf);
    last = end.seq;
  }
}
