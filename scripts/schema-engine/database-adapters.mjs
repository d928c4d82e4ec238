import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { quoteName, readAddress, withDatabase } from "./connection.mjs";

// PostgreSQL's internal "char" (oid 18), which its catalogues are full of, and char(n), which adapter-pg can read.
const INTERNAL_CHAR = 18;
const BLANK_PADDED_CHAR = 1042;

/**
 * Connections for the engine: to the database itself, and to a shadow database that lives as long as its connection.
 * @param {string} address
 */
export function databaseAdapters(address) {
  readInternalChars();
  const main = adapterFactory(address);
  return bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName: main.adapterName,
    connect: async () => sendScriptsWhole(await main.connect()),
    connectToShadowDb: () => connectToShadow(main, address),
  });
}

/** @param {string} address */
function adapterFactory(address) {
  const { connectionString, schema } = readAddress(address);
  return new PrismaPg({ connectionString, max: 1 }, schema ? { schema } : undefined);
}

// adapter-pg's own shadow handling ignores the database's name when it was given a connection string.
/**
 * @param {PrismaPg} main
 * @param {string} address
 */
async function connectToShadow(main, address) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  const parent = sendScriptsWhole(await main.connect());
  await parent.executeScript(`CREATE DATABASE ${quoteName(name)}`);
  const shadow = sendScriptsWhole(await adapterFactory(withDatabase(address, name)).connect());
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
  return adapter;
}

let patched = false;

function readInternalChars() {
  if (patched) return;
  const prototype = /** @type {any} */ (pg.Query.prototype);
  const original = prototype.handleRowDescription;
  prototype.handleRowDescription = function (/** @type {{ fields: { dataTypeID: number }[] }} */ message) {
    for (const field of message.fields) if (field.dataTypeID === INTERNAL_CHAR) field.dataTypeID = BLANK_PADDED_CHAR;
    return original.call(this, message);
  };
  patched = true;
}
