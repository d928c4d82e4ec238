import { z } from "zod";
import { roleSchema } from "@/lib/vocabulary";
import { event, id } from "./event-shape";

/** What happens to accounts, roles and links: the events of the `desk` chain. */
export const deskEvents = [
  event("invitation.issued", "invitation", {
    email: z.string().nullable(),
    role: roleSchema,
    expiresAt: z.iso.datetime(),
  }),
  event("invitation.revoked", "invitation", { email: z.string().nullable() }),
  event("account.created", "account", { invitationId: id, email: z.string(), name: z.string(), role: roleSchema }),
  event("account.disabled", "account", { name: z.string(), reason: z.string() }),
  event("account.enabled", "account", { name: z.string(), reason: z.string() }),
  event("account.role-changed", "account", { name: z.string(), before: roleSchema, after: roleSchema }),
  event("account.password-changed", "account", { name: z.string() }),
  event("account.password-reset", "account", { name: z.string(), linkId: id }),
  event("password-link.issued", "password-link", { userId: id, name: z.string(), expiresAt: z.iso.datetime() }),
  event("password-link.revoked", "password-link", { name: z.string() }),
] as const;
