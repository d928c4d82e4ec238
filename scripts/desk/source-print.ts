import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const NOT_BUILT = new Set(["node_modules", "docs", "e2e", "bench", "test-results", "playwright-report"]);
// Made from sources that count; the first names the clone's own folder, which must not.
const MADE = new Set(["lib/database/generated", "lib/worker/generated"]);
const TESTS = /\.test\.tsx?$|\.tsbuildinfo$|^next-env\.d\.ts$/;

/**
 * A hash that changes with anything a build is made of: every file under `root` but tests, documents, hidden files and
 * what is itself built. Naming what is left out, not what is in, errs towards one build too many.
 */
export function sourcePrint(root: string): string {
  const hash = createHash("sha256").update(`${process.platform}-${process.arch}`);
  for (const file of sourceFiles(root, "")) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 20);
}

function sourceFiles(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith(".") && !TESTS.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return NOT_BUILT.has(file) || MADE.has(file) ? [] : sourceFiles(root, file);
      return entry.isFile() ? [file] : [];
    });
}
