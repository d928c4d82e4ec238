import { inReading } from "@/lib/database/reading";
import { type FoundGuard, guardFault, guardsIn } from "./rules/guards";

/** Proves that the database still refuses to rewrite the history, as `migrations` (their SQL, in order) made it; null where it does. */
export function verifyGuards(migrations: readonly string[]): Promise<string | null> {
  return inReading(async (reading) => {
    const found = await reading.rows<FoundGuard>(
      `SELECT c.relname AS "table", t.tgname AS "name", t.tgtype::int AS "type", p.proname AS "function",
         t.tgenabled::text AS "enabled", p.prosrc AS "source"
       FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
       WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal`,
      [],
    );
    return guardFault(guardsIn(migrations), found);
  });
}
