import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { quoteName, readAddress, withDatabase } from "./connection.mjs";

// PostgreSQL's internal "char" (oid 18), which its catalogues are full of, and char(n), which adapter-pg can read.
const INTERNAL_CHAR = 18;
const BLANK_PADDED_CHAR = 1042;

// A migration may take as long as its data is large. But whoever waits for a table makes everybody else wait behind them, and a
// server that cannot be reached is told: both within a time that lets another process's migration end first.
const LIMITS = { lock_timeout: 60_000, connectionTimeoutMillis: 10_000 };

/**
 * Connections for the engine: to the database itself, and to a shadow database that lives as long as its connection.
 * @param {string} address
 */
export function databaseAdapters(address) {
  const main = adapterFactory(address);
  return bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName: main.adapterName,
    connect: () => connect(main),
    connectToShadowDb: () => connectToShadow(main, address),
  });
}

/** @param {string} address */
function adapterFactory(address) {
  const { connectionString, schema } = readAddress(address);
  return new PrismaPg({ connectionString, max: 1, ...LIMITS }, schema ? { schema } : undefined);
}

/** @param {PrismaPg} factory */
async function connect(factory) {
  const adapter = await factory.connect();
  sendScriptsWhole(adapter);
  readInternalChars(adapter);
  return adapter;
}

// adapter-pg's own shadow handling ignores the database's name when it was given a connection string.
/**
 * @param {PrismaPg} main
 * @param {string} address
 */
async function connectToShadow(main, address) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  const parent = await connect(main);
  await parent.executeScript(`CREATE DATABASE ${quoteName(name)}`);
  const shadow = await connect(adapterFactory(withDatabase(address, name)));
  const disconnect = shadow.dispose.bind(shadow);
  shadow.dispose = async () => {
    await disconnect();
    await parent.executeScript(`DROP DATABASE IF EXISTS ${quoteName(name)} WITH (FORCE)`);
    await parent.dispose();
  };
  return shadow;
}

// adapter-pg cuts a script at every ";", also inside the bodies of functions: send it as one simple query instead.
/** @param {any} adapter */
function sendScriptsWhole(adapter) {
  adapter.executeScript = async (/** @type {string} */ script) => {
    try {
      await adapter.client.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
}

// adapter-pg refuses "char", and the engine refuses it as text: it must come as one character.
/** @param {any} adapter */
function readInternalChars(adapter) {
  const queryRaw = adapter.queryRaw;
  adapter.queryRaw = async (/** @type {unknown} */ query) => {
    /** @type {number[]} */
    const chars = [];
    const performIO = async (/** @type {unknown} */ statement) => {
      const result = await adapter.performIO(statement);
      for (const [index, field] of result.fields.entries()) {
        if (field.dataTypeID !== INTERNAL_CHAR) continue;
        field.dataTypeID = BLANK_PADDED_CHAR;
        chars.push(index);
      }
      return result;
    };
    const answer = await queryRaw.call(Object.create(adapter, { performIO: { value: performIO } }), query);
    for (const index of chars) answer.columnTypes[index] = ColumnTypeEnum.Character;
    return answer;
  };
}
