import { createHash } from "node:crypto";

/**
 * Whether a connection may keep what it has prepared: behind a pooler, which DIRECT_DATABASE_URL leads past, the next transaction may
 * be on another one, and poolers before PgBouncer 1.21 do not carry names along.
 */
export const keepsStatements = (address: string, direct = process.env.DIRECT_DATABASE_URL): boolean =>
  !direct || direct === address;

/** Lists of ids make as many statements as they have lengths: those are not worth keeping. */
const mostValues = 24;
const mostKept = 2_000;
const names = new Map<string, string>();
let generation = 0;

/** Gives every statement another name from now on: whatever connections keep under the old ones is asked for no more. */
export function forgetStatements(): void {
  names.clear();
  generation++;
}

/** The name under which a connection keeps a statement, so that it is read and planned once; empty for what is not kept. */
export function statementName({ sql, args }: { sql: string; args: readonly unknown[] }): string {
  const known = names.get(sql);
  if (known) return known;
  if (args.length > mostValues || names.size >= mostKept) return "";
  const name = `t${generation}_${createHash("sha256").update(sql).digest("hex").slice(0, 24)}`;
  names.set(sql, name);
  return name;
}
