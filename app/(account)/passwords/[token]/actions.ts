"use server";

import { redirect } from "next/navigation";
import { type FormState, valuesOf } from "@/app/_components/form-state";
import { resetPassword } from "@/lib/accounts/reset-password";
import { openSession } from "@/lib/auth/session-cookie";

export async function reset(_: FormState, form: FormData): Promise<FormState> {
  const changed = await resetPassword(valuesOf(form, "token", "password"));
  if (!changed.ok) return { failure: changed.failure, values: {}, notice: null };
  await openSession(changed.value);
  redirect("/");
}
