import type { deskEvents } from "@/lib/audit/events/desk";
import { id, name, reason } from "./example-values";
import type { Example } from "./work-event-examples";

type OfDesk = (typeof deskEvents)[number]["type"];

/** What happens to accounts and to the desk itself, one of each. */
export const deskExamples: { [T in OfDesk]: Example<T> } = {
  "articles.registered": [{ ids: [id] }, "put an article on the desk’s list"],
  "invitation.issued": [
    { email: "ana@desk.example", role: "reviewer", expiresAt: "2026-03-05T10:00:00Z" },
    "invited ana@desk.example as reviewer",
  ],
  "invitation.revoked": [{ email: null }, "revoked the invitation of the first admin"],
  "account.created": [
    { invitationId: id, email: "ana@desk.example", name, role: "editor" },
    "opened an account as editor: Ana Ruiz, ana@desk.example",
  ],
  "account.disabled": [{ name, reason }, "disabled Ana Ruiz’s account", undefined, [reason]],
  "account.enabled": [{ name, reason }, "enabled Ana Ruiz’s account", undefined, [reason]],
  "account.role-changed": [
    { name, before: "reviewer", after: "editor" },
    "changed Ana Ruiz’s role",
    "reviewer > editor",
  ],
  "account.password-changed": [{ name }, "changed Ana Ruiz’s password"],
  "account.password-reset": [{ name, linkId: id }, "set a new password for Ana Ruiz by a link"],
  "password-link.issued": [
    { userId: id, name, expiresAt: "2026-05-01T08:00:00.000Z" },
    "made a link for a new password for Ana Ruiz",
  ],
  "job.given-up": [
    { job: "import-file", about: "bulletin.docx", reason },
    "gave up work of the queue (import-file: bulletin.docx)",
    undefined,
    [reason],
  ],
  "job.tried-again": [{ job: "sweep", about: "" }, "had work of the queue tried again (sweep)"],
  "session.opened": [{ device: "Firefox on Linux" }, "signed in with Firefox on Linux"],
  "session.ended": [{ device: "Firefox on Linux", from: "itself" }, "signed out of Firefox on Linux"],
  "password-link.revoked": [{ name }, "revoked the link for a new password for Ana Ruiz"],
};
