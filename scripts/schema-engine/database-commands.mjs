import { quoteName, readAddress, runStatement, withDatabase } from "./connection.mjs";

const UNKNOWN_DATABASE = "3D000";
const WRONG_PASSWORD = "28P01";

/**
 * Creates the database of `address` unless it exists.
 * @param {string} address
 * @returns {Promise<string>} its name
 */
export async function ensureDatabase(address) {
  const { database } = readAddress(address);
  try {
    await runStatement(address);
  } catch (error) {
    if (sqlState(error) !== UNKNOWN_DATABASE) throw error;
    await runStatement(withDatabase(address, "postgres"), `CREATE DATABASE ${quoteName(database)}`);
  }
  return database;
}

/**
 * `cli <action>`: answers with an exit code, and on failure with one JSON log line carrying Prisma's error code.
 * @param {string} action
 * @param {string} address
 * @returns {Promise<number>}
 */
export async function runDatabaseCommand(action, address) {
  const { database } = readAddress(address);
  try {
    if (action === "can-connect-to-database") await runStatement(address);
    else if (action === "create-database") await ensureDatabase(address);
    else if (action === "drop-database") {
      await runStatement(withDatabase(address, "postgres"), `DROP DATABASE IF EXISTS ${quoteName(database)}`);
    } else throw new Error(`The schema engine does not know the action ${action}`);
    return 0;
  } catch (error) {
    const fields = {
      message: messageOf(error),
      is_panic: false,
      error_code: prismaCode(error),
      meta: { database_name: database },
    };
    const entry = { level: "ERROR", target: "schema_engine::logger", fields, timestamp: new Date().toISOString() };
    // Prisma drops the first line of this stream and reads every other one as JSON, an empty one included.
    process.stderr.write(`\n${JSON.stringify(entry)}`);
    return 1;
  }
}

/** @param {unknown} error */
function prismaCode(error) {
  if (sqlState(error) === UNKNOWN_DATABASE) return "P1003";
  return sqlState(error) === WRONG_PASSWORD ? "P1000" : "P1001";
}

/** @param {unknown} error */
function sqlState(error) {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
