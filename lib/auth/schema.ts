import { z } from "zod";
import { reasonSchema, visible } from "@/lib/typed-text";
import { roleSchema } from "@/lib/vocabulary-schema";
import { passwordFault } from "./rules/password-rule";

/** Kept in lower case, so that one mailbox is one account. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email("Give an email address, such as name@newsroom.example.").max(254, "This address is too long."));

// Joiners belong to names in Persian and Hindi; other invisible signs could make one name look like another.
const printable = /^[\P{C}\u200c\u200d]*$/u;

export const nameSchema = z
  .string()
  .trim()
  .regex(visible, "Give the name that the history will show.")
  .max(100, "Keep the name under 100 characters.")
  .regex(printable, "A name has no line breaks or control characters.");

export const newPasswordSchema = z.string().superRefine((password, context) => {
  const message = passwordFault(password);
  if (message) context.addIssue({ code: "custom", message });
});

/** What someone types to prove who they are: bounded, so that nobody can make the desk hash a novel. */
const givenPassword = z.string().min(1, "Give the password.").max(1000, "No password here is that long.");

export const signInSchema = z.object({ email: emailSchema, password: givenPassword });
export const inviteMemberSchema = z.object({ email: emailSchema, role: roleSchema });
export const invitationIdSchema = z.object({ invitationId: z.uuid() });
export const accountReasonSchema = z.object({ userId: z.uuid(), reason: reasonSchema });
export const changeRoleSchema = z.object({ userId: z.uuid(), role: roleSchema });
export const accountSchema = z.object({ userId: z.uuid() });
export const resetPasswordSchema = z.object({ token: z.string(), password: newPasswordSchema });
export const changePasswordSchema = z.object({ current: givenPassword, password: newPasswordSchema });

/** `email` only counts on the link of the first admin; every other invitation knows whom it is for. */
export const acceptInvitationSchema = z.object({
  token: z.string(),
  name: nameSchema,
  email: emailSchema.optional(),
  password: newPasswordSchema,
});
