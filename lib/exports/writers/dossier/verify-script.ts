/** `verify.mjs` of a dossier: a second reading of the rules in docs/ARCHITECTURE.md, on Node alone, for whoever does not trust the desk. */
export const verifyScript = String.raw`// node verify.mjs: checks everything beside it, and says what. Needs Node 20 or newer and nothing else.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const sha256 = (data) => createHash("sha256").update(data).digest("hex");
const digest = (values) => sha256(JSON.stringify(values));
const read = (name) => readFileSync(path.join(folder, name));
const faults = [];
const fault = (text) => faults.push(text);
const say = (text) => console.log(text);

function files() {
  const { files } = JSON.parse(read("manifest.json"));
  const there = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).split(path.sep).join("/"));
  for (const name of there) if (name !== "manifest.json" && !Object.hasOwn(files, name)) fault(name + " is no part of this dossier");
  for (const [name, hash] of Object.entries(files)) {
    if (!there.includes(name)) fault(name + " is missing");
    else if (sha256(read(name)) !== hash) fault(name + " was changed");
  }
  say(Object.keys(files).length + " files, each as the manifest has it");
}

function history() {
  const links = read("history.jsonl").toString().trim().split("\n").map((line) => JSON.parse(line));
  let hash = "0".repeat(64);
  links.forEach((link, nth) => {
    const { seq, at, actorId, actorName, type, subjectType, subjectId, payloadHash, prevHash } = link;
    if (seq !== nth + 1) fault("event " + (nth + 1) + " is missing from the history");
    if (prevHash !== hash) fault("event " + seq + " does not follow the one before it");
    if (link.payload !== null && digest([link.salt, link.payload]) !== payloadHash) fault("what event " + seq + " says was changed");
    if (digest([prevHash, seq, at, actorId, actorName, type, subjectType, subjectId, payloadHash]) !== link.hash)
      fault("event " + seq + " was changed");
    hash = link.hash;
  });
  say(links.length + " events, each hashed with the one before");
  return links.map((link) => ({ ...link, told: link.payload === null ? null : JSON.parse(link.payload) }));
}

function revisions(links) {
  const told = links.filter(({ type }) => type === "article.imported" || type === "article.revised").map(({ told }) => told.revision);
  const there = readdirSync(path.join(folder, "revisions"));
  for (const { number, sha256: text, originalSha256 } of told) {
    const original = there.find((name) => name.startsWith(number + "-original"));
    if (sha256(read("revisions/" + number + ".txt")) !== text) fault("revision " + number + " is not the text that the history tells of");
    if (!original || sha256(read("revisions/" + original)) !== originalSha256)
      fault("the file of revision " + number + " is not the one that the history tells of");
  }
  if (there.length !== 2 * told.length) fault("there are revisions that the history does not tell of");
  say(told.length + " revisions with their files, as they came");
}

/** Every object in a payload, however deep: what was said blind stands in others. */
function* objects(value) {
  if (value === null || typeof value !== "object") return;
  yield value;
  for (const one of Object.values(value)) yield* objects(one);
}

function report(links) {
  const told = JSON.parse(read("report.json"));
  const last = links.at(-1);
  if (told.audit.seq !== last?.seq || told.audit.head !== last?.hash) fault("the report is not of the end of this history");
  const text = read("revisions/" + told.revision.number + ".txt").toString();
  if (told.text !== text || told.revision.sha256 !== sha256(text)) fault("the report is not on its revision's text");
  const reviews = new Map();
  for (const link of links)
    for (const one of objects(link.told))
      if (one.reviewId && typeof one.rationale === "string") reviews.set(one.reviewId, { ...one, by: link.actorName, at: link.at });
  const said = links.map(({ payload }) => payload ?? "").join("\n");
  for (const { number, anchor, verdict, review, evidence } of told.claims) {
    if (text.slice(anchor.start, anchor.end) !== anchor.exact) fault("claim " + number + " does not stand on its words");
    const known = review && reviews.get(review.id);
    if (verdict !== (review?.verdict ?? null)) fault("the verdict on claim " + number + " is not its review's");
    if (review && !known) fault("the history knows no such review of claim " + number);
    if (known)
      for (const [field, value] of [["verdict", known.verdict], ["rationale", known.rationale], ["correction", known.correction], ["reviewer", known.by], ["at", known.at]])
        if (review[field] !== value) fault("the " + field + " of claim " + number + " is not what the history tells");
    for (const { title, url, passage } of evidence)
      for (const words of [title, url, passage])
        if (words !== null && !said.includes(JSON.stringify(words))) fault("the history tells of no such evidence on claim " + number);
  }
  say(told.claims.length + " claims on their words, with the reviews and the evidence that the history tells of");
}

try {
  files();
  const links = history();
  revisions(links);
  report(links);
} catch (error) {
  fault("this could not be read to its end: " + error.message);
}
if (faults.length === 0) say("INTACT. That nothing was cut off the end, only a later head can tell: see README.txt.");
else for (const one of new Set(faults)) say("BROKEN  " + one);
process.exitCode = faults.length === 0 ? 0 : 1;
`;
