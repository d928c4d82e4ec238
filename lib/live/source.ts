import { getHead } from "@/lib/articles/queries";
import { articleEventTypes } from "@/lib/audit/rules/touched";
import { database } from "@/lib/database/client";
import { type LiveSource, rowsAtOnce } from "./article-feed";
import { whoIsHere } from "./presence";
import type { LiveRow } from "./rules/touched-claims";

/**
 * The article's events after `seq` in their order; what touches all of it comes without its payload, which may be long.
 */
export const eventsAfter = (articleId: string, seq: number, limit = rowsAtOnce): Promise<LiveRow[]> =>
  database.$queryRaw<LiveRow[]>`
    SELECT "seq", "type", "subjectType", "subjectId", "actorId"::text,
      "actorName", CASE WHEN "type" <> ALL(${articleEventTypes}::text[]) THEN "payload" END AS "payload"
    FROM "Event" WHERE "chain" = ${articleId} AND "seq" > ${seq} ORDER BY "seq" LIMIT ${limit}`;

export const databaseSource: LiveSource = {
  head: async (articleId) => (await getHead(articleId))?.seq ?? null,
  eventsAfter,
  here: (articleId) => whoIsHere(articleId),
};
