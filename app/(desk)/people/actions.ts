"use server";

import { revalidatePath } from "next/cache";
import { type FormState, untouched, valuesOf } from "@/app/_components/form-state";
import type { Changed } from "@/lib/accounts/change-account";
import { changeRole } from "@/lib/accounts/change-role";
import { disableAccount } from "@/lib/accounts/disable-account";
import { enableAccount } from "@/lib/accounts/enable-account";
import { inviteMember } from "@/lib/accounts/invite-member";
import { issuePasswordLink } from "@/lib/accounts/issue-password-link";
import { revokeInvitation } from "@/lib/accounts/revoke-invitation";
import { authEnvironment } from "@/lib/auth/auth-environment";
import { requireActor } from "@/lib/auth/session";
import type { Outcome } from "@/lib/outcome";
import type { InviteState } from "./invite-state";

/** What the form shows next; the page is drawn anew with what the desk now holds. */
function shown(outcome: Outcome<Changed>, values: FormState["values"], notice: string): FormState {
  if (!outcome.ok) return { failure: outcome.failure, values, notice: null };
  revalidatePath("/people");
  return { ...untouched, notice: outcome.value.changed ? notice : "That was so already." };
}

export async function invite(_: InviteState, form: FormData): Promise<InviteState> {
  const values = valuesOf(form, "email", "role");
  const invited = await inviteMember(await requireActor(), values);
  if (!invited.ok) return { failure: invited.failure, values, notice: null, issued: null };
  const { email, token } = invited.value;
  revalidatePath("/people");
  return { ...untouched, issued: { to: email, link: `${authEnvironment().origin}/invitations/${token}` } };
}

export async function makePasswordLink(_: InviteState, form: FormData): Promise<InviteState> {
  const values = valuesOf(form, "userId");
  const made = await issuePasswordLink(await requireActor(), values);
  if (!made.ok) return { failure: made.failure, values, notice: null, issued: null };
  const { name, token } = made.value;
  return { ...untouched, issued: { to: name, link: `${authEnvironment().origin}/passwords/${token}` } };
}

export async function revoke(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form, "invitationId");
  return shown(await revokeInvitation(await requireActor(), values), values, "The link no longer works.");
}

export async function setRole(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form, "userId", "role");
  return shown(await changeRole(await requireActor(), values), values, "The role is changed.");
}

export async function disable(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form, "userId", "reason");
  return shown(await disableAccount(await requireActor(), values), values, "The account is disabled.");
}

export async function enable(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form, "userId", "reason");
  return shown(await enableAccount(await requireActor(), values), values, "The account is enabled.");
}
