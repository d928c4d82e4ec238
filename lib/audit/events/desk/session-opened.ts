import { z } from "zod";
import { defineEvent } from "../define-event";
import { noClaim } from "../touches";

/** Sessions come and go without being part of the record: there is nothing to compare. */
const unrecorded = { replay() {}, touches: noClaim, undo: null };

export const sessionOpened = defineEvent({
  type: "session.opened",
  subject: "account",
  payload: { device: z.string() },
  describe: ({ payload }) => ({ did: `signed in with ${payload.device}` }),
  ...unrecorded,
});

export const sessionEnded = defineEvent({
  type: "session.ended",
  subject: "account",
  payload: { device: z.string(), from: z.enum(["itself", "another"]) },
  describe: ({ payload }) => ({
    did: payload.from === "itself" ? `signed out of ${payload.device}` : `ended a session in ${payload.device}`,
  }),
  ...unrecorded,
});
