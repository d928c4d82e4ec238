"use server";

import { redirect } from "next/navigation";
import { type FormState, valuesOf } from "@/app/_components/form-state";
import { acceptInvitation } from "@/lib/accounts/accept-invitation";
import { openSession } from "@/lib/auth/session-cookie";

export async function accept(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form, "name", "email");
  const { token, password } = valuesOf(form, "token", "password");
  const accepted = await acceptInvitation({ token, name: values.name, email: values.email || undefined, password });
  if (!accepted.ok) return { failure: accepted.failure, values, notice: null };
  // Where this fails the link is used up all the same: the desk then asks for the new password.
  const opened = await openSession(accepted.value);
  redirect(opened.ok ? "/" : "/sign-in");
}
