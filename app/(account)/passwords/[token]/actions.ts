"use server";

import { redirect } from "next/navigation";
import { type FormState, valuesOf } from "@/app/_components/form-state";
import { resetPassword } from "@/lib/accounts/reset-password";
import { openSession } from "@/lib/auth/session-cookie";

export async function reset(_: FormState, form: FormData): Promise<FormState> {
  const changed = await resetPassword(valuesOf(form, "token", "password"));
  if (!changed.ok) return { failure: changed.failure, values: {}, notice: null };
  // Where this fails the link is used up all the same: the desk then asks for the new password.
  const opened = await openSession(changed.value);
  redirect(opened.ok ? "/" : "/sign-in");
}
