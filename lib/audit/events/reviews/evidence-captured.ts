import { z } from "zod";
import { id } from "@/lib/audit/rules/recorded-fields";
import { words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { itsCiters } from "../touches";

const compared = z.enum(["first", "unchanged", "changed"]);
const since: Record<z.infer<typeof compared>, string> = {
  first: "",
  unchanged: ", unchanged since",
  changed: ", which has changed since",
};

/**
 * What a cited link held. Its bytes, their readable copy and its text stand here by their hashes, so that nobody exchanges them. No
 * claim moves on by it: what anybody judged stays as it was.
 */
export const evidenceCaptured = defineEvent({
  type: "evidence.captured",
  subject: "evidence",
  payload: {
    captureId: id,
    title: z.string(),
    url: z.string(),
    address: z.string(),
    redirects: z.array(z.object({ address: z.string(), status: z.int() })),
    status: z.int(),
    headersSha256: z.string(),
    mediaType: z.string(),
    sha256: z.string(),
    copySha256: z.string().nullable(),
    pageTitle: z.string().nullable(),
    textSha256: z.string().nullable(),
    compared,
    claims: z.array(id),
  },
  describe: ({ payload }) => ({
    did: `captured what “${payload.title}” holds (${payload.mediaType})${since[payload.compared]}`,
    words: words("SHA-256", payload.sha256),
  }),
  replay(state, { event: { subject, payload }, actorId, actorName, at }) {
    const { captureId, title: _, claims: _claims, pageTitle, ...facts } = payload;
    const by = { byId: actorId, byName: actorName, createdAt: at };
    state.set(`capture:${captureId}`, { ...facts, title: pageTitle, evidenceId: subject.id, ...by });
  },
  touches: itsCiters,
  undo: null,
});
