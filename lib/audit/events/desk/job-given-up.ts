import { z } from "zod";
import { words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { noClaim } from "../touches";

/** `job` is its name in the queue, `about` what it was to be done with. */
const payload = { job: z.string(), about: z.string() };

export const jobGivenUp = defineEvent({
  type: "job.given-up",
  subject: "job",
  payload: { ...payload, reason: z.string() },
  describe: ({ payload: { job, about, reason } }) => ({
    did: `gave up work of the queue (${job}${about === "" ? "" : `: ${about}`})`,
    words: words("Reason", reason),
  }),
  replay: () => {},
  touches: noClaim,
  undo: null,
});

export const jobTriedAgain = defineEvent({
  type: "job.tried-again",
  subject: "job",
  payload,
  describe: ({ payload: { job, about } }) => ({
    did: `had work of the queue tried again (${job}${about === "" ? "" : `: ${about}`})`,
  }),
  replay: () => {},
  touches: noClaim,
  undo: null,
});
