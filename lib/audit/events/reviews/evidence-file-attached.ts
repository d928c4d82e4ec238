import { z } from "zod";
import { id } from "@/lib/audit/rules/recorded-fields";
import { words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { noClaim } from "../touches";

/** A file that was brought as evidence, by the hash of its bytes and of the words read in it. */
export const evidenceFileAttached = defineEvent({
  type: "evidence.file-attached",
  subject: "evidence",
  payload: {
    fileId: id,
    name: z.string(),
    mediaType: z.string(),
    size: z.int().nonnegative(),
    sha256: z.string(),
    textSha256: z.string().nullable(),
  },
  describe: ({ payload: { name, mediaType, sha256 } }) => ({
    did: `brought the file “${name}” (${mediaType})`,
    words: words("SHA-256", sha256),
  }),
  replay(state, { event: { subject, payload }, at }) {
    const { fileId, size: _, ...facts } = payload;
    state.set(`file:${fileId}`, { ...facts, evidenceId: subject.id, createdAt: at });
  },
  touches: noClaim,
  undo: null,
});
