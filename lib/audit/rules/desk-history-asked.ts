import { z } from "zod";
import { daySchema } from "@/lib/vocabulary-schema";
import { lastEvent } from "./event-number";

/** An entry's place in that order: the newest first, and of one moment by chain and number. */
export interface Place {
  at: Date;
  chain: string;
  seq: number;
}

/** Which entries are asked for; days are whole ones of UTC, both included. */
export interface DeskHistoryAsked {
  after?: Place | undefined;
  actorId?: string | undefined;
  /** The part of an event's type before the point. */
  about?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** What things are done to anywhere on the desk, as the first part of an event's type says it. */
export const deskAbouts = [
  "session",
  "account",
  "invitation",
  "article",
  "export",
  "verdict",
  "review",
  "evidence",
  "capture",
  "claim",
  "claims",
  "comment",
  "finding",
  "job",
] as const;

const placeSchema = z
  .string()
  .regex(/^[^~]+~[^~]+~\d+$/)
  .transform((text): unknown => {
    const [at, chain, seq] = text.split("~");
    return { at, chain, seq };
  })
  .pipe(z.object({ at: z.coerce.date(), chain: z.string(), seq: z.coerce.number().int().positive().max(lastEvent) }));

/** Which part of the desk's history an address asks for; what it does not know narrows nothing. */
export const deskHistoryAskedSchema = z.object({
  person: z.uuid().optional().catch(undefined),
  about: z.enum(deskAbouts).optional().catch(undefined),
  from: daySchema.optional().catch(undefined),
  to: daySchema.optional().catch(undefined),
  after: placeSchema.optional().catch(undefined),
});
export type DeskHistoryAddress = z.infer<typeof deskHistoryAskedSchema>;

export const askedOf = ({ person, ...rest }: DeskHistoryAddress): DeskHistoryAsked => ({ ...rest, actorId: person });

/** The same part of the history as an address says it, after a place where one is given. */
export function queryOf({ person, about, from, to }: DeskHistoryAddress, after?: Place): string {
  const place = after && `${after.at.toISOString()}~${after.chain}~${after.seq}`;
  const parts = Object.entries({ person, about, from, to, after: place });
  return new URLSearchParams(parts.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
}
