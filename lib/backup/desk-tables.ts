import type pg from "pg";

export interface DeskTable {
  name: string;
  /** Those that are written, in quotes; generated ones follow by themselves. */
  columns: string;
}

/** Every table of the desk; the queue's own are no part of it. */
export async function deskTables(client: pg.Client): Promise<DeskTable[]> {
  const { rows } = await client.query<DeskTable>(
    `SELECT t.table_name AS "name", string_agg(quote_ident(c.column_name), ', ' ORDER BY c.ordinal_position) AS "columns"
     FROM information_schema.tables t JOIN information_schema.columns c USING (table_schema, table_name)
     WHERE t.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND t.table_name <> '_prisma_migrations'
       AND c.is_generated = 'NEVER'
     GROUP BY t.table_name ORDER BY t.table_name`,
  );
  return rows;
}

/** The migrations that made them, by name and in order. */
export async function deskMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS "name" FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY migration_name`,
  );
  return rows.map(({ name }) => name);
}
