import { z } from "zod";
import { failed } from "./outcome";
import { type Trouble, troubleWords } from "./trouble-words";

/** By SQLSTATE, or the first two letters of its class. */
const byState: Record<string, Trouble> = {
  "40001": "waited",
  "40P01": "waited",
  "55P03": "waited",
  "57014": "slow",
  "25P03": "slow",
  "08": "away",
  "57P01": "away",
  "57P02": "away",
  "57P03": "away",
  "53300": "crowded",
  "53100": "full",
  "25006": "read-only",
  // What the server answers when its own files refuse to be written.
  "42501": "read-only",
  "58030": "read-only",
};

/** By the code of the system, or Prisma's own. */
const byCode: Record<string, Trouble> = {
  ECONNREFUSED: "away",
  ECONNRESET: "away",
  P1001: "away",
  P1002: "away",
  P1008: "away",
  P1017: "away",
  P2024: "crowded",
  P2028: "slow",
  P2034: "waited",
  P2037: "crowded",
};

/** Faults of connections come without any code. */
const byMessage: readonly [RegExp, Trouble][] = [
  [/^timeout exceeded when trying to connect/, "crowded"],
  [/^Connection terminated|connection error and is not queryable|^Client was closed/, "away"],
];

const faultSchema = z.object({
  code: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  meta: z
    .object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string().optional() }) }) })
    .optional()
    .catch(undefined),
});

/** The trouble that a thrown fault tells of; null where it is a mistake of the program. */
export function troubleOf(fault: unknown): Trouble | null {
  const read = faultSchema.safeParse(fault);
  if (!read.success) return null;
  const { code = "", message = "", meta } = read.data;
  const state = meta?.driverAdapterError.cause.originalCode ?? code;
  const told = byState[state] ?? byState[state.slice(0, 2)] ?? byCode[code];
  return told ?? byMessage.find(([words]) => words.test(message))?.[1] ?? null;
}

/** The outcome of what the database could not do: asked again later, it may well go through. */
export const busy = (trouble: Trouble) => failed("busy", troubleWords[trouble]);
