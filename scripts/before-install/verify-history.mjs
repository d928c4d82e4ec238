import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";

// A second reading of the rule in docs/ARCHITECTURE.md, on Node alone, for whoever does not trust the desk that made the file.

/** RFC 8785 of an array of texts, whole numbers and nulls is what JSON.stringify writes. @param {unknown[]} values */
const digest = (values) => createHash("sha256").update(JSON.stringify(values)).digest("hex");

/**
 * What is wrong with one link, or null. A payload that is sealed or erased is null, and verifies by its hash.
 * @param {Record<string, any>} link @param {number} seq @param {string} prevHash
 */
function faultOf(link, seq, prevHash) {
  if (link.seq !== seq) return `Event ${seq} is missing: event ${link.seq} stands in its place.`;
  if (link.prevHash !== prevHash) return `Event ${seq} does not follow the one before it.`;
  if (link.payload !== null && digest([link.salt, link.payload]) !== link.payloadHash)
    return `What event ${seq} says was changed after it was recorded.`;
  const { at, actorId, actorName, type, subjectType, subjectId, payloadHash, hash } = link;
  if (digest([prevHash, seq, at, actorId, actorName, type, subjectType, subjectId, payloadHash]) !== hash)
    return `Event ${seq} was changed: who, when, or what kind of event.`;
  return null;
}

/**
 * Checks links in the order given, and that an event of a report's `audit` is among them. Returns the head, or the first fault.
 * @param {AsyncIterable<string> | Iterable<string>} lines @param {{seq: number, head: string} | null} witness
 * @returns {Promise<{intact: true, seq: number, hash: string, withheld: number} | {intact: false, message: string}>}
 */
export async function verifyLines(lines, witness = null) {
  let [seq, hash, withheld] = [0, "0".repeat(64), 0];
  for await (const line of lines) {
    const link = readLink(line);
    if (!link) return { intact: false, message: `Line ${seq + 1} is no event of a history.` };
    const fault = faultOf(link, seq + 1, hash);
    if (fault) return { intact: false, message: fault };
    seq = link.seq;
    hash = link.hash;
    if (link.payload === null) withheld++;
    if (seq === witness?.seq && hash !== witness.head)
      return { intact: false, message: `Event ${seq} is not the one that the report was made after.` };
  }
  if (seq === 0) return { intact: false, message: "The file holds no event." };
  if (witness && seq < witness.seq)
    return { intact: false, message: `The file ends at event ${seq}, but the report was made after ${witness.seq}.` };
  return { intact: true, seq, hash, withheld };
}

/** @param {string} line @returns {Record<string, any> | null} */
function readLink(line) {
  try {
    const link = JSON.parse(line);
    return typeof link === "object" && typeof link?.seq === "number" ? link : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Verifies a downloaded history, against a JSON report of the article where one is given; returns the exit code. @param {string} file @param {string} [report] */
export async function verifyHistoryFile(file, report) {
  const witness = report ? JSON.parse(await readFile(report, "utf8")).audit : null;
  if (report && typeof witness?.head !== "string") throw new Error(`${report} is no JSON report of an article.`);
  const found = await verifyLines(createInterface({ input: createReadStream(file), crlfDelay: Infinity }), witness);
  if (!found.intact) {
    console.log(`BROKEN  ${file}: ${found.message}`);
    return 1;
  }
  console.log(`intact  ${file}: ${found.seq} events, ${found.withheld} of them sealed or erased, head ${found.hash}`);
  console.log(
    witness ? "It goes on from the report." : "That nothing was cut off its end, only a later report or head can tell.",
  );
  return 0;
}
