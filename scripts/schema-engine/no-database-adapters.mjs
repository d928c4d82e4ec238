import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";

/** Adapters for comparing two schemas without a database: the engine only asks which PostgreSQL to write SQL for. */
export function noDatabaseAdapters() {
  const connect = async () => /** @type {any} */ (adapter);
  return bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName: "no-database",
    connect,
    connectToShadowDb: connect,
  });
}

const adapter = {
  provider: "postgres",
  adapterName: "no-database",
  queryRaw: async (/** @type {{ sql: string }} */ query) =>
    query.sql.includes("server_version_num") ? serverVersion : { columnNames: [], columnTypes: [], rows: [] },
  executeRaw: async () => 0,
  executeScript: async () => {},
  startTransaction: async () => {
    throw new Error("There is no database here to start a transaction in");
  },
  getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
  dispose: async () => {},
};

const serverVersion = {
  columnNames: ["exists", "version", "numeric_version"],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, "PostgreSQL 18.0", 180000]],
};
