import { z } from "zod";
import type { State } from "@/lib/audit/rules/replay-state";

/** One event as a sentence without its subject: the actor's name goes before it, the time beside it. */
export interface Description {
  did: string;
  /** What was before and is now, where one thing took the place of another. */
  change?: { before: string; after: string };
  /** The words the person left with it: a reason, a rationale, a correction. */
  words?: { label: string; text: string }[];
}

/** An event as replaying its chain meets it. */
export interface Replayed<E> {
  event: E;
  actorId: string | null;
  actorName: string;
  /** ISO 8601: the time that the rows of the change carry too. */
  at: string;
  /** The round in which it was done blind; null where it was done in the open. */
  blindRound: number | null;
}

export interface Touches<E> {
  /** The claims it is about, by id. */
  claims(event: E): readonly string[];
  /**
   * Whether the article, its text or its list of claims is another by it: whoever follows along reads all of it anew.
   */
  article: boolean;
  /**
   * How a claim's history finds it: by its `subject`, by the subject of a claim that this one came out of or went into,
   * by the claim's id `in-payload`, as one about `every-claim` of the article, by a `piece` of evidence that is cited,
   * or as what was done `blind`. Null where no claim's history tells it.
   */
  history: "subject" | "lineage" | "in-payload" | "every-claim" | "piece" | "blind" | null;
}

/** A claim as it is now, as far as undoing asks. */
export interface UndoableClaim {
  id: string;
  reviewId: string | null;
  /** The reader's own review that is still blind, in the claim's round. */
  blindReviewId: string | null;
  dismissal: string | null;
  waiver: string | null;
}

export interface Undo<E, B extends string> {
  /** What takes it back: lib/undo/undo-change.ts has a command for each. */
  by: B;
  /** Whether the claim is still what the event made of it. */
  active(event: E, claim: UndoableClaim): boolean;
  /** Whether it can be undone only in the revision it happened in. */
  sameRevision: boolean;
}

/**
 * All that an event is beside its payload. They are methods so that a list may hold the definitions of several events.
 */
interface Parts<E, B extends string> {
  /** `actorId` is whoever did it: what people do for themselves is described otherwise. */
  describe(event: E, actorId: string | null): Description;
  /** What it changes in the state of its chain, from the payload alone. Throws where it speaks of what never was. */
  replay(state: State, happened: Replayed<E>): void;
  touches: Touches<E>;
  /**
   * Null where no command undoes it. An event that `reanchors` claims is not undone, and leaves what is undone in the
   * same revision only nothing to go back to.
   */
  undo: Undo<E, B> | "reanchors" | null;
}

export interface Definition<E extends { type: string }, B extends string = string> extends Parts<E, B> {
  type: E["type"];
}

const schemaOf = <T extends string, S extends string, P extends z.ZodRawShape>(type: T, subject: S, payload: P) =>
  z.object({
    type: z.literal(type),
    subject: z.object({ type: z.literal(subject), id: z.string() }),
    payload: z.object(payload),
  });
type EventOf<T extends string, S extends string, P extends z.ZodRawShape> = z.infer<
  ReturnType<typeof schemaOf<T, S, P>>
>;

interface Given<T extends string, S extends string, P extends z.ZodRawShape, B extends string>
  extends Parts<EventOf<T, S, P>, B> {
  type: T;
  /** What it is about. */
  subject: S;
  payload: P;
}

/**
 * Everything there is to one event: its name and payload as they are stored, its sentence, and what follows from it.
 */
export function defineEvent<T extends string, S extends string, P extends z.ZodRawShape, B extends string = never>({
  type,
  subject,
  payload,
  describe,
  replay,
  touches,
  undo,
}: Given<T, S, P, B>) {
  const parts: Definition<EventOf<T, S, P>, B> = { type, describe, replay, touches, undo };
  return { ...parts, schema: schemaOf(type, subject, payload) };
}

/** Gives back what finds an event's definition among these. */
export function definitionsByType<E extends { type: string }>(definitions: readonly Definition<E>[]) {
  const byType = new Map<string, Definition<E>>(definitions.map((definition) => [definition.type, definition]));
  return (event: E): Definition<E> => {
    const definition = byType.get(event.type);
    if (!definition) throw new Error(`there is no event ${event.type}`);
    return definition;
  };
}
