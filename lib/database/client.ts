import { PrismaClient } from "./generated/client";
import { markTroubles } from "./mark-troubles";
import { openPool } from "./pool";
import { LastingPg } from "./stale-plan";
import { keepsStatements, statementName } from "./statement-name";

// Next bundles what pages and routes import each by itself, and reloads it while developing: connections must not pile up.
const kept = globalThis as typeof globalThis & { tickmarkDatabase?: PrismaClient };

markTroubles();

/** The one client of this process. It reads DATABASE_URL when it is first imported and connects at the first query. */
export const database: PrismaClient = kept.tickmarkDatabase ?? connect(process.env.DATABASE_URL);
kept.tickmarkDatabase = database;

// `next build` imports this without any database: an address that cannot be found says why at the first query.
function connect(address = "postgresql://database-url-is-not-set.invalid/"): PrismaClient {
  const url = new URL(address);
  const schema = url.searchParams.get("schema") ?? undefined;
  url.searchParams.delete("schema");
  const options = {
    disposeExternalPool: true,
    ...(schema && { schema }),
    ...(keepsStatements(address) && { statementNameGenerator: statementName }),
  };
  return new PrismaClient({ adapter: new LastingPg(openPool(url.href), options) });
}
